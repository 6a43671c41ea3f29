/** The end of a message: who signed it, and the lines below that say where they work. */
import { type Name, readName } from './name.ts';
import { folded } from './text.ts';
import { anyCase } from './words.ts';

export interface Signature {
  /** As signed: "Jim" even where the full name below reads "James Gilchrist". */
  name?: Name;
  /** The line the name stands in, as evidence. */
  line?: string;
  /** Everything below the closing words, or below a `--`; empty lines left out. */
  block: string[];
  /** The message has closing words or a `--`: the block can be trusted to be a signature. */
  closed: boolean;
}

const LINE_LIMIT = 80;
const BLOCK_LIMIT = 10;
/** Closing words that end a line. One alternation, no nesting. */
const endsWithClosing = anyCase(
  /(?:^|[\s,.!])(?:regards|best|thanks|thank you|thx|cheers|sincerely|yours|truly|warmly|faithfully|wishes|take care|talk soon|speak soon|you soon|you then|respectfully|cordially|luck|in advance|so much|again|forward|grüßen?|gruß|grüsse|gruss|lg|vg|mfg|cordialement|cdt|salutations|bientôt|journée|merci|sincèrement|à vous|à toi|saludos|saludo|atentamente|abrazo|gracias|cordiales|atenciosamente|att|abraços?|abs|obrigad[oa]|cumprimentos|saluti|presto|grazie|cordialmente|groeten?|groet|mvg|bedankt|love|уважением)[\s,.!~–—-]*$/,
);
const startsWithClosing = anyCase(
  /^(?:thanks|thank you|many thanks|looking forward|best wishes|have a|merci|gracias|grazie|obrigad[oa]|danke|vielen dank|mit (?:freundlichen|besten)|よろしくお願い|宜しくお願い|敬具)/,
);
/** What follows closing words in one line: "Thanks, Jordan", "Regards, Jim", "cheers, kate". */
const INLINE = /\s?[,.!–—-]{1,2}\s?([\p{Lu}\p{Lo}][^,.!?\n]{1,40}|\p{Ll}{2,12})[.!]?$/u;
const DASHED = /^\s*[-–—~]{1,2}\s?(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)$/u;

const isClosing = (line: string): boolean =>
  line.length <= 60 && (endsWithClosing(line) || (startsWithClosing(line) && line.split(' ').length <= 9));

/** Looks for the signature at the end of the writer's own lines. */
export function readSignature(lines: string[]): Signature {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const from = Math.max(0, filled.length - 16);
  for (let i = filled.length - 1; i >= from; i--) {
    const line = (filled[i] ?? '').slice(-200);
    const inline = INLINE.exec(line);
    // With closing words and a name in the same line, nothing but signature may follow: otherwise it is prose.
    if (inline?.[1] && !isClosing(line) && endsWithClosing(line.slice(0, inline.index))) {
      const name = readName(inline[1]);
      if (name) return signed(name, inline[1].trim(), filled.slice(i + 1));
    }
    if (/^--+$/.test(line) || isClosing(line)) return fromBlock(filled.slice(i + 1), true);
    const dashed = DASHED.exec(line);
    if (dashed?.[1] && i > 0) {
      const name = readName(dashed[1]);
      if (name) return signed(name, dashed[1], filled.slice(i + 1));
    }
  }
  return fromBlock(lastLines(lines), false);
}

/** Short lines after the last empty line: a signature without closing words. */
function lastLines(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim());
  const gap = lines.findLastIndex((line, i) => i < end && !line.trim());
  if (gap < 1) return [];
  const block = lines.slice(gap + 1, end + 1).map((line) => line.trim());
  return block.every((line) => line.length <= 50) && block.length <= 6 ? block : [];
}

function signed(name: Name, line: string, rest: string[]): Signature {
  return { name: completed(name, rest), line, block: rest.slice(0, BLOCK_LIMIT), closed: true };
}

function fromBlock(block: string[], closed: boolean): Signature {
  const found: Signature = { block: block.slice(0, BLOCK_LIMIT), closed };
  for (const line of block.slice(0, closed ? 3 : 1)) {
    if (line.length > LINE_LIMIT) continue;
    const name = readName(line.replace(/^[-–—~\s]+/, ''));
    if (!name) continue;
    return { ...found, name: completed(name, block), line };
  }
  return found;
}

/** "Christoph", signed above "Christoph Mayr-Lechner, MSc", gets its family name from there. */
function completed(name: Name, block: string[]): Name {
  if (name.family || !name.given) return name;
  const given = folded(name.given);
  for (const line of block.slice(0, 4)) {
    const other = line.length <= LINE_LIMIT ? readName(line) : undefined;
    if (other?.family && other.given && folded(other.given).startsWith(given.slice(0, 3))) {
      return {
        ...name,
        family: other.family,
        full: `${name.given} ${other.family}`,
        ...(other.title ? { title: other.title } : {}),
      };
    }
  }
  return name;
}
