/** Where those who write show which firm they write for: signature, display name, headline, domain. */

import { type Mailbox, readAddress } from './address.ts';
import type { CompanyCandidate } from './company.ts';
import { asFirm, firmKey, LEGAL_FORM, teamOf } from './firm.ts';
import type { Person } from './index.ts';
import type { Letter } from './letters.ts';
import { isCjkFirm, readName } from './name.ts';
import { namesJob } from './role.ts';
import { folded, visible } from './text.ts';

/** How hiring people's titles and departments read. */
const HIRING_DESK = /\b(?:talent|recruit\w*|hr|people|human resources|personal\w*)\b/i;

const GENERIC_LABEL =
  /recruit|staffing|headhunt|saiyo|^\p{L}{1,2}-\p{L}{1,2}$|^(?:company|startup|example|test|domain|mycompany|firma|employer|business|agency|recruiter|recruiting|recruitment|careers|jobs|hiring|mail|university|family|email|acmecorp)$/u;
export function inSignature({ lines, signature }: Letter): CompanyCandidate[] {
  const found: CompanyCandidate[] = [];
  const add = (words: string | undefined, evidence: string, weight: number) => {
    const value = words && asFirm(words);
    if (value) found.push({ value, evidence, where: 'signature', weight });
  };
  const last = lines.map((line) => line.trim()).filter((line) => line && line.length <= 90);
  for (const text of last.slice(-6)) add(teamOf(text), text, 2.4);
  const block = signature.closed || signature.block.length > 1 ? signature.block : [];
  for (const text of block) {
    const alone = text === signature.line && !/[|@,]| at /.test(text);
    if (alone || text.length > 90) continue;
    if (LEGAL_FORM.test(text) && !/[.!?]$/.test(text.replace(LEGAL_FORM, ''))) {
      add(lastPart(text), text, 2.4);
      continue;
    }
    const parts = text.split(/\s[|•·–-]\s|[|•·]|,\s|\s(?:at|@|bei|chez|presso|bij)\s/i).map((part) => part.trim());
    const title = parts.findIndex((part) => namesJob(part) || HIRING_DESK.test(part));
    const beside = title >= 0 ? parts[title + 1] : undefined;
    if (beside && !namesJob(beside) && !readsAsPlace(beside)) add(beside, beside, 2.1);
    // A short line by itself is a firm often enough to support another sign, not to stand alone.
    else if (parts.length === 1 && title < 0 && /^[\p{Lu}\p{N}]/u.test(text) && text.split(' ').length <= 5)
      add(text, text, 1.1);
  }
  return found;
}

/** In "Name, Acme GmbH" the firm is the part with the legal form. */
function lastPart(text: string): string {
  const parts = text.split(/\s[|•·–]\s|[|•·]/);
  return (parts.find((part) => LEGAL_FORM.test(part)) ?? text).trim();
}

const readsAsPlace = (text: string): boolean =>
  /^\p{Lu}{2}(?: \d+)?$|\d{4,}|\b(?:street|st\.|road|avenue|suite|floor|straße|platz)\b/iu.test(text);

/** What a person's name, headline and address say. `texts` is the whole thread, to see how it writes the name. */
export function inPerson(person: Person, texts: string): CompanyCandidate[] {
  const found: CompanyCandidate[] = [];
  const name = visible(person.name ?? '').slice(0, 120);
  const mailbox = readAddress(person.address);
  const add = (words: string | undefined, evidence: string, where: CompanyCandidate['where'], weight: number) => {
    const value = words && asFirm(words);
    if (value && weight > 0) found.push({ value, evidence, where, weight });
  };
  const team = teamOf(name);
  const aside = ASIDE.exec(name)?.slice(1).find(Boolean);
  if (team) add(team, name, 'recipients', 2.2);
  else if (aside) add(teamOf(aside) ?? aside, name, 'recipients', 1.8);
  else add(name, name, 'recipients', weightOfSender(name, mailbox, texts));
  const headline = HEADLINE.exec(visible(person.headline ?? '').slice(0, 200))?.[1];
  add(headline, headline ?? '', 'page', 2);
  if (mailbox && !mailbox.shared && !GENERIC_LABEL.test(mailbox.label) && mailbox.label.length >= 2) {
    const inText = written(mailbox.label, texts);
    const value = asFirm(inText ?? spelled(mailbox.label));
    if (value) found.push({ value, evidence: person.address ?? '', where: 'recipients', weight: 2, made: !inText });
  }
  return found;
}

/** "Anna from Acme", "Anna | Acme", "Anna (Acme)". */
const ASIDE = /\s(?:from|at|@|via|bei|chez|presso|bij)\s(.{2,40})$|\s[|–-]\s(.{2,40})$|\(([^)]{2,40})\)$/i;
/** "Recruiter at Acme". */
const HEADLINE = /\s(?:at|@|bei|chez|en|presso|bij|na|da)\s([^|•·,]{2,50})/i;

/** How surely a sender's name is the firm's. One word may be a person as well: then it can only support another sign. */
function weightOfSender(name: string, mailbox: Mailbox | undefined, texts: string): number {
  if (name.includes('@')) return 0;
  if (spells(name, mailbox?.label ?? '-')) return 2.2;
  const person = readName(name);
  if (person && name.includes(' ')) return 0;
  if (LEGAL_FORM.test(name) || isCjkFirm(name)) return 2.2;
  return mentions(texts, name) ? (person ? 0.9 : 2.2) : 0;
}

/** "Bäckerei Henning" is baeckerei-henning, "Mint & Moss" is mintandmoss. */
function spells(words: string, label: string): boolean {
  const key = folded(label);
  const spelled = words.replace(/[äöüß&]/gi, (letter) => SPELLED[letter.toLowerCase()] ?? letter);
  return folded(words) === key || (spelled !== words && folded(spelled) === key);
}
const SPELLED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': 'and' };

/** Whether the text speaks of this firm by name. */
function mentions(texts: string, firm: string): boolean {
  const key = firmKey(firm);
  return key.length >= 3 && folded(texts).includes(key);
}

/** How the thread writes the firm whose domain this is: "innovateai" → "InnovateAI"; undefined when it does not. */
function written(label: string, texts: string): string | undefined {
  for (const match of texts.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*(?: [\p{Lu}][\p{L}\p{N}&.'’-]*){0,2}/gu)) {
    const words = match[0].slice(0, 100).split(' ');
    for (let n = words.length; n > 0; n--) {
      for (let start = 0; start + n <= words.length; start++) {
        const part = words
          .slice(start, start + n)
          .join(' ')
          .replace(/['’]s$|[.'’-]+$/, '');
        if (spells(part, label)) return part;
      }
    }
  }
  return undefined;
}

/** A domain label as a name: "wide-world" → "Wide World", "aep" → "AEP". */
function spelled(label: string): string {
  if (label.length <= 3) return label.toUpperCase();
  return label
    .split('-')
    .map((part) => part.replace(/^./, (letter) => letter.toUpperCase()))
    .join(' ');
}
