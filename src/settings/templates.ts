/** Texts of the person's own, as stored and as in a file. */
import * as v from 'valibot';
import type { Template } from '../message/index.ts';
import { clean } from './clean.ts';

/** Characters of each field, and how many texts are kept. */
export const templateLimits = { title: 60, subject: 200, text: 5000, count: 50 } as const;

const APP = 'withdraw-gracefully';
const VERSION = 1;

/** Language, script and region; anything else can be no language to `Intl`, which throws. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => clean(text, cap)),
  );

const TemplateFields = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  title: v.pipe(line(templateLimits.title), v.nonEmpty()),
  language: v.pipe(v.string(), v.regex(LANGUAGE_TAG)),
  subject: line(templateLimits.subject),
  text: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.maxLength(templateLimits.text),
    v.check((text) => text.trim() !== ''),
  ),
});

const Stored = v.object({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  templates: v.array(v.unknown()),
});

/**
 * Without control, direction and invisible characters, which could turn the words around them or break a fact in two;
 * line breaks and tabs stay, and so do joiners.
 */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .normalize('NFC');
}

/** A text as it is kept; null: it has no name, no words or too many of them, or is none at all. */
export function parseTemplate(value: unknown): Template | null {
  const read = v.safeParse(TemplateFields, value);
  return read.success ? read.output : null;
}

export interface ParsedTemplates {
  templates: Template[];
  /** Everything that was there is in `templates`, and means what it says there. */
  whole: boolean;
}

/**
 * Those that can be read, in order; one that is damaged falls away alone, and an id counts once. Of a later version too,
 * though that is never whole.
 */
export function parseTemplates(stored: unknown): ParsedTemplates {
  if (stored === undefined) return { templates: [], whole: true };
  const list = v.safeParse(Stored, stored);
  if (!list.success) return { templates: [], whole: false };
  const { version, templates: items } = list.output;
  const templates = new Map<string, Template>();
  for (const item of items.slice(0, templateLimits.count)) {
    const template = parseTemplate(item);
    if (template && !templates.has(template.id)) templates.set(template.id, template);
  }
  return { templates: [...templates.values()], whole: version === VERSION && templates.size === items.length };
}

/** What {@link parseTemplates} reads. */
export function serialiseTemplates(templates: readonly Template[]): unknown {
  return { version: VERSION, templates };
}

/** The text of the file that Export offers. */
export function templatesFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ app: APP, kind: 'templates', version: VERSION, templates }, null, 2)}\n`;
}

/** Longest file that is read, in characters: all texts at their longest, with room for what JSON adds. */
export const MAX_TEMPLATES_FILE = 1024 * 1024;

export type TemplatesImport =
  | { ok: true; templates: Template[] }
  | { ok: false; reason: 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

const Ours = v.object({ app: v.literal(APP), kind: v.literal('templates'), version: v.number() });

/** Reads what a person picked as a file of texts. One that is not whole is refused, and one without a text. Never throws. */
export function importTemplates(text: string): TemplatesImport {
  if (text.length > MAX_TEMPLATES_FILE) return { ok: false, reason: 'too-big' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const file = v.safeParse(Ours, json);
  if (!file.success) return { ok: false, reason: 'not-ours' };
  if (file.output.version > VERSION) return { ok: false, reason: 'newer' };
  const { templates, whole } = parseTemplates(json);
  if (!whole) return { ok: false, reason: 'damaged' };
  return templates.length === 0 ? { ok: false, reason: 'not-ours' } : { ok: true, templates };
}
