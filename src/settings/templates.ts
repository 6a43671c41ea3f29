/** Texts of the person's own, as stored and as in a file. */
import * as v from 'valibot';
import type { Template } from '../message/index.ts';
import { clean } from './clean.ts';

/** Characters of each field, and how many texts are kept. */
export const templateLimits = { title: 60, subject: 200, text: 5000, count: 50 } as const;

const APP = 'withdraw-gracefully';
const VERSION = 1;

const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => clean(text, cap)),
  );

const TemplateFields = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  title: v.pipe(line(templateLimits.title), v.nonEmpty()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)),
  subject: line(templateLimits.subject),
  text: v.pipe(
    v.string(),
    v.maxLength(templateLimits.text),
    v.transform(cleanText),
    v.check((text) => text.trim() !== ''),
  ),
});

const Stored = v.object({ version: v.literal(VERSION), templates: v.array(v.unknown()) });

/** Without control and direction characters, which could turn the words around them; line breaks and tabs stay. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .normalize('NFC');
}

/** Those that can be read, in order; one that is damaged falls away alone, and an id counts once. */
export function parseTemplates(stored: unknown): { templates: Template[]; whole: boolean } {
  if (stored === undefined) return { templates: [], whole: true };
  const list = v.safeParse(Stored, stored);
  if (!list.success) return { templates: [], whole: false };
  const templates = new Map<string, Template>();
  for (const item of list.output.templates.slice(0, templateLimits.count)) {
    const read = v.safeParse(TemplateFields, item);
    if (read.success && !templates.has(read.output.id)) templates.set(read.output.id, read.output);
  }
  return { templates: [...templates.values()], whole: templates.size === list.output.templates.length };
}

/** What {@link parseTemplates} reads. */
export function serialiseTemplates(templates: readonly Template[]): unknown {
  return { version: VERSION, templates };
}

/** The text of the file that Export offers. */
export function templatesFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ app: APP, kind: 'templates', ...(serialiseTemplates(templates) as object) }, null, 2)}\n`;
}

/** Longest file that is read, in characters: all texts at their longest, with room for what JSON adds. */
export const MAX_TEMPLATES_FILE = 1024 * 1024;

export type TemplatesImport =
  | { ok: true; templates: Template[] }
  | { ok: false; reason: 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

const Ours = v.object({ app: v.literal(APP), kind: v.literal('templates'), version: v.number() });

/** Reads what a person picked as a file of texts. One that is not whole is refused. Never throws. */
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
  return whole ? { ok: true, templates } : { ok: false, reason: 'damaged' };
}
