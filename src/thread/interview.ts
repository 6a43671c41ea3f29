/** Whether an interview is booked, and for when. */

import { readSlots, reference, type Slot } from './dates.ts';
import type { Found } from './index.ts';
import type { Letter } from './letters.ts';
import { anyWord } from './text.ts';

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

/** The appointment has the reader as its guest. */
const MEETING = anyWord(
  `interviews?|phone screen|phone call|call|chat|conversation|meeting|meet|screen|session|appointment|discussion|speak\\p{L}*|talk\\p{L}*|connect|visit|onsite|on-site|zoom|teams|google meet|join link|see you|
  \\p{L}*gespräch\\p{L}*|termin\\p{L}*|interview\\p{L}*|kennenlern\\p{L}*|treffen|telefonat|entretien|rendez-vous|échange|appel|visio\\p{L}*|entrevista|reunión|llamada|cita|videollamada|reunião|conversa|chamada|colloquio|incontro|chiamata|call|appuntamento|videochiamata|
  gesprek|afspraak|kennismak\\p{L}*|sollicitatiegesprek`,
);
const MEETING_CJK = /面接|面談|選考|インタビュー/;
/** It is fixed. */
const BOOKED = anyWord(
  `confirm\\p{L}*|scheduled|booked|arranged|set up for|set for|see you|looking forward to (?:seeing|meeting|speaking|talking|our|your|chatting|connecting)|look forward to (?:seeing|meeting|speaking|talking|our|your|chatting|connecting)|let's do|let's go with|works for (?:me|us|him|her|them)|works well|works great|works perfectly|is on|takes place|will take place|your interview is|
  calendar invit\\p{L}*|invit\\p{L}* for|sent (?:you )?an invit\\p{L}*|moved (?:\\p{L}+ ){0,4}to|rescheduled (?:\\p{L}+ ){0,4}(?:to|for)|invite you (?:to|for) (?:an?|the|your)|new time|when ?:|date ?:|date (?:and|&) time ?:|time ?:|interview date|we will meet|we'll meet|i'll call|i will call|will call you|you will be meeting|you'll be meeting|join link|meet you at|expecting you|glad to see you|put you down|you're all set|you are all set|locked in|got you down|penciled|
  bestätig\\p{L}*|vereinbart|findet|freuen uns|freue mich|begrüßen|einladen|laden wir sie|lade ich sie|laden sie|lade dich|steht fest|notiert|datum ?:|termin ?:|wann ?:|eingeplant|
  confirm\\p{L}*|aura lieu|est fixé|prévu|convenu|au plaisir de|date ?:|confirmad[oa]|confirm[oa]mos|queda\\p{L}*|agendad[oa]|programad[oa]|tendrá lugar|te esperamos|fecha ?:|marcad[oa]|agendamos|data ?:|
  conferm\\p{L}*|fissat[oa]|programmat[oa]|si terrà|avrà luogo|ti aspettiamo|la aspettiamo|bevestig\\p{L}*|ingepland|gepland|staat vast|vindt plaats|tot dan|datum ?:`,
);
const BOOKED_CJK = /確定|決定|予約|お待ちして|実施いたします|下記.{0,8}日程|日時/;
/** It is only asked or offered. */
const PROPOSED = anyWord(
  `are you (?:available|free)|would you be (?:available|free|open)|you be available|your availab\\p{L}*|availability|do you have time|have time|could you (?:do|make)|can you (?:do|make)|can we|could we|shall we|would \\p{L}+ work|does \\p{L}+ (?:at .{1,12} )?work|do any of|any of (?:these|those|the following)|one of (?:these|the following)|how about|how does|how is|what about|options|either|let me know (?:which|what|when|if (?:that|this|any|you))|following (?:times|slots|dates)|time ?slots?|slots|pick a time|choose a|select a|book a time|propos\\p{L}*|suggest\\p{L}*|would like to schedule|we'd like to schedule|i'd like to schedule|would love to|tentativ\\p{L}*|please indicate|if (?:that|this) works|work for you|works for you|suit you|suits you|convenient for you|between|whichever|preference|prefer|pick|
  passt (?:es )?(?:ihnen|dir)|passen|hätten sie|hättest du|haben sie .{0,20}zeit|zeit hätten|terminvorschl\\p{L}*|vorschlag\\p{L}*|alternativ\\p{L}*|oder|verfügbar|êtes-vous|seriez-vous|disponible\\p{L}*|disponibilité\\p{L}*|proposer|propose|conviendrait|convient|vous irait|te viene bien|te vendría|le viene bien|disponibilidad|propongo|podrías|podría|disponibilidade|estaria disponível|poderia|sugiro|funciona para|saresti|sarebbe disponibile|disponibilità|proporre|andrebbe bene|schikt|zou je|zou u|beschikbaar\\p{L}*|komt het|voorstel\\p{L}*`,
);
const PROPOSED_CJK = /いかがでしょうか|ご都合|候補/;
/** What was booked is booked no more. */
const CANCELLED = anyWord(
  `cancel\\p{L}*|postpon\\p{L}*|reschedul\\p{L}*|call off|called off|no longer (?:able|take|available)|can't make|cannot make|won't be able to make|have to move|need to move|push back|something came up|unable to make|
  absag\\p{L}*|abgesagt|verschieb\\p{L}*|verschoben|verlegen|annul\\p{L}*|report\\p{L}* notre|décaler|reporter|reprogramar|aplazar|cancel\\p{L}*|remarcar|adiar|rimandare|spostare|afzeg\\p{L}*|afgezegd|verzet\\p{L}*|verplaats\\p{L}*`,
);
const CANCELLED_CJK = /キャンセル|中止|延期/;
/** They have said no: nothing that was booked still is. */
const DECLINED = anyWord(
  `(?:not|unable to|cannot|can't|won't) (?:be )?(?:able to )?(?:mov\\p{L}+|proceed\\p{L}*|progress\\p{L}*|continu\\p{L}*|go\\p{L}*|further consider|offer you)(?: \\p{L}+)? ?(?:forward|ahead|with)?|(?:with|for|pursue|select\\p{L}*|chosen|hire|hired|favou?r of) (?:\\p{L}+ ){0,2}(?:other|another|different|internal) (?:candidate|applicant)s?|regret to inform|not been selected|not selected|unsuccessful|
  andere\\p{L}* (?:kandidat|bewerb)\\p{L}*|für andere|absage\\p{L}*|leider (?:\\p{L}+ ){0,8}(?:nicht|keine|absagen|mitteilen)|für ihre (?:berufliche )?\\p{L}* ?\\p{L}* ?zukunft|beruflichen (?:weg|werdegang)|d'autres candidat\\p{L}*|pas (?:été )?retenu\\p{L}*|ne pas donner suite|otros candidatos|no continuar|outros candidatos|outros perfis|não seguir\\p{L}*|altri candidati|non proseguire|andere kandida\\p{L}+|niet verder|見送り|不採用|отказ\\p{L}*`,
);
/** A time agreed to without being repeated. */
const AGREED = anyWord(
  `works (?:for me|great|well|perfectly|fine)|perfect|sounds (?:good|great|perfect)|great|confirmed?|see you then|speak then|talk then|that time is good|that's fine|booked|all set|i'll send (?:you )?(?:an|the|a calendar) invit\\p{L}*|marked on my calendar|will be there|be there|
  passt (?:mir|uns|gut|super|perfekt)|gerne|bestätig\\p{L}*|c'est parfait|parfait|ça me convient|d'accord|perfecto|me viene bien|de acuerdo|perfeito|combinado|va bene|perfetto|prima|akkoord|dat past`,
);
/** Near a date these say that it is something else: a deadline, a first working day, an earlier meeting. */
const OTHER_DATE = anyWord(
  `by|until|till|before|deadline|no later than|due|start date|starting|start on|begin on|expires?|posted|submitted|received|applied on|as of|sent on|written on|bis|bis zum|bis spätestens|spätestens|eintritt\\p{L}*|avant le|jusqu'au|antes del|hasta|até|antes de|entro|fino al|voor|uiterlijk|hours?|office hours|webinar|event|happy hour|party`,
);
const DAY_HINT = /\d|\b(?:noon|midday|midi)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const TOOK_PLACE = anyWord(
  `thank\\p{L}* (?:you )?(?:so much |again |very much )?for (?:taking the time to (?:speak|talk|meet|interview|chat)|(?:speaking|talking|meeting|interviewing|chatting|coming in|your time (?:today|yesterday|on)|the (?:interview|conversation|great conversation|chat|call)|joining us|interviewing))|(?:great|nice|good|lovely|pleasure|wonderful|enjoyed) (?:speaking|talking|meeting|chatting|to (?:speak|talk|meet|chat)) (?:with|to) you|(?:great|nice|good|lovely|wonderful) (?:speaking|talking|meeting|chatting|to meet you|to speak)|after your interview|following your interview|your recent interview|since your interview|excellent performance in|enjoyed (?:our|your|the) (?:conversation|interview|chat)|it was (?:a pleasure|great|nice|lovely) (?:meeting|speaking|talking)|
  (?:dank für|danke für|dank nochmals für) (?:das|unser|ihr|dein)\\p{L}* .{0,40}gespräch|für das (?:nette|angenehme|gute) .{0,30}gespräch|für den .{0,15}call|merci pour (?:notre|votre) (?:échange|entretien)|suite à (?:notre|votre) entretien|gracias por (?:la entrevista|tu tiempo)|tras la entrevista|obrigad[oa] (?:pela|por) (?:entrevista|conversa)|grazie per (?:il colloquio|la chiacchierata)|bedankt voor (?:het gesprek|je tijd)`,
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
    const slots = slotsOf(letter, language, now);
    const found = fixedIn(letter, slots, topic) ?? agreedIn(letter, slots, letters[i + 1], language, now);
    if (found) return decided(found, letter, booking, now);
    if (letter.sentences.some(cancels)) return { ...booking, off: true };
    // Other times are being discussed, or it has taken place: what was said before does not hold.
    const asked =
      letter.from === 'me' ? undefined : slots.find(({ sentence, around }) => asks(sentence) || asks(around));
    if (asked) return { ...booking, proposed: asked.slot.evidence };
    if (slots.length > 0 || booking.past) return booking;
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
  /** What stands around it: the sentence, the one before, the one after. */
  around: string;
}

