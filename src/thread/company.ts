/** Who hires. A firm named in words about the job, the signature, the sender's domain; what agrees with itself wins. */
import { isCalendarWord } from './dates.ts';
import type { Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { isCjkFirm, readAddress, readName } from './name.ts';
import { namesJob } from './role.ts';
import { anyWord, folded, visible } from './text.ts';

interface Candidate extends Found<string> {
  weight: number;
  /** The name was made from a domain; the thread itself does not write it. */
  made?: boolean;
}

const LEGAL_FORM =
  /[,\s]+(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh(?: & co\.? kg)?|ag|se|kg|mbh|e\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|ltda|b\.?v|n\.?v|a\/s|oy|ab|pty)\.?(?=$|[\s,.;)])/iu;
/** Words about a job that lead straight to the firm. */
const JOB_AT = anyWord(
  `(?:positions?|roles?|openings?|opportunit(?:y|ies)|jobs?|vacancy|careers?|internship|program|team|recruiters?|talent acquisition|talent partner|sourcer|hr|engineer|developer|manager|working|work|interview process)(?: (?:we|i) have| available| open)? (?:at|with|here at|over at)|
  interest(?:ed)? in(?: joining| working at| working for| working with| a career at| a career with| employment with| employment opportunities with| a position with| a position at| the role at)?(?: the team at)?|appl(?:y|ied|ying|ications?) (?:to|at|with)(?: the)?|join(?:ing)?(?: us at| the team at)?|submitting your resume to|here at|we at|behalf of|recruit for|
  recruit for … and … for|recruiter (?:for|from)|reaching out from|welcome to|offer from|update from|hello from|life at|career opportunities at|
  (?:bewerbung|bewerbungsverfahren|stelle|position|praktikum|mitarbeit|karriere|recruiter|recruiterin|hr|team|tätigkeit|einstieg|gespräch) (?:bei(?: der| dem)?|am|in der|mit der)|interesse an(?: der| einer (?:tätigkeit|mitarbeit) bei(?: der)?)?|interesse am|von der firma|willkommen bei|
  (?:candidature|poste|entretien|recrutement|recruteur|recruteuse|équipe|stage|opportunité|processus|talents?|intérêt) (?:chez|au sein d[e'](?: la)?|auprès d[e'])|intérêt pour|chez|rejoindre|au sein d[e']|
  (?:candidatura|entrevista|interés|proceso|equipo|selección|recruiter|trabajar) en|te escribo de(?:sde)?|te contacto de(?:sde)?|reclutadora? (?:en|de)|del equipo de|recruiter de|
  (?:candidatura|entrevista|interesse|processo seletivo|processo|equipe|seleção|recruiter|trabalhar) (?:na|no|em|pela)|inscri… (?:na|no|em)|aqui na|time da|time do|recruiter da|recruiter do|
  (?:candidatura|colloquio|selezione|team|recruiter|lavorare) in|presso|interesse (?:per|nei confronti di)|recruiter di|
  (?:sollicitatie|functie|vacature|gesprek|rol|team|recruiter|positie|werken) bij|interesse in|namens`,
  'gi',
);
/** Words after which a firm may stand, and much else; they need to agree with something. */
const NEAR = anyWord(
  `interview(?:ing|s)?(?: process)? (?:at|with)|(?:application|offer|opportunity|position|role|candidacy|process|team) (?:to|for|from|in)|considering|considered by|choosing|visit(?:ing)?|details|from|at|with|about|hire|bei|von|pour|con|de|en|em|na|no|da|do|di|per|van|voor`,
  'gi',
);
/** "I'm Anna, a recruiter at Acme": what stands between has to say that it is about the writer's work. */
const SELF =
  /\b(?:I'm|I am|this is|my name is|ich bin|mein Name ist|je suis|soy|sou|sono|ik ben)\s([^.!?]{2,70}?)\s(?:at|with|from|for|bei|von|chez|de|en|da|na|do|di|presso|bij|van)(?: the| der)?\s(?=[\p{Lu}\p{N}])/gu;
const WORK = /\b(?:talent|recruit|hr\b|people|hiring|work|writ|reach|contact|call)/i;
/** "The Acme Team", "Acme Recruiting", "Acme Talent Acquisition", "Acme HR". */
const TEAM_TAIL =
  /^(?:the |das |dein |ihr |l'équipe |equipo |equipe |il team |het )?(.{2,40}?)(?:'s)?\s(?:(?:global |university |campus |early careers? |people |talent |hr |human resources |recruit\w* |hiring |technical )*)(?:team|recruiting|recruitment|recruitment services|talent acquisition(?: team)?|talent|careers?|hr|human resources|people(?: ops| operations| team)?|jobs|staffing|hiring)(?:\s*[|,·–-].*)?$/iu;
const TEAM_HEAD =
  /^(?:das team von|dein team von|ihr team von|team|l'équipe(?: recrutement)?(?: de| d'| chez)?|el equipo de|equipe d[aeo]|il team di|het team van|the team at)\s(.{2,40})$/iu;
