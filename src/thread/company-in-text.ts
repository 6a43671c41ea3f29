/** Where the text and the subject of a thread name the hiring firm. */
import type { CompanyCandidate } from './company.ts';
import { asFirm, firmAfter } from './firm.ts';
import { readName } from './name.ts';
import { namesJob } from './role.ts';
import { anyWord, wordSet } from './words.ts';

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
);
/** Words after which a firm may stand, and much else; they need to agree with something. */
const NEAR = anyWord(
  `interview(?:ing|s)?(?: process)? (?:at|with)|(?:application|offer|opportunity|position|role|candidacy|process|team) (?:to|for|from|in)|considering|considered by|choosing|visit(?:ing)?|details|from|at|with|about|hire|bei|von|pour|con|de|en|em|na|no|da|do|di|per|van|voor`,
);
/** "I'm Anna, a recruiter at Acme": what stands between has to say that it is about the writer's work. */
const SELF =
  /\b(?:I'm|I am|[Tt]his is|[Mm]y name is|[Ii]ch bin|[Mm]ein Name ist|[Jj]e suis|[Ss]oy|[Ss]ou|[Ss]ono|[Ii]k ben)\s([^.!?]{2,70}?)\s(?:at|with|from|for|bei|von|chez|de|en|da|na|do|di|presso|bij|van)(?: the| der)?\s(?=[\p{Lu}\p{N}])/gu;
const WORK = /\b(?:talent|recr[uio]+t|reclut|selez|hr\b|people|hiring|work|writ|reach|contact|call)/i;
const YOURS = anyWord(`you|your|you're|du|dein*|sie|ihr*|vous|votre|tu|su|il tuo|je|jouw`);
/** "Acme is hiring", "Acme is looking for". */
const HIRES =
  /((?:\p{Lu}\S* ){1,3})(?:is|are) (?:currently |actively |now )?(?:hiring|recruiting|looking (?:for|to)|seeking|growing|expanding)\b/u;
const JAPANESE_FIRM =
  /(?:株式会社|有限会社|合同会社)[^のにでをはがと、。\s()（）「」【】・様]{1,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&]{2,20}(?:株式会社|有限会社|合同会社)(?=[の、。\s()（）【】]|$)/u;

/** In `mine`, my own letters, what I say of myself names where I work now. */
export function inSentences(all: string[], mine = false): CompanyCandidate[] {
  const found: CompanyCandidate[] = [];
  for (const sentence of all.slice(0, 80)) {
    for (const [frames, weight] of [
      [JOB_AT, 2.4],
      [NEAR, 0.8],
    ] as const) {
      for (const frame of frames.all(sentence)) {
        const firm = firmAfter(sentence.slice(frame.index + frame.words.length));
        if (!firm || (mine && /^(?:work|engineer|developer|manager)/i.test(frame.words))) continue;
        const before = sentence.slice(Math.max(0, frame.index - 70), frame.index);
        // "Data Engineer at Acme" names the firm, unless it is the reader's own present job.
        const titled =
          /^(?:at|bei|chez|presso|bij)$/i.test(frame.words) &&
          namesJob(before.slice(-40)) &&
          !mine &&
          !YOURS.test(before);
        const evidence = quoted(sentence, frame.words, firm.words);
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
      /^\W{0,3}(?:company|client|employer|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|【?企業名】?|会社名)\s?[:：】]\s?(.{2,40})$/i.exec(
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

/** Words that follow the firm's name at the beginning of a subject. */
const SUBJECT_TOPIC =
  '(?:opportunit|interview|phone|on-?site|technical|application|recruit|follow|jobs?\\b|careers?\\b|coding|offer|hiring|software|senior|talent|next steps|update|assessment|bewerbung)';
const isProcess = wordSet(
  `phone telephone technical virtual first second third final initial intro* video site onsite panel job your my upcoming confirm* schedul* interview* round next step steps invit* request new great exciting quick follow* exclusive remote contract full part senior junior lead application update updated reminder important action required status regarding about thank* thanks hello coding take home hiring career available amazing reschedul* cancel* bad good news details meeting call chat screening question resume cv referral accepted declined`,
);
const SUBJECT_OPENING = new RegExp(`^([^\\s:|]+(?: [^\\s:|]+){0,2}?)(?: [-–—|:] .{0,60}?| )(?=${SUBJECT_TOPIC})`, 'i');

export function inSubject(subject: string): CompanyCandidate[] {
  const bare = subject.replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s?){1,20}/i, '');
  const found: CompanyCandidate[] = inSentences([bare]).map((candidate) => ({
    ...candidate,
    where: 'subject' as const,
  }));
  const add = (words: string | undefined, weight: number) => {
    const value = words && asFirm(words);
    if (value) found.push({ value, evidence: words, where: 'subject', weight });
  };
  add(/^[[【(]([^\]】)]{2,40})[\]】)]/.exec(bare)?.[1], 1.2);
  const at = /\s(?:at|@|bei|chez|presso|bij)\s(.{2,60})$/i.exec(bare)?.[1];
  if (at) add(firmAfter(at)?.words, 2.2);
  add(
    /\b(?:your|ihre|deine)\s(.{2,30}?)\s(?:job )?(?:application|interview|candidacy|bewerbung)\b/i.exec(bare)?.[1],
    2,
  );
  const opening = SUBJECT_OPENING.exec(bare)?.[1];
  if (
    opening?.split(' ').every((word) => /^\p{Lu}[\p{L}\p{N}&.'’]*$/u.test(word)) &&
    !opening.split(/[ -]/).some(isProcess)
  )
    add(opening, 2);
  const parts = bare.split(/\s[|–—-]\s|[|:]\s/).map((part) => part.trim());
  for (const part of parts.length > 1 ? [parts[0], parts.at(-1)] : []) {
    if (part && part.split(' ').length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(part)) add(part, 1);
  }
  return found;
}
