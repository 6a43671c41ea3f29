/** Whether an interview is booked, and for when. */

import { readSlots, reference, type Slot } from './dates.ts';
import type { Found } from './index.ts';
import type { Letter } from './letters.ts';
import { anyCase, anyWord, type Match, type Words } from './words.ts';

export interface Booking {
  /** A booked slot that is still ahead. */
  ahead?: Found<{ at?: string; text: string }>;
  /** An interview that has taken place: the words that say so. */
  past?: string;
  /** What was booked is off: cancelled, or being moved. */
  off?: true;
  /** Their newest letter says no. */
  declined?: true;
  /** A time they propose, unanswered. */
  proposed?: string;
}

/** It is a meeting with people, not a deadline or a delivery. */
const MEETING = anyWord(
  `*interview*|screen|call|chat|conversation|meeting|meet|session|appointment|discussion|speak*|talk*|connect|visit|on-?site|zoom|teams|join link|see you|trial|*gespräch*|termin*|kennenlern*|treffen|telefonat|entretien|rendez-vous|échange|appel|visio*|entrevista|reunión|(?:video)?llamada|cita|reunião|conversa|chamada|colloquio|incontro|(?:video)?chiamata|appuntamento|*gesprek|afspraak|kennismak*|面接|面談|選考|インタビュー`,
);
/** It is fixed, and asking to be told if it does not suit does not unfix it. */
const FIXED = anyWord(
  `confirm*|scheduled|booked|arranged|set (?:up )?for|(?:you're|you are) all set|locked in|moved (?:… ){0,4}to|rescheduled (?:… ){0,4}(?:to|for)|bestätig*|vereinbart|steht fest|eingeplant|est fixé|convenu|confirm[ao]*|agendad[oa]|programad[oa]|marcad[oa]|conferm*|fissat[oa]|programmat[oa]|bevestig*|(?:in)?gepland|staat vast|確定|決定|予約`,
);
/** It sounds fixed as long as nothing beside it asks. */
const EXPECTED = anyWord(
  `see you|look(?:ing)? forward to (?:…ing|our|your)|let's (?:do|go with)|works (?:for (?:me|us|him|her|them)|well|great|perfectly)|is on|(?:takes|take) place|invit* (?:you )?(?:to|for) (?:an?|the|your)|calendar invit*|sent (?:you )?an invit*|(?:when|date|time|interview date|new time) ?:|we(?:'ll| will) meet|(?:i'll|i will|will) call|(?:you'll|you will) be meeting|join link|expecting you|glad to see you|
  findet|freuen uns|freue mich|begrüßen|einladen|(?:laden|lade) (?:wir|ich|sie|dich)|nodig* (?:je|jou|u)|vous invit…|[tl]e invit…|convidamos|invitiamo|(?:datum|termin|wann) ?:|aura lieu|prévu|au plaisir de|queda*|tendrá lugar|te esperamos|(?:fecha|data) ?:|si terrà|avrà luogo|(?:ti|la) aspettiamo|vindt plaats|tot dan|お待ちして|実施いたします|下記.{0,8}日程|日時`,
);
/** It is only asked or offered. */
const PROPOSED = anyWord(
  `(?:are you|would you be|you be) (?:available|free|open)|availab*|have time|(?:could|can) (?:you (?:do|make)|we)|shall we|would … work|does … (?:at .{1,12} )?work|(?:any|one) of (?:these|those|the following)|how (?:about|does|is)|what about|options|either|let me know (?:which|what|when|if (?:that|this|any|you))|following (?:times|slots|dates)|(?:time ?)?slots|(?:pick|choose|select|book) an?|pick|propos*|suggest*|like to schedule|would love to|tentativ*|
  please indicate|if (?:that|this) works|works? for you|suits? you|convenient for you|between|whichever|prefer*|passt (?:es )?(?:ihnen|dir)|passen|hätte(?:n sie|st du)|zeit (?:hätten|haben)|terminvorschl*|vorschlag*|alternativ*|oder|verfügbar|(?:êtes|seriez)-vous|disponib*|convien*|vous irait|[tl]e (?:viene bien|vendría)|podría*|poderia|sugiro|funciona para|saresti|sarebbe disponibile|andrebbe bene|schikt|zou (?:je|u)|beschikbaar*|komt het|voorstel*|いかがでしょうか|ご都合|候補`,
);
/** To be told if it does not suit is no question. */
const OBJECTION = anyWord(
  `if (?:… ){0,5}(?:not|n't|doesn't|don't|cannot|can't) (?:… ){0,2}(?:work|suit|make)(?: for you| you)?|(?:falls|sollte) (?:… ){0,4}nicht pass*(?: ihnen| dir)?|si (?:… ){0,5}ne (?:… ){0,2}convien…(?: pas)?`,
);
/** What was booked is booked no more. */
const CANCELLED = anyWord(
  `cancel*|call(?:ed)? off|no longer (?:able|take|available)|(?:can't|cannot|unable to|won't be able to) make|something came up|absag*|abgesagt|annul*|afzeg*|afgezegd|キャンセル|中止`,
);
/** It is put to another time, which may be named. */
const MOVED = anyWord(
  `postpon*|reschedul*|(?:have|had|has|need|needed) to move|(?:been|was|is) moved|push(?:ed)? back|find another time|verschieb*|verschoben|verleg*|décal*|report(?:er|é|ée|ons)|reprogramad[oa]|reprogramar|aplaza*|remarca*|adia*|rimanda*|spost(?:are|ato|ata)|verzet*|verplaats*|延期|変更`,
);
/** Stands between the words of moving and the new time. */
const precedesNewTime = anyCase(
  /(?:^|\s)(?:to|for|until|auf|au|à|al?|para|pra|naar|op)\s(?:(?:the|den|el|le|la|o)\s)?$/,
);
/** Asking to confirm is not confirming. */
const CONFIRM_REQUEST = anyWord(
  `(?:please|kindly) (?:… ){0,2}confirm*|bitte (?:… ){0,4}bestätig*|(?:veuillez|merci de) (?:… )?confirm*|por favor,? (?:… )?confirm*|preghiamo di confermare|gelieve (?:… ){0,4}bevestig*`,
);
/** The letter ends with it: the time it names stands. */
const SEE_YOU = anyWord(
  `(?:see|speak to|talk to|meet) you (?:then|there|soon|on …day)|bis (?:dann|…tag)|à (?:bientôt|…di)|te esperamos|nos vemos|até lá|ti aspettiamo|tot dan|お待ちして`,
);
/** They have said no: nothing that was booked still is. */
const DECLINED = anyWord(
  `(?:not|unable to|cannot|can't|won't) (?:be )?(?:able to )?(?:mov…|proceed*|progress*|continu*|go*|further consider|offer you)(?: …)? ?(?:forward|ahead|with)?|(?:with|for|pursue|select*|chosen|hire|hired|favou?r of) (?:… ){0,2}(?:other|another|different|internal) (?:candidate|applicant)s?|regret to inform|future endeavou?rs|wish you (?:… ){0,3}(?:success|luck|best)|not (?:been )?selected|unsuccessful|
  andere* (?:kandidat|bewerb)*|für andere|absage*|leider (?:… ){0,8}(?:nicht|keine|absagen|mitteilen)|beruflichen (?:weg|werdegang)|weiteren weg|…e zukunft|d'autres candidat*|pas (?:été )?retenu*|ne pas donner suite|(?:otros|outros) (?:candidatos|perfis)|no continuar|não seguir*|altri candidati|non proseguire|andere kandida…|niet verder|見送り|不採用|отказ*`,
);
/** A time agreed to without being repeated. */
const AGREED = anyWord(
  `works (?:for me|great|well|perfectly|fine)|perfect|sounds (?:good|great|perfect)|great|confirmed?|(?:see|speak|talk) (?:to )?(?:you )?then|that's fine|booked|all set|(?:send|sent) (?:you )?(?:an?|the)(?: calendar)? invit*|be there|on my calendar|passt (?:mir|uns|gut|super|perfekt)|gerne|bestätig*|parfait|me convient|d'accord|perfe[ic]to|me viene bien|de acuerdo|combinado|va bene|perfetto|prima|akkoord|dat past`,
);
/** Directly before a date these say that it is something else: a deadline, a first working day, an earlier event. */
const isOtherDate = anyCase(
  /(?<![a-zß-ɏ])(?:by|until|till|before|deadline|no later than|due|start date|starting|start on|begin on|expires?|posted|submitted|received|applied on|as of|written on|bis|spätestens|eintritt[a-zß-ɏ]*|avant le|jusqu'au|antes del?|hasta|até|entro|fino al|(?<!(?:bevestigd|gepland|vastgelegd|afgesproken|geboekt|gereserveerd|genoteerd)\s)voor|uiterlijk|hours?|webinar|event|happy hour|party)(?: [a-zß-ɏ]+){0,2}[^a-zß-ɏ]{0,3}$/,
);
const HOUR_LINE = /^\W{0,3}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)/i;
const hintsAtDay = anyCase(
  /\d|\b(?:noon|midday|midi)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\btomorrow\b/,
);
const TOOK_PLACE = anyWord(
  `thank* (?:you )?(?:so much |again |very much )?for (?:taking the time to (?:speak|talk|meet|interview|chat)|speaking|talking|meeting|interviewing|chatting|coming in|your time (?:today|yesterday|on)|the (?:… )?(?:interview|conversation|chat|call)|joining us)|(?:great|nice|good|lovely|pleasure|wonderful|enjoyed) (?:…ing|to (?:speak|talk|meet|chat)) (?:with|to)? ?you|great to speak|(?:after|following|since) your interview|your recent interview|enjoyed (?:our|your|the) (?:conversation|interview|chat)|
  dank* (?:nochmals )?für (?:das|unser*|ihr*|dein*) (?:… ){0,3}*gespräch|für den .{0,15}call|merci pour (?:notre|votre) (?:échange|entretien)|suite à (?:notre|votre) entretien|gracias por (?:la entrevista|tu tiempo)|tras la entrevista|obrigad[oa] (?:pela|por) (?:entrevista|conversa)|grazie per (?:il colloquio|la chiacchierata)|bedankt voor (?:het gesprek|je tijd)`,
);

