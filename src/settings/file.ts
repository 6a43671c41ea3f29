import * as v from 'valibot';
import type { Settings } from './index.ts';
import { parse, serialise } from './parse.ts';

const APP = 'withdraw-gracefully';

/** Longest file that is read, in characters. Ours have well under a thousand. */
export const MAX_FILE = 100 * 1024;

/** The text of the file that Export offers. Time and version are given, as this folder knows neither. */
export function exportFile(settings: Settings, from: { version: string; exportedAt: Date }): string {
  const file = {
    app: APP,
    version: from.version,
    exportedAt: from.exportedAt.toISOString(),
    settings: serialise(settings),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ImportProblem = 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'damaged';
export type Imported = { ok: true; settings: Settings } | { ok: false; reason: ImportProblem };

const Ours = v.object({ app: v.literal(APP), settings: v.optional(v.unknown()) });

/**
 * Reads what a person picked as an exported file. Stricter than {@link parse}: with a choice at hand, a file that is
 * not whole is refused rather than half taken over. Never throws.
 */
export function parseImport(text: string, languages?: readonly string[]): Imported {
  if (text.length > MAX_FILE) return { ok: false, reason: 'too-big' };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const file = v.safeParse(Ours, json);
  if (!file.success) return { ok: false, reason: 'not-ours' };
  const inner = file.output.settings;
  if (inner === null || inner === undefined) return { ok: false, reason: 'damaged' };
  const { settings, problem } = parse(inner, languages);
  return problem ? { ok: false, reason: problem } : { ok: true, settings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