/** Never the hiring firm: tools, boards, networks, and words that stand where a firm may stand. */
const NOT_A_FIRM = anyWord(
  `zoom|google meet|google calendar|microsoft teams|ms teams|teams|skype|webex|calendly|hackerrank|codility|codesignal|coderpad|linkedin|xing|indeed|glassdoor|monster|stepstone|facebook|twitter|github|youtube|instagram|whatsapp|greenhouse|lever|workday|ashby|myworkday|smartrecruiters|icims|personio|
  gmail|outlook|hotmail|yahoo|safari|chrome|firefox|internet|java|python|javascript|react|node|aws|typescript|golang|kotlin|sql|ml|ai|it|hr|human resources|talent|recruiting|recruitment|recruiter|candidate|applicant|coordinator|company|startup|client|series [a-e]|fintech|saas|phd|mba|
  europe|germany|usa|uk|us|america|remote|london|berlin|paris|munich|new york|nyc|boston|seattle|san francisco|amsterdam|madrid|barcelona|milan|rome|tokyo|toronto|chicago|austin|los angeles|dublin|vienna|zurich|bay area|japan|india|
  team|teams|position|role|job|this|that|these|your|our|their|my|us|you|me|we|i|they|he|she|who|what|there|here|and|but|so|if|as|how|when|the|it|all|best|regards|thanks|hi|hello|dear|interview|phone|technical|virtual|onsite|software|stelle|unternehmen|firma|frau|herr|ihnen|ihr|ihre|sie|uns|dir|dich|dein|deine|vous|nous|notre|votre|usted|nuestra|nuestro|tu|tua|suo|nossa|nosso|sua|seu|lei|noi|ons|onze|u|date|time|day|next|first|final|other|more|further|part|future|opportunities|university|careers|jobs|early|graduate|campus|people|global|hiring|resourcing|early careers|equipo|equipe|équipe`,
  'iu',
);
const YOURS = anyWord(`you|your|you're|du|dein*|sie|ihr*|vous|votre|tu|su|il tuo|je|jouw`);
const WHOLE_NOT_A_FIRM = new RegExp(`^${NOT_A_FIRM.source}$`, 'i');
const GENERIC_LABEL =
  /recruit|staffing|headhunt|saiyo|^\p{L}{1,2}-\p{L}{1,2}$|^(?:company|startup|example|test|domain|mycompany|firma|employer|business|agency|recruiter|recruiting|recruitment|careers|jobs|hiring|mail|university|family|email|acmecorp)$/u;
const FIRM_LIMIT = 60;

/** What the thread says of the firm behind a role. Undefined when nothing is said plainly enough. */
export function findCompany(
  subject: string,
  letters: Letter[],
  counterparts: Person[],
  people: string[],
): Found<string> | undefined {
  const candidates: Candidate[] = inSubject(subject);
  letters.forEach((letter, age) => {
    const mine = letter.from === 'me';
    const fade = Math.min(age, 6) * 0.15;
    for (const candidate of [...inSentences(letter.sentences, mine), ...(mine ? [] : inSignature(letter))]) {
      candidates.push({ ...candidate, weight: candidate.weight - fade });
    }
  });
  const text = letters
    .flatMap(({ lines, signature }) => lines.filter((line) => !signature.block.includes(line.trim())))
    .join('\n')
    .slice(0, 20_000);
  const all = [subject, ...letters.flatMap(({ lines }) => lines)].join('\n').slice(0, 20_000);
  for (const person of counterparts) candidates.push(...inPerson(person, all));
  const persons = new Set(people.map(folded));
  return agreed(
    candidates.filter((candidate) => !persons.has(folded(candidate.value))),
    text,
  );
}