/** What the thread says of an interview, at the time `now`. The newest word counts. */
export function findInterview(subject: string, letters: Letter[], language: string, now: Date): Booking {
  const booking: Booking = {};
  const topic = isMeeting(subject);
  const [newest] = letters;
  const invited = newest && letters.length === 1 ? inSubject(subject, letters, language, now) : undefined;
  if (newest && invited) return decided({ slot: invited, evidence: subject, where: 'subject' }, newest, booking, now);
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i];
    if (!letter) continue;
    const past = booking.past ?? tookPlace(letter);
    if (past) booking.past = past;
    if (letter.from !== 'me' && letter.sentences.some(declines))
      return { ...booking, off: true, ...(letter === newest ? { declined: true } : {}) };
    const named = slotsOf(letter, language, now);
    const slots = named.filter((spoken) => !isOff(spoken));
    const found = fixedIn(letter, slots, topic, now) ?? agreedIn(letter, slots, letters[i + 1], language, now);
    if (found) return decided(found, letter, booking, now);
    const asked =
      letter.from === 'me'
        ? undefined
        : slots.find(({ sentence, around }) => asks(sentence) || asks(around) || CONFIRM_REQUEST.test(around));
    if (asked) booking.proposed = asked.slot.evidence;
    if (letter.sentences.some(cancels)) return { ...booking, off: true };
    // Other times are being discussed, or it has taken place: what was said before does not hold.
    if (named.length > 0 || booking.past) return booking;
  }
  return booking;
}

