/** How far the process has come, and who began it. */
import type { Conversation, Found, Stage } from './index.ts';
import type { Booking } from './interview.ts';
import type { Letter } from './letters.ts';
import { anyWord } from './text.ts';

const SIGNS: [stage: Stage, words: RegExp][] = [
  [
    'accepted',
    anyWord(
      `i accept (?:the|your) offer|happy to accept|pleased to accept|signed (?:the )?(?:offer|contract)|your signed|welcome aboard|ich nehme .{0,20}angebot .{0,10}an|j'accepte votre offre|acepto la oferta|aceito a proposta|accetto l'offerta`,
    ),
  ],
  [
    'offer',
    anyWord(
      `pleased to offer you|delighted to offer|thrilled to (?:offer|extend)|happy to offer you|like to offer you the|extend (?:you )?an? (?:formal |verbal )?offer|extend a formal offer|formal offer|offer details|offer letter attached|attached offer letter|your offer (?:from|details|letter)|job offer|written offer|offer of employment|bieten wir ihnen .{0,30}an|vertragsangebot|arbeitsvertrag|proposition d'embauche|promesse d'embauche|oferta formal|carta oferta|proposta formal|lettera di assunzione|arbeidsovereenkomst|内定`,
    ),
  ],
  [
    'final',
    anyWord(
      `final round|final interview|final-round|last round|final stage|reference check|references|on-?site interview|in-person interview|letzte runde|zweite\\p{L}* gespräch|weiteren gespräch|dernier entretien|ronda final|fase final|última fase|última etapa|ultimo colloquio|laatste ronde|最終面接`,
    ),
  ],
  [
    'assignment',
    anyWord(
      `take-home|take home|coding challenge|coding test|online assessment|technical assessment|assessment link|complete (?:the|our|an?|this) \\p{L}* ?(?:assessment|assignment|challenge|test|exercise)|case study|homework assignment|work sample|test assignment|testaufgabe|probeaufgabe|étude de cas|test technique|prueba técnica|teste técnico|prova tecnica|opdracht`,
    ),
  ],
];
const INVITED = anyWord(
  `your availability|are you available|schedule (?:a|an|your|some|time)|would like to invite you|like to interview|invite you (?:to|for)|phone screen|set up (?:a|an|your|some)? ?(?:time|call|interview)|book a time|pick a time|time slot|like to schedule|would like to speak|like to move forward|move forward with (?:you|your)|next step|times that work|time to talk|einladen|terminvorschl\\p{L}*|kennenlern\\p{L}*|passt ihnen|disponibilité\\p{L}*|vous rencontrer|disponibilidad|agendar|conocerte|disponibilidade|conversarmos|disponibilità|conoscerti|conoscerla|beschikbaar\\p{L}*|uitnodigen|kennismak\\p{L}*|面接の日程|日程調整`,
);
const APPLIED = anyWord(
  `your application|thank\\p{L}* for (?:applying|your application|submitting)|application (?:has been|was) (?:received|submitted)|received your (?:application|resume|cv)|you applied|i applied|i am applying|i have applied|my application|ihre bewerbung|deine bewerbung|bewerbungseingang|meine bewerbung|votre candidature|ma candidature|tu candidatura|su candidatura|mi candidatura|sua candidatura|minha candidatura|tua candidatura|mia candidatura|je sollicitatie|uw sollicitatie|mijn sollicitatie|ご応募|応募`,
);
const REACHED_OUT = anyWord(
  `came across your|come across your|found your (?:profile|resume)|saw your (?:profile|work|background)|seen your profile|noticed your|noticed you|reaching out|reach out|reached out|your (?:linkedin )?profile|your background (?:is|looks|caught|and)|impressed by your|caught my (?:eye|attention)|would you be (?:interested|open)|are you (?:interested|open|looking)|interested in learning more|open to (?:a|new|hearing|exploring|connecting|chatting|discussing)|i(?:'m| am) (?:currently )?(?:working on|recruiting|hiring)|we are (?:currently )?(?:looking|hiring|seeking)|pleasure speaking|my client|our client|may interest you|might be interested|thought of you|thought you|great fit for|in receipt of your resume|
  ihr profil|dein profil|auf ihr profil|auf dein profil|votre profil|ton profil|tu perfil|su perfil|seu perfil|il tuo profilo|tuo profilo|suo profilo|je profiel|jouw profiel|uw profiel|te interesa|voor een klant|tenemos una posición|プロフィールを拝見|スカウト`,
);

/** The furthest stage the newest letters speak of. A letter that says no leaves it open. */
export function findStage(subject: string, letters: Letter[], booking: Booking): Found<Stage> | undefined {
  const recent = letters.slice(0, 4);
  for (const [stage, words] of SIGNS.slice(0, 2)) {
    const found = said(stage, words, subject, recent.slice(0, 2));
    if (found) return found;
  }
  if (booking.ahead) return { ...booking.ahead, value: 'scheduled' };
  for (const [stage, words] of SIGNS.slice(2)) {
    const found = said(stage, words, subject, recent.slice(0, 3));
    if (found) return found;
  }
  if (booking.past) return { value: 'interviewed', evidence: booking.past, where: 'message' };
  return said('invited', INVITED, subject, recent.slice(0, 2)) ?? said('applied', APPLIED, subject, letters);
}

function said(value: Stage, words: RegExp, subject: string, letters: Letter[]): Found<Stage> | undefined {
  for (const letter of letters) {
    for (const sentence of letter.sentences.slice(0, 60)) {
      const match = words.exec(sentence);
      if (match && !/\b(?:if|any|once|should|falls)\b.{0,40}$/i.test(sentence.slice(0, match.index)))
        return { value, evidence: match[0], where: 'message' };
    }
  }
  const match = words.exec(subject);
  return match ? { value, evidence: match[0], where: 'subject' } : undefined;
}

/** Whether they wrote first. Undefined while the beginning of the thread does not show it. */
export function findSourced(c: Conversation, subject: string, letters: Letter[]): Found<boolean> | undefined {
  const first = letters.at(-1);
  if (!first) return undefined;
  if (c.messages[0]?.from === 'me')
    return {
      value: false,
      evidence: (first.lines.find((line) => line.trim()) ?? '').trim().slice(0, 100),
      where: 'message',
    };
  const theirs = letters.filter((letter) => letter.from !== 'me');
  const applied = said('applied', APPLIED, subject, theirs);
  const reached = said('applied', REACHED_OUT, '', [first]);
  if (applied && !reached) return { ...applied, value: false };
  if (reached && !applied) return { ...reached, value: true };
  return undefined;
}