/** Sums the weights of candidates that name the same firm; the best sum wins if it is convincing. */
function agreed(candidates: Candidate[], text: string): Found<string> | undefined {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = firmKey(candidate.value);
    if (key.length < 2) continue;
    const same = [...groups.keys()].find((other) => isSameFirm(key, other));
    groups.set(same ?? key, [...(groups.get(same ?? key) ?? []), candidate]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group, weight: sum(group, text) }))
    .sort((a, b) => b.weight - a.weight);
  const best = ranked[0];
  if (!best || best.weight < 2) return undefined;
  const shown = best.group.reduce((a, b) => (b.weight - (b.made ? 5 : 0) > a.weight - (a.made ? 5 : 0) ? b : a));
  return { value: shown.value, evidence: shown.evidence, where: shown.where };
}

/** "Acme" and "Acme Robotics", "Square" and "squareup" are one firm. */
function isSameFirm(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}

/** Each kind of place counts once, by its strongest words; the firm's name elsewhere in the text adds to it. */
function sum(group: Candidate[], text: string): number {
  const byPlace = new Map<string, number>();
  for (const { where, weight } of group) byPlace.set(where, Math.max(byPlace.get(where) ?? 0, weight));
  const total = [...byPlace.values()].reduce((all, weight) => all + weight, 0);
  const times = Math.max(...group.filter(({ made }) => !made).map(({ value }) => occurrences(text, value)), 0);
  if (!byPlace.has('message') && times > 0) return total + 1;
  return total + (times > 2 ? 0.5 : 0);
}

/** How often the words stand in the text by themselves; three is as good as many. */
function occurrences(text: string, words: string): number {
  let count = 0;
  for (let i = text.indexOf(words); i >= 0 && count < 3; i = text.indexOf(words, i + words.length)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + words.length))) count++;
  }
  return count;
}

const firmKey = (firm: string): string =>
  folded(firm.replace(LEGAL_FORM, '').replace(/^the /i, '').replace(/&/g, 'and'));

/** "Acme is hiring", "Acme is looking for". */
const HIRES =
  /((?:\p{Lu}[\p{L}\p{N}&.-]{1,24} ){1,3})(?:is|are) (?:currently |actively |now )?(?:hiring|recruiting|looking (?:for|to)|seeking|growing|expanding)\b/u;
const JAPANESE_FIRM =
  /(?:株式会社|有限会社|合同会社)[^のにでをはがと、。\s()（）「」【】・様]{1,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&]{2,20}(?:株式会社|有限会社|合同会社)(?=[の、。\s()（）【】]|$)/u;

