/** What a bench measured, as rows of a table: on the screen, and in `docs/BENCHMARKS.md`. */

export type Unit = 'ms' | 'MB' | 'KB' | '%' | 'frames' | 'wake-ups' | '×';

export interface Row {
  what: string;
  /** In `unit`, milliseconds when that is left out. */
  value: number;
  unit?: Unit;
  /** What stands beside it for the same, in the same unit. */
  beside?: number;
  /** How many times as much ours is. */
  ratio?: number;
  /** What it may be at most, in the same unit: over it the bench fails. */
  limit?: number;
  /** What we would like it to be at most, on a machine like the one it was wished for on: over it is told, and no more. */
  aim?: number;
}

export interface Bench {
  title: string;
  /** What stands in the second column. */
  beside?: string;
  /** How it was measured, in a few sentences. */
  how: string;
  rows(): Promise<Row[]>;
}

export const isOver = ({ value, limit }: Row): boolean => limit !== undefined && value > limit;

function verdict(row: Row): string {
  if (isOver(row)) return 'over';
  return row.aim !== undefined && row.value > row.aim ? 'missed' : '';
}

function digits(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  if (size < 1) return 3;
  return size < 100 ? 2 : 0;
}

const withUnit = (value: number | undefined, unit: string): string =>
  value === undefined ? '' : `${value.toFixed(digits(value))} ${unit}`;

function cells({ value, unit = 'ms', beside, ratio, limit, aim }: Row): string[] {
  return [value, beside]
    .map((each) => withUnit(each, unit))
    .concat(
      withUnit(ratio, '×'),
      [limit, aim].map((each) => withUnit(each, unit)),
    );
}

const headings = ({ beside = '' }: Bench): string[] => ['ours', beside, 'ratio', 'limit', 'aim'];

export function table(bench: Bench, rows: Row[]): string {
  const line = (first: string, rest: string[]) =>
    `${first.padEnd(60)} ${rest.map((cell) => cell.padStart(13)).join(' ')}`.trimEnd();
  const body = rows.map((row) => `${line(row.what, cells(row))}  ${verdict(row).toUpperCase()}`.trimEnd());
  return [line(bench.title, headings(bench)), ...body].join('\n');
}

/** Only the columns that hold something. */
function markdownTable(bench: Bench, rows: Row[]): string {
  const lines = rows.map((row) => [row.what, ...cells(row), verdict(row)]);
  const heads = ['', ...headings(bench), ''];
  const used = heads.map((_, column) => lines.some((cell) => cell[column] !== ''));
  const only = (line: string[]) => line.filter((_, column) => used[column]);
  const all = [only(heads), ...lines.map(only)];
  const widths = (all[0] ?? []).map((_, column) => Math.max(3, ...all.map((line) => line[column]?.length ?? 0)));
  const drawn = ([first = '', ...rest]: string[]) =>
    `| ${[first.padEnd(widths[0] ?? 0), ...rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [drawn(head), rule, ...body.map(drawn)].join('\n');
}

export function markdown(parts: { bench: Bench; rows: Row[] }[], { on, day }: { on: string; day: string }): string {
  const sections = parts.map(
    ({ bench, rows }) => `## ${bench.title}\n\n${bench.how}\n\n${markdownTable(bench, rows)}\n`,
  );
  return `# Benchmarks

Written by \`npm run bench\` on ${day}: ${on}.

Times of a machine say little about another; what stands beside them was measured in the same run, in turns. A limit that is passed makes the bench fail (\`over\`); an aim that is \`missed\` is told.

${sections.join('\n')}`;
}