interface Fixed {
  slot: Slot;
  evidence: string;
  where: Found<string>['where'];
}

function decided({ slot, evidence, where }: Fixed, letter: Letter, booking: Booking, now: Date): Booking {
  const at = slot.at ? Date.parse(slot.at) : Number.NaN;
  // Without a date of its own, a slot counts as ahead while its message is young or undated.
  const written = letter.at ? Date.parse(letter.at) : Number.NaN;
  const over = Number.isNaN(at) ? now.getTime() - written > 14 * 86_400_000 : at < now.getTime();
  if (over) return { past: booking.past ?? evidence };
  const value = slot.at ? { at: slot.at, text: slot.text } : { text: slot.text };
  return { ...booking, ahead: { value, evidence, where } };
}

interface Spoken {
  slot: Slot;
  sentence: string;
  after: string;
  /** The sentence, the one before, the one after. */
  around: string;
}

function slotsOf(letter: Letter, language: string, now: Date): Spoken[] {
  const from = reference(letter.at, now);
  const found: Spoken[] = [];
  const all = letter.sentences.slice(0, 60);
  for (let i = 0; i < all.length; i++) {
    const one = all[i] ?? '';
    if (!hintsAtDay(one)) continue;
    // A day and its hour may stand in lines of their own.
    const two = `${one}\n${all[i + 1] ?? ''}`;
    // "From Monday at 2 to Friday at 3" is no length of time.
    let slots = readSlots(MOVED.test(one) ? one.replaceAll(' to ', ' ;  ') : one, language, from);
    let text = one;
    if (slots.length === 0 && one.length < 120 && (all[i + 1] ?? '').length < 120) {
      slots = readSlots(two, language, from).filter((slot) => slot.start < one.length);
      text = two;
    }
    if (slots.length === 0 && one.length < 200) {
      // A plan of the day: its hours follow, each in a line of its own.
      const hour = all.slice(i + 1, i + 7).find((line) => HOUR_LINE.test(line)) ?? '';
      text = `${one}\n${hour}`;
      slots = readSlots(text, language, from).filter((slot) => slot.start < one.length);
      for (const slot of slots) slot.evidence = hour;
    }
    const after = all[i + (text === one ? 1 : 2)] ?? '';
    for (const slot of slots) {
      if (isOtherDate(text.slice(Math.max(0, slot.start - 40), slot.start))) continue;
      found.push({ slot, sentence: text, after, around: [all[i - 1] ?? '', text, after].join('\n') });
    }
  }
  return found;
}

