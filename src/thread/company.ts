/** Who hires. A firm named in words about the job, the signature, the sender's domain; what agrees with itself wins. */
import type { Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { readAddress, readName } from './name.ts';
import { namesJob } from './role.ts';
import { anyWord, folded, visible } from './text.ts';

interface Candidate extends Found<string> {
  weight: number;
}

const LEGAL_FORM =
  /[,\s]+(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh(?: & co\.? kg)?|ag|se|kg|mbh|e\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|ltda|b\.?v|n\.?v|a\/s|oy|ab|pty)\.?(?=$|[\s,.;)])/iu;
/** Words about a job, then a preposition, then the firm. */
const JOB_AT = anyWord(
  `(?:position|positions|role|roles|opening|openings|opportunity|opportunities|job|vacancy|career|careers|internship|program|team|application|applications|interview process|interview|candidacy|offer|process|future|recruiter|recruiters|recruiting|recruitment|talent acquisition|talent partner|sourcer|people partner|hr|hiring|engineering|work|working|start|staffing|hire) (?:at|with|here at|on behalf of|over at|to|for|from)|
  interest(?:ed)? in(?: joining| working at| working for| working with| a career at| a career with| employment with| employment opportunities with| a position with| a position at)?(?: the team at)?|thank\\p{L}* for (?:applying|your application) (?:to|at|with)(?: the)?|appl(?:y|ied|ying) (?:to|at|with)(?: the)?|join(?:ing)?(?: us at| the team at| the)?|resume to|here at|(?:we|us) at|behalf of|on the team at|working (?:at|with|for)|recruit for (?:both )?\\p{L}+(?: and \\p{L}+)? for|i(?:'m| am) (?:with|from)|this is \\p{L}+ (?:from|with|at)|reaching out from|team at|considering|considered by|choosing|welcome to|visit(?:ing)?|offer from|update from|hello from|news from|details|life at|
  (?:bewerbung|bewerbungsverfahren|stelle|position|interesse|praktikum|mitarbeit|karriere|gespräch|unternehmen|recruiter|recruiterin|hr|team|tätigkeit|einstieg) (?:bei(?: der| dem)?|an(?: der| dem)?|am|in der|für die|mit der|zur|zum|von)|von der firma|bei uns in der|mein name ist \\p{L}+ \\p{L}+ von(?: der)?|willkommen bei|
  (?:candidature|poste|entretien|intérêt|recrutement|recruteur|recruteuse|équipe|stage|opportunité|processus|talents?) (?:chez|au sein d[e'](?: la)?|auprès d[e']|à|pour|de)|chez|rejoindre|au sein d[e']|
  (?:candidatura|puesto|posición|oportunidad|entrevista|interés|proceso|equipo|vacante|selección|recruiter) (?:en|con|de)|trabajar en|unirte a|te escribo de(?:sde)?|del equipo de|
  (?:candidatura|vaga|posição|oportunidade|entrevista|interesse|processo seletivo|processo|equipe|seleção|recruiter) (?:na|no|em|da|do|pela)|trabalhar na|aqui na|time da|time do|
  (?:candidatura|posizione|colloquio|interesse|opportunità|ruolo|selezione|team|recruiter) (?:in|presso|per|di|nei confronti di|con)|presso|lavorare in|
  (?:sollicitatie|functie|vacature|gesprek|interesse|rol|team|recruiter|positie) (?:bij|in|van|voor)|werken bij|namens`,
  'giu',
);
/** "a recruiter at Acme" says where the writer works; so do these. */
const SELF =
  /\b(?:I(?:'|’)m|I am|this is|my name is|ich bin|mein Name ist|je suis|soy|sou|sono|ik ben)\b[^.!?]{2,70}?\b(?:at|with|from|for|bei|von|chez|de|en|da|na|do|di|presso|bij|van)(?: the| der)?\s(?=[\p{Lu}\p{N}])/giu;
/** "The Acme Team", "Acme Recruiting", "Acme Talent Acquisition", "Acme HR". */
const TEAM_TAIL =
  /^(?:the |das |dein |ihr |l'équipe |equipo |equipe |il team |het )?(.{2,40}?)(?:'s)?\s(?:(?:global |university |campus |early careers? |people |talent |hr |human resources |recruit\w* |hiring |technical )*)(?:team|recruiting|recruitment|recruitment services|talent acquisition(?: team)?|talent|careers?|hr|human resources|people(?: ops| operations| team)?|jobs|staffing|hiring)\b/iu;
const TEAM_HEAD =
  /^(?:das team von|dein team von|ihr team von|team|l'équipe(?: recrutement)?(?: de| d'| chez)?|el equipo de|equipe d[aeo]|il team di|het team van|the team at)\s(.{2,40})$/iu;
/** Never the hiring firm: tools, boards, networks, and words that stand where a firm may stand. */
const NOT_A_FIRM = anyWord(
  `zoom|google meet|google calendar|microsoft teams|ms teams|teams|skype|webex|calendly|hackerrank|codility|codesignal|coderpad|linkedin|xing|indeed|glassdoor|monster|stepstone|facebook|twitter|github|youtube|instagram|whatsapp|greenhouse|lever|workday|ashby|myworkday|smartrecruiters|icims|personio|
  gmail|outlook|hotmail|yahoo|safari|chrome|firefox|internet|java|python|javascript|react|node|aws|typescript|golang|kotlin|sql|ml|ai|it|hr|human resources|talent|recruiting|recruitment|recruiter|candidate|applicant|coordinator|company|startup|client|series [a-e]|fintech|saas|phd|mba|
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|europe|germany|usa|uk|us|america|remote|london|berlin|paris|munich|new york|nyc|boston|seattle|san francisco|amsterdam|madrid|barcelona|milan|rome|tokyo|toronto|chicago|austin|los angeles|dublin|vienna|zurich|bay area|japan|india|
  team|teams|position|role|job|this|that|these|your|our|their|my|us|you|me|we|i|the|it|all|best|regards|thanks|hi|hello|dear|interview|phone|technical|virtual|onsite|software|stelle|unternehmen|firma|frau|herr|ihnen|ihr|ihre|sie|uns|dir|dich|dein|deine|vous|nous|notre|votre|usted|nuestra|nuestro|tu|tua|suo|nossa|nosso|sua|seu|lei|noi|ons|onze|u|date|time|day|next|first|final|other|more|further|part|future|opportunities|university|careers|jobs|equipo|equipe|équipe`,
  'iu',
);
const WHOLE_NOT_A_FIRM = new RegExp(`^${NOT_A_FIRM.source}$`, 'iu');
const GENERIC_LABEL =
  /^(?:company|startup|example|test|domain|mycompany|firma|employer|business|agency|recruiter|recruiting|recruitment|careers|jobs|hiring|mail|university|family|email|acmecorp)$/;
const FIRM_LIMIT = 60;

/** What the thread says of the firm behind a role. Undefined when nothing is said plainly enough. */
export function findCompany(
  subject: string,
  letters: Letter[],
  counterparts: Person[],
  people: string[],
): Found<string> | undefined {
  const candidates: Candidate[] = [];
  letters.forEach((letter, age) => {
    if (letter.from === 'me' && age > 0) return;
    const fade = Math.min(age, 6) * 0.15 + (letter.from === 'me' ? 1 : 0);
    for (const candidate of [...inSentences(letter.sentences), ...inSignature(letter)]) {
      candidates.push({ ...candidate, weight: candidate.weight - fade });
    }
  });
  candidates.push(...inSubject(subject));
  const persons = new Set(people.map(folded));
  const texts = [subject, ...letters.flatMap((letter) => letter.lines)].join('\n').slice(0, 20_000);
  for (const person of counterparts) candidates.push(...inPerson(person, texts));
  return agreed(candidates.filter((candidate) => !persons.has(folded(candidate.value))));
}

/** Sums the weights of candidates that name the same firm; the best sum wins if it is convincing. */
function agreed(candidates: Candidate[]): Found<string> | undefined {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = firmKey(candidate.value);
    if (key.length < 2) continue;
    const same = [...groups.keys()].find(
      (other) =>
        other === key || (Math.min(key.length, other.length) >= 4 && (other.startsWith(key) || key.startsWith(other))),
    );
    groups.set(same ?? key, [...(groups.get(same ?? key) ?? []), candidate]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group, weight: sum(group) }))
    .sort((a, b) => b.weight - a.weight);
  const best = ranked[0];
  if (!best || best.weight < 2) return undefined;
  const shown = [...best.group].sort((a, b) => b.weight - a.weight)[0];
  return shown && { value: shown.value, evidence: shown.evidence, where: shown.where };
}