/** In `mine`, my own letters, what I say of myself names where I work now. */
function inSentences(all: string[], mine = false): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of all.slice(0, 80)) {
    for (const [frames, weight] of [
      [JOB_AT, 2.4],
      [NEAR, 0.8],
    ] as const) {
      for (const frame of sentence.matchAll(frames)) {
        const firm = firmAfter(sentence.slice(frame.index + frame[0].length));
        if (!firm || (mine && /^(?:work|engineer|developer|manager)/i.test(frame[0]))) continue;
        const before = sentence.slice(Math.max(0, frame.index - 70), frame.index);
        // "Data Engineer at Acme" names the firm, unless it is the reader's own present job.
        const titled =
          /^(?:at|bei|chez|presso|bij)$/i.test(frame[0]) && namesJob(before.slice(-40)) && !mine && !YOURS.test(before);
        const evidence = quoted(sentence, frame[0], firm.words);
        found.push({ value: firm.value, evidence, where: 'message', weight: titled ? 2.2 : weight });
      }
    }
    for (const frame of sentence.matchAll(SELF)) {
      const who = frame[1] ?? '';
      if (mine || /\byou/i.test(who) || !(WORK.test(who) || namesJob(who) || readName(who))) continue;
      const firm = firmAfter(sentence.slice(frame.index + frame[0].length));
      if (firm) found.push({ value: firm.value, evidence: firm.words, where: 'message', weight: 2.2 });
    }
    const field =
      /^\W{0,3}(?:company|client|employer|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|【?企業名】?|会社名)\s?[:：】]\s?(.{2,40})$/iu.exec(
        sentence,
      )?.[1];
    if (field) found.push({ value: firmAfter(field)?.value ?? '', evidence: field, where: 'message', weight: 2.4 });
    const hiring = HIRES.exec(sentence)?.[1];
    const hires = hiring && asFirm(hiring);
    if (hires) found.push({ value: hires, evidence: hiring, where: 'message', weight: 2.2 });
    const japanese = JAPANESE_FIRM.exec(sentence);
    if (japanese) found.push({ value: japanese[0], evidence: japanese[0], where: 'message', weight: 2.4 });
  }
  return found;
}

/** The firm with the words before it, where they stand side by side. */
function quoted(sentence: string, frame: string, words: string): string {
  const both = `${frame} ${words}`;
  return sentence.includes(both) ? both : words;
}

/** The firm at the beginning of `after`: capitalised words, with joints and a legal form. */
function firmAfter(after: string): { value: string; words: string } | undefined {
  const tokens = after
    .replace(/^[\s"“„«]+/, '')
    .split(' ')
    .slice(0, 7);
  const kept: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[.,;:!?)\]"”“«»…]+$/, '').replace(/['’]s$/, '');
    const joint = /^(?:&|\+|of|and|de|du|the|di|für|der)$/i.test(bare) && kept.length > 0;
    if (!joint && !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(bare)) break;
    if (!joint && WHOLE_NOT_A_FIRM.test(bare)) break;
    kept.push(bare);
    if (bare !== token && !/^(?:inc|llc|ltd)/i.test(tokens[kept.length] ?? '')) break;
  }
  while (kept.length > 0 && /^(?:&|\+|of|and|de|du|the|di|für|der)$/i.test(kept.at(-1) ?? '')) kept.pop();
  // "Acme and I": the joint was none of the firm's.
  const joined = kept.findIndex((token) => /^and$/i.test(token));
  const length = joined > 0 ? joined : kept.length;
  const value = asFirm(kept.slice(0, length).join(' '));
  const words = tokens
    .slice(0, length)
    .join(' ')
    .replace(/[.,;:!?)\]"”“«»…]+$/, '');
  return value ? { value, words } : undefined;
}