const isMeeting = (text: string): boolean => MEETING.test(text);
/** "If you are not selected, …" is no answer yet. */
const declines = (text: string): boolean => isMeant(text, DECLINED.find(text));
/** "If you need to reschedule, …" calls nothing off. */
const isMeant = (text: string, found: Match | undefined): boolean =>
  found !== undefined && !isCondition(text.slice(0, found.index));
const isCondition = anyCase(
  /(?<![a-zß-ɏ])(?:if|should|in case|unless|whether|once|falls|sollten?|wenn|si|en cas|en caso|caso|se|indien|als|mocht)(?![a-zß-ɏ]).{0,60}$/,
);
const cancels = (text: string): boolean => isMeant(text, CANCELLED.find(text)) || isMeant(text, MOVED.find(text));
const without = (text: string, words: Words): string =>
  words.all(text).reduce((rest, match) => rest.replace(match.words, ''), text);
const fixes = (text: string): boolean => FIXED.test(without(text, CONFIRM_REQUEST));
const expects = (text: string): boolean => EXPECTED.test(text);
const asks = (text: string): boolean => /[?？]\s*$/.test(text.trim()) || PROPOSED.test(without(text, OBJECTION));

/** A time that is called off in its own sentence, or the old one of two. */
function isOff({ sentence, slot }: Spoken): boolean {
  if (isMeant(sentence, CANCELLED.find(sentence))) return true;
  return isMeant(sentence, MOVED.find(sentence)) && !isNewTime(sentence, slot);
}