/** Each kind of place counts fully once; repetition in the same kind of place adds little. */
function sum(group: Candidate[]): number {
  const byPlace = new Map<string, number>();
  for (const { where, weight } of group) byPlace.set(where, Math.max(byPlace.get(where) ?? 0, weight));
  const repeated = Math.min(group.length - byPlace.size, 3) * 0.3;
  return [...byPlace.values()].reduce((total, weight) => total + weight, 0) + repeated;
}

const firmKey = (firm: string): string => folded(firm.replace(LEGAL_FORM, '').replace(/^the /i, ''));

function inSentences(all: string[]): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of all.slice(0, 80)) {
    for (const frame of sentence.matchAll(JOB_AT)) {
      const firm = firmAfter(sentence.slice(frame.index + frame[0].length));
      if (!firm) continue;
      const loose = /\b(?:with|for|from|to|considering|choosing|visit\w*|details|de|in|di|con|per|von)$/i.test(
        frame[0],
      );
      found.push({ value: firm, evidence: `${frame[0]} ${firm}`, where: 'message', weight: loose ? 1.9 : 2.4 });
    }
    for (const frame of sentence.matchAll(SELF)) {
      const firm = firmAfter(sentence.slice(frame.index + frame[0].length - 1));
      if (firm) found.push({ value: firm, evidence: firm, where: 'message', weight: 2.2 });
    }
    const japanese =
      /(?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&]{1,20}|[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&]{1,20}(?:株式会社|有限会社|合同会社)/u.exec(
        sentence,
      );
    if (japanese) found.push({ value: japanese[0], evidence: japanese[0], where: 'message', weight: 2.4 });
  }
  return found;
}