/** Cleans a firm's name; undefined for what cannot be one. */
function asFirm(words: string): string | undefined {
  const firm = words
    .replace(/["“”„«»]/g, '')
    .replace(/^(?:client|company|employer|firma|unternehmen|entreprise|empresa|azienda|bedrijf)\s?:\s?/i, '')
    .replace(/\s*[([].*$/, '')
    .replace(/^(?:the|der|die|das|team|l['’])\s/i, '')
    .replace(/\s(?:staffing|talent acquisition|careers|hr|hiring team|recruiting team)$/i, '')
    .replace(/[\s,;:!?|–-]+$|\s\.$/, '')
    .trim();
  if (firm.length < 2 || firm.length > FIRM_LIMIT || !/\p{L}/u.test(firm) || /[<>{}@=]|https?:|www\./.test(firm))
    return undefined;
  if (WHOLE_NOT_A_FIRM.test(firm) || (/^\d/.test(firm) && !/\p{Lu}/u.test(firm))) return undefined;
  if (/^\p{Ll}+$/u.test(firm) || isCalendarWord(firm.split(' ')[0] ?? '')) return undefined;
  if (namesJob(firm) && !LEGAL_FORM.test(firm)) return undefined;
  return firm;
}

function inSignature({ lines, signature }: Letter): Candidate[] {
  const found: Candidate[] = [];
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

/** How hiring people's titles and departments read. */
const HIRING_DESK = /\b(?:talent|recruit\w*|hr|people|human resources|personal\w*)\b/i;

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
  if (!firm || firm.split(' ').length > 5 || namesJob(firm) || !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(firm))
    return undefined;
  return firm.replace(/^.*[,.]\s?(?=\p{Lu})/u, '');
}

/** Words that follow the firm's name at the beginning of a subject. */
const SUBJECT_TOPIC =
  '(?:opportunit|interview|phone|on-?site|technical|application|recruit|follow|jobs?\\b|careers?\\b|coding|offer|hiring|software|senior|talent|next steps|update|assessment|bewerbung)';
const PROCESS = anyWord(
  `(?:tele)?phone|technical|virtual|first|second|third|final|initial|intro*|video|on-?site|panel|job|your|my|upcoming|confirm*|schedul*|interview*|round|next|steps?|invit*|request|new|great|exciting|quick|follow*|exclusive|remote|contract|full|part|senior|junior|lead|application|updated?|reminder|important|action|required|status|regarding|about|thank*|thanks|hello|coding|take|home|hiring|career|available|amazing|reschedul*|cancel*|bad|good|news|details|meeting|call|chat|screening|question|resume|cv|referral|accepted|declined`,
);
const SUBJECT_OPENING = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{N}&.'’]*(?: \\p{Lu}[\\p{L}\\p{N}&.'’]*){0,2}?)(?: [-–—|:] .{0,60}?| )(?=${SUBJECT_TOPIC})`,
  'iu',
);

function inSubject(subject: string): Candidate[] {
  const bare = subject.replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s?){1,20}/i, '');
  const found: Candidate[] = inSentences([bare]).map((candidate) => ({ ...candidate, where: 'subject' as const }));
  const add = (words: string | undefined, weight: number) => {
    const value = words && asFirm(words);
    if (value) found.push({ value, evidence: words, where: 'subject', weight });
  };
  add(/^[[【(]([^\]】)]{2,40})[\]】)]/.exec(bare)?.[1], 1.2);
  const at = /\s(?:at|@|bei|chez|presso|bij)\s(.{2,60})$/iu.exec(bare)?.[1];
  if (at) add(firmAfter(at)?.words, 2.2);
  add(
    /\b(?:your|ihre|deine)\s(.{2,30}?)\s(?:job )?(?:application|interview|candidacy|bewerbung)\b/iu.exec(bare)?.[1],
    2,
  );
  const opening = SUBJECT_OPENING.exec(bare)?.[1];
  if (opening?.split(' ').every((word) => /^\p{Lu}/u.test(word)) && !PROCESS.test(opening)) add(opening, 2);
  const parts = bare.split(/\s[|–—-]\s|[|:]\s/).map((part) => part.trim());
  for (const part of parts.length > 1 ? [parts[0], parts.at(-1)] : []) {
    if (part && part.split(' ').length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(part)) add(part, 1);
  }
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
        isCjkFirm(firm) ||
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
    const inText = written(mailbox.label, texts);
    const value = asFirm(inText ?? spelled(mailbox.label));
    if (value) found.push({ value, evidence: person.address ?? '', where: 'recipients', weight: 2, made: !inText });
  }
  return found;
}

/** Whether the text speaks of this firm by name. */
function mentions(texts: string, firm: string): boolean {
  const key = firmKey(firm);
  return key.length >= 3 && folded(texts).includes(key);
}

/** How the thread writes the firm whose domain this is: "innovateai" → "InnovateAI"; undefined when it does not. */
function written(label: string, texts: string): string | undefined {
  const key = folded(label);
  for (const match of texts.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*(?: [\p{Lu}][\p{L}\p{N}&.'’-]*){0,2}/gu)) {
    const words = match[0].slice(0, 100).split(' ');
    for (let n = words.length; n > 0; n--) {
      for (let start = 0; start + n <= words.length; start++) {
        const part = words
          .slice(start, start + n)
          .join(' ')
          .replace(/['’]s$|[.'’-]+$/, '');
        if (folded(part) === key) return part;
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