/** German and Japanese put the words of moving last. */
function isNewTime(sentence: string, { start, end }: Slot): boolean {
  const moved = MOVED.find(sentence);
  const before = sentence.slice(0, start);
  if (!moved) return false;
  return (
    (precedesNewTime(before) && (start > moved.index || /\bauf\s/.test(before.slice(-9)))) ||
    /^.{0,6}(?:に|へ)(?:変更|延期)/.test(sentence.slice(end))
  );
}

/** A slot this letter fixes by itself. */
function fixedIn(letter: Letter, slots: Spoken[], topic: boolean, now: Date): Fixed | undefined {
  if (letter.from === 'me') return undefined;
  const meeting = topic || letter.sentences.some(isMeeting);
  const open = slots.filter(({ sentence }) => !asks(sentence));
  if (!meeting || open.length === 0) return undefined;
  // Said to be fixed in the same breath; else in the words around it, if it is the only time named.
  const plainly = open.filter(
    ({ sentence, after, slot }) => fixes(sentence) || (expects(sentence) && !asks(after)) || isNewTime(sentence, slot),
  );
  const different = new Set(slots.map(({ slot }) => slot.at ?? slot.text)).size;
  const closes = letter.sentences.slice(-6).some((sentence) => SEE_YOU.test(sentence));
  const nearby = open.filter(({ around }) => (closes || fixes(around) || expects(around)) && !asks(around));
  const found = nearest(plainly, now) ?? (different === 1 ? nearby[0] : undefined);
  return found && { slot: found.slot, evidence: found.slot.evidence, where: 'message' };
}

/** The first that is still ahead; when all are over, the last. */
function nearest(slots: Spoken[], now: Date): Spoken | undefined {
  const time = ({ slot }: Spoken) => Date.parse(slot.at ?? '');
  const ahead = slots.filter((one) => !(time(one) < now.getTime()));
  return ahead.sort((a, b) => time(a) - time(b))[0] ?? slots.at(-1);
}

/** A slot named in the letter before and agreed to in this one, or named here in answer to a question. */
function agreedIn(
  letter: Letter,
  slots: Spoken[],
  before: Letter | undefined,
  language: string,
  now: Date,
): Fixed | undefined {
  if (!before || (before.from === 'me') === (letter.from === 'me')) return undefined;
  const text = letter.sentences.slice(0, 4).join(' ');
  if (!AGREED.test(text) || cancels(text)) return undefined;
  const own = slots.filter(({ sentence }) => !asks(sentence));
  const offered = slotsOf(before, language, now);
  if (own[0] && own.length === 1) return { slot: own[0].slot, evidence: own[0].slot.evidence, where: 'message' };
  const only = offered[0];
  if (own.length === 0 && slots.length === 0 && only && offered.length === 1)
    return { slot: only.slot, evidence: only.slot.evidence, where: 'message' };
  return undefined;
}

/** Calendar mails say it in the subject: "Invitation: Interview @ Thu Dec 3, 2026 2pm – 3pm (EST)". */
function inSubject(subject: string, letters: Letter[], language: string, now: Date): Slot | undefined {
  if (
    !/^(?:updated )?invitation|einladung|confirm|scheduled|bestätig|@/i.test(subject) ||
    /^(?:re: )?(?:cancel|declined|abgesagt)/i.test(subject) ||
    asks(subject)
  )
    return undefined;
  return readSlots(subject.slice(0, 300), language, reference(letters.at(-1)?.at, now))[0];
}

function tookPlace(letter: Letter): string | undefined {
  for (const sentence of letter.sentences.slice(0, 12)) {
    const past = TOOK_PLACE.find(sentence);
    if (past) return past.words;
  }
  return undefined;
}