/** The firm at the beginning of `after`: capitalised words, with joints and a legal form. */
function firmAfter(after: string): string | undefined {
  const tokens = after
    .replace(/^[\s"“„«]+/, '')
    .split(' ')
    .slice(0, 7);
  const kept: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[.,;:!?)"”“«»…]+$/, '').replace(/['’]s$/, '');
    const joint = /^(?:&|\+|of|and|de|du|the|di|für|der)$/i.test(bare) && kept.length > 0;
    if (!joint && !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(bare)) break;
    if (!joint && WHOLE_NOT_A_FIRM.test(bare)) break;
    kept.push(bare);
    if (bare !== token && !/^(?:inc|llc|ltd)/i.test(tokens[kept.length] ?? '')) break;
  }
  while (kept.length > 0 && /^(?:&|\+|of|and|de|du|the|di|für|der)$/i.test(kept.at(-1) ?? '')) kept.pop();
  // "Acme and I": the joint was none of the firm's.
  const joined = kept.findIndex((token) => /^and$/i.test(token));
  return asFirm((joined > 0 ? kept.slice(0, joined) : kept).join(' '));
}

/** Cleans a firm's name; undefined for what cannot be one. */
function asFirm(words: string): string | undefined {
  const firm = words
    .replace(/["“”„«»]/g, '')
    .replace(/\s*[([].*$/, '')
    .replace(/^(?:the|der|die|das|team|l['’])\s/i, '')
    .replace(/[\s,;:!?|–-]+$/, '')
    .trim();
  if (firm.length < 2 || firm.length > FIRM_LIMIT || !/\p{L}/u.test(firm) || /[<>{}@=]|https?:|www\./.test(firm))
    return undefined;
  if (WHOLE_NOT_A_FIRM.test(firm) || (/^\d/.test(firm) && !/\p{Lu}/u.test(firm))) return undefined;
  if (/^\p{Ll}+$/u.test(firm)) return undefined;
  if (namesJob(firm) && !LEGAL_FORM.test(firm)) return undefined;
  return firm;
}

function inSignature(letter: Letter): Candidate[] {
  const { block, closed, line } = letter.signature;
  const found: Candidate[] = [];
  const add = (words: string, evidence: string, weight: number) => {
    const value = asFirm(words);
    if (value) found.push({ value, evidence, where: 'signature', weight });
  };
  const lines = closed ? block : block.length > 1 ? block : [];
  for (const text of lines) {
    if (text.length > 90 || (text === line && !/[|@,]| at /.test(text))) continue;
    const team = teamOf(text);
    if (team) add(team, text, 2.4);
    if (LEGAL_FORM.test(text) && !/[.!?]$/.test(text.replace(LEGAL_FORM, ''))) add(lastPart(text), text, 2.4);
    else {
      const parts = text.split(/\s[|•·–-]\s|[|•·]|,\s|\s(?:at|@|bei|chez|presso|bij)\s/i).map((part) => part.trim());
      const titled = parts.findIndex(
        (part) => namesJob(part) || /\b(?:talent|recruit\w*|hr|people|human resources|personal\w*)\b/i.test(part),
      );
      const firm = titled >= 0 ? parts[titled + 1] : undefined;
      if (firm && !namesJob(firm) && !readsAsPlace(firm)) add(firm, firm, 2.1);
      else if (
        parts.length === 1 &&
        /^[\p{Lu}\p{N}]/u.test(text) &&
        text.length <= 40 &&
        text.split(' ').length <= 5 &&
        text !== line
      )
        add(text, text, titled >= 0 ? 0 : 1.1);
    }
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

function teamOf(text: string): string | undefined {
  const words = text.trim().replace(/[.,!]+$/, '');
  if (words.length > 80) return undefined;
  const head = TEAM_HEAD.exec(words)?.[1];
  const tail = TEAM_TAIL.exec(words)?.[1];
  const firm = head ?? tail;
  if (!firm || namesJob(firm) || !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(firm)) return undefined;
  return firm.replace(/^.*[,.]\s?(?=\p{Lu})/u, '');
}

function inSubject(subject: string): Candidate[] {
  const bare = subject.replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s?){1,20}/i, '');
  const found: Candidate[] = inSentences([bare]).map((candidate) => ({ ...candidate, where: 'subject' as const }));
  const parts = bare.split(/\s[|–—-]\s|[|]/).map((part) => part.trim());
  const add = (words: string, weight: number) => {
    const value = asFirm(words);
    if (value) found.push({ value, evidence: words, where: 'subject', weight });
  };
  const bracket = /^[[【(]([^\]】)]{2,40})[\]】)]/.exec(bare)?.[1];
  if (bracket) add(bracket, 1.2);
  const at = /\s(?:at|@|bei|chez|presso|bij|from|with)\s(.{2,40}?)(?:[!?:|,]|\s[–-]\s|$)/iu.exec(bare)?.[1];
  if (at) add(firmAfter(at) ?? '', 1.9);
  const your = /\b(?:your|ihre|deine)\s(.{2,30}?)\s(?:job )?(?:application|interview|candidacy|bewerbung)\b/iu.exec(
    bare,
  )?.[1];
  if (your) add(your, 2);
  const opening =
    /^((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s){1,3})(?=(?:opportunit|interview|phone|on-?site|technical|application|recruit|follow|job|careers|coding|offer|hiring|software|senior))/iu.exec(
      bare,
    )?.[1];
  if (opening && /^\p{Lu}/u.test(opening)) add(opening.trim(), 1.2);
  if (parts.length > 1)
    for (const part of [parts[0], parts.at(-1)])
      if (part && part.split(' ').length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(part)) add(part, 1);
  return found;
}

function inPerson(person: Person, texts: string): Candidate[] {
  const found: Candidate[] = [];
  const name = visible(person.name ?? '').slice(0, 120);
  const mailbox = readAddress(person.address);
  const add = (words: string, evidence: string, where: Found<string>['where'], weight: number) => {
    const value = asFirm(words);
    if (value) found.push({ value, evidence, where, weight });
  };
  const team = teamOf(name);
  const aside = /\s(?:from|at|@|via|bei|chez|presso|bij)\s(.{2,40})$|\s[|–-]\s(.{2,40})$|\(([^)]{2,40})\)$/iu.exec(
    name,
  );
  if (team) add(team, name, 'recipients', 2.2);
  else if (aside)
    add(
      teamOf(aside[1] ?? aside[2] ?? aside[3] ?? '') ?? aside[1] ?? aside[2] ?? aside[3] ?? '',
      name,
      'recipients',
      1.8,
    );
  else if (name && (!readName(name) || !name.includes(' ')) && !name.includes('@')) {
    // A sender named by one word may be a person or the firm: only the text can tell.
    const firm = asFirm(name);
    if (
      firm &&
      (LEGAL_FORM.test(firm) ||
        /株式会社/.test(firm) ||
        mentions(texts, firm) ||
        (mailbox && folded(firm) === folded(mailbox.label)))
    )
      add(firm, name, 'recipients', 2.2);
  }
  const headline = /(?:\s(?:at|@|bei|chez|en|presso|bij|na|da)\s)([^|•·,]{2,50})/iu.exec(
    visible(person.headline ?? '').slice(0, 200),
  )?.[1];
  if (headline) add(headline, headline, 'page', 2);
  if (mailbox && !mailbox.shared && !GENERIC_LABEL.test(mailbox.label) && mailbox.label.length >= 2) {
    add(written(mailbox.label, texts), person.address ?? '', 'recipients', 2);
  }
  return found;
}

/** Whether the text speaks of this firm by name. */
function mentions(texts: string, firm: string): boolean {
  const key = firmKey(firm);
  return key.length >= 3 && folded(texts).includes(key);
}

/** How the thread writes the firm whose domain this is: "innovateai" → "InnovateAI"; capitalised when it does not. */
function written(label: string, texts: string): string {
  const key = folded(label);
  for (const match of texts.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*(?: [\p{Lu}][\p{L}\p{N}&.'’-]*){0,2}/gu)) {
    const words = match[0].split(' ');
    for (let n = words.length; n > 0; n--) {
      for (let start = 0; start + n <= words.length; start++) {
        const part = words
          .slice(start, start + n)
          .join(' ')
          .replace(/[.'’-]+$/, '');
        if (folded(part) === key) return part;
      }
    }
  }
  if (label.length <= 3) return label.toUpperCase();
  return label
    .split('-')
    .map((part) => part.replace(/^./, (letter) => letter.toUpperCase()))
    .join(' ');
}