function slotsOf(letter: Letter, language: string, now: Date): Spoken[] {
  const from = reference(letter.at, now);
  const found: Spoken[] = [];
  const all = letter.sentences.slice(0, 60);
  for (let i = 0; i < all.length; i++) {
    const one = all[i] ?? '';
    if (!DAY_HINT.test(one)) continue;
    // A day and its hour may stand in lines of their own.
    const two = `${one}\n${all[i + 1] ?? ''}`;
    let slots = readSlots(one, language, from);
    let text = one;
    if (slots.length === 0 && one.length < 120 && (all[i + 1] ?? '').length < 120) {
      slots = readSlots(two, language, from).filter((slot) => slot.start < one.length);
      text = two;
    }
    for (const slot of slots) {
      if (!OTHER_DATE.test(text.slice(Math.max(0, slot.start - 22), slot.start))) {
        found.push({ slot, sentence: text, around: [all[i - 1] ?? '', text, all[i + 1] ?? ''].join('\n') });
      }
    }
  }
  return found;
}

const isMeeting = (text: string): boolean => MEETING.test(text) || MEETING_CJK.test(text);
/** "If you are not selected, …" is no answer yet. */
const declines = (text: string): boolean => {
  const words = DECLINED.exec(text);
  return words !== null && !/\b(?:if|should|falls|unless|whether)\b/i.test(text.slice(0, words.index));
};
const cancels = (text: string): boolean => CANCELLED.test(text) || CANCELLED_CJK.test(text);
const books = (text: string): boolean => BOOKED.test(text) || BOOKED_CJK.test(text);
const asks = (text: string): boolean => /[?？]\s*$/.test(text.trim()) || PROPOSED.test(text) || PROPOSED_CJK.test(text);

/** A slot this letter fixes by itself. */
function fixedIn(letter: Letter, slots: Spoken[], topic: boolean): Fixed | undefined {
  if (letter.from === 'me') return undefined;
  const meeting = topic || letter.sentences.some(isMeeting);
  const open = slots.filter(({ sentence }) => !asks(sentence));
  if (!meeting || open.length === 0) return undefined;
  // Said to be fixed in the same breath; else in the words around it, if it is the only time named.
  const plainly = open.find(({ sentence }) => books(sentence));
  const different = new Set(slots.map(({ slot }) => slot.at ?? slot.text)).size;
  const found = plainly ?? (different === 1 ? open.find(({ around }) => books(around) && !asks(around)) : undefined);
  return found && { slot: found.slot, evidence: found.slot.evidence, where: 'message' };
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
    const words = TOOK_PLACE.exec(sentence);
    if (words) return words[0];
  }
  return undefined;
}
