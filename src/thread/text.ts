/** Making raw message text readable: what a person sees, without the quoted mails below, in bounded size. */
import { anyCase } from './words.ts';

/** Longest text read of one message; a longer one keeps its beginning and its end, where greeting and signature are. */
const MESSAGE_LIMIT = 12_000;
/** Longest quote shown as evidence. */
const EVIDENCE_LIMIT = 200;
/** Soft hyphens, zero-width characters, direction marks, tags: seen by nobody, but they split words. */
const INVISIBLE = /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const BLANK = /[^\S\n]/g;
/** Full-width letters, digits and signs of Japanese text; each stands at a fixed distance from its ASCII twin. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/**
 * The text as a person sees it: nothing invisible, every blank a plain space, apostrophes straight, full-width letters
 * as ASCII.
 */
export function visible(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLES, '')
    .replace(BLANK, ' ')
    .replace(/[‘’]/g, "'")
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Beginning and end of an over-long text. */
export function bounded(text: string, limit = MESSAGE_LIMIT): string {
  if (text.length <= limit) return text;
  const tail = Math.floor(limit / 4);
  return `${text.slice(0, limit - tail)}\n${text.slice(-tail)}`;
}

/**
 * The literal part of one of the texts that reads as `words` (which may come from `visible` text with its line
 * breaks joined). Undefined when it is in none of them.
 */
export function literal(texts: string[], words: string): string | undefined {
  const wanted = words.trim().slice(0, EVIDENCE_LIMIT).trim();
  if (!wanted) return undefined;
  if (texts.some((text) => text.includes(wanted))) return wanted;
  const flat = wanted.replace(/\s+/g, ' ');
  for (const text of texts) {
    const found = unflattened(text.slice(0, MESSAGE_LIMIT), flat);
    if (found) return found;
  }
  return undefined;
}

/** Finds `flat` in the text as if nothing in it were invisible and every gap one blank; gives back what stands there. */
function unflattened(text: string, flat: string): string | undefined {
  const origin: number[] = [];
  let seen = '';
  for (let i = 0; i < text.length; i++) {
    const letter = visible(text.charAt(i)).replace(/\s/, ' ');
    if (!letter || (letter === ' ' && seen.endsWith(' '))) continue;
    seen += letter;
    origin.push(i);
  }
  const start = seen.indexOf(flat);
  if (start < 0) return undefined;
  return text.slice(origin[start], (origin[start + flat.length - 1] ?? text.length) + 1);
}

const isAttribution = anyCase(
  /^(?:on|am|le|el|em|il|op|den)\b.{5,160}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\b.{0,80}$/,
);
const isDivider = anyCase(
  /^[-_\s]*(?:original message|original appointment|forwarded message|forwarded by|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)/,
);
const isHeader = anyCase(
  /^\W{0,3}(?:from|reply-to|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|para|asunto|assunto|da|inviato|oggetto|van|verzonden|aan|onderwerp|差出人|送信日時|宛先|件名)\s?:(?:\s|$)/,
);
const isNotice = anyCase(
  /^\W{0,3}(?:confidential|disclaimer|legal notice|caution:|privileged|this (?:e-?mail|message|communication) (?:and|is|may|contains)|diese (?:e-?mail|nachricht)|ce (?:message|courriel)|este (?:mensaje|correo)|esta mensagem|questa (?:e-?mail|comunicazione)|dit bericht|deze e-?mail|sent from my|get outlook|von meinem|envoyé de mon|enviado desde|unsubscribe)/,
);

/** Where the writer's own words end: the index of the first line of an earlier mail, or the number of lines. */
function quoteStart(lines: string[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    if (isDivider(line)) return i;
    if (isAttribution(line)) return i;
    // An attribution broken over two lines by the mailer.
    if (/^(?:on|am|le|el|em|il|op)\b/i.test(line) && isAttribution(`${line} ${(lines[i + 1] ?? '').trim()}`)) return i;
    // "Name <address> on 05/30/2000:" stands directly above the header block of older mailers.
    if (isHeader(line) && isHeader((lines[i + 1] ?? '').trim())) {
      return /@|\bon \d/.test(lines[i - 1] ?? '') ? i - 1 : i;
    }
  }
  return lines.length;
}

/**
 * The lines the writer typed. Sites' readers leave quoted mails out already; this removes what was pasted or
 * typed as text. A mail that begins with the header of another one is a forward: then that mail is the message.
 */
export function ownLines(text: string): { lines: string[]; forwarded: boolean } {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const bare = lines.map((line) => line.replace(/^[\s>]{1,20}/, ''));
  const opening = bare.filter((line) => line.trim()).slice(0, 2);
  const forwarded = opening.length > 1 && opening.every((line) => isHeader(line) || isDivider(line));
  if (!forwarded) {
    const unquoted = lines.filter((line) => !/^\s*(?:>|\|\s)/.test(line));
    const own = withoutNotice(unquoted.slice(0, quoteStart(unquoted)));
    if (own.some((line) => /[\p{L}\d]/u.test(line))) return { lines: own, forwarded };
  }
  const kept = bare.filter((line) => !isHeader(line) && !isDivider(line));
  return { lines: withoutNotice(kept), forwarded: kept.some((line) => line) };
}

/** Legal notices and mailers' advertisements begin at a ruled line or with words of their own. */
function withoutNotice(lines: string[]): string[] {
  const end = lines.findIndex((line) => isNotice(line) || /^\s*[_*=]{10,}/.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

const ABBREVIATION =
  /(?:\b(?:[A-Z]|Dr|Mr|Mrs|Ms|Sr|Sra|Jr|St|Prof|Mag|Ing|Inc|Ltd|Corp|Co|vs|approx|Nr|No|e\.g|i\.e|a\.m|p\.m|bzw|ca|z\.B)|\d)\.$/;
const SENTENCE_LIMIT = 600;

/** Sentences of a text, with lines joined that a mailer broke for width. A short line stays a sentence of its own. */
export function sentences(lines: string[]): string[] {
  const found: string[] = [];
  for (const block of unwrapped(lines)) {
    let start = 0;
    for (const stop of block.matchAll(/[.!?]+["”')]?\s+|[。！？]/g)) {
      const end = stop.index + stop[0].length;
      const before = block.slice(start, stop.index + 1);
      const wide = /[。！？]/.test(stop[0]);
      if (
        !wide &&
        (ABBREVIATION.test(before.slice(-8)) || !/^[\p{Lu}\p{Lo}\p{N}¿¡"“'(]/u.test(block.slice(end, end + 1)))
      )
        continue;
      found.push(block.slice(start, end).trim());
      start = end;
    }
    found.push(block.slice(start).trim());
  }
  return found.filter(Boolean).map((sentence) => sentence.slice(0, SENTENCE_LIMIT));
}

function unwrapped(lines: string[]): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.trim();
    const last = blocks.length - 1;
    const item = /^(?:[-*•·–]\s|\d{1,2}[.)]\s)/.test(line);
    if (open && line && !item) blocks[last] = `${blocks[last]} ${line}`;
    else if (line) blocks.push(line);
    open = line.length > 45 && !/[:!?。！？]$/.test(line);
  }
  return blocks;
}

/** For comparing names and companies: no case, no accents, nothing but letters and digits. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
