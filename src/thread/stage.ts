/** How far the process has come, and who began it. */
import type { Conversation, Found, Stage } from './index.ts';
import type { Booking } from './interview.ts';
import type { Letter } from './letters.ts';
import { anyWord } from './text.ts';

/** Booked, even where the slot itself stands in a table or an attachment. */
const BOOKED = anyWord(
  `interview (?:is|has been|was) (?:confirmed|scheduled|booked|set)|scheduled your (?:\\p{L}+ ){0,3}interview|confirm(?:ing|ation of)? your (?:\\p{L}+[- ]){0,4}interview|interview confirmation|your (?:\\p{L}+ ){0,3}interview is (?:confirmed|scheduled|set)|gespräch ist bestätigt|面接.{0,10}確定`,
);
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
  `your availability|are you available|schedule (?:a|an|your|some|time)|would like to invite you|like to interview|invite you (?:to|for) (?:an?|the|our|your|join|speak|interview|come|meet)|(?:are you|you be) free|work for a (?:first|short|quick)|first (?:conversation|call|chat)|half-hour|times? and dates?|dates? and times?|would be available|you are available|work for you|over the phone|telephone interview|scheduling your|面接日程|phone screen|set up (?:a|an|your|some)? ?(?:time|call|interview)|book a time|pick a time|time slot|like to schedule|would like to speak|like to move forward|move forward with (?:you|your)|next step|times that work|time to talk|einladen|terminvorschl\\p{L}*|kennenlern\\p{L}*|passt ihnen|disponibilité\\p{L}*|vous rencontrer|disponibilidad|agendar|conocerte|disponibilidade|conversarmos|disponibilità|conoscerti|conoscerla|beschikbaar\\p{L}*|uitnodigen|kennismak\\p{L}*|面接の日程|日程調整`,
);
const APPLIED = anyWord(
  `your application|thank\\p{L}*(?: you)? for (?:applying|your application|your interest|submitting)|application (?:has been|was) (?:received|submitted)|received your (?:application|resume|cv)|you applied|i applied|i am applying|i have applied|my application|ihre bewerbung|deine bewerbung|bewerbungseingang|meine bewerbung|votre candidature|ma candidature|tu candidatura|su candidatura|mi candidatura|sua candidatura|minha candidatura|tua candidatura|mia candidatura|je sollicitatie|uw sollicitatie|mijn sollicitatie|ご応募|応募`,
);
/** The reader came to them. */
const CAME = anyWord(
  `thank\\p{L}*(?: you)?(?: so much| very much| again)? for (?:your (?:\\p{L}+ )?(?:interest|application)|applying|submitting|reaching out|your (?:e-?mail|message)|taking the time to (?:apply|interview)|considering|giving us the opportunity)|interest in (?:joining|the|our|employment|an? (?:career|position|role))|your application|you applied|your candidacy|consider you for|your submission|your referral|
  application (?:has been|was) (?:received|submitted|sent)|received your (?:application|resume|cv)|close enough match|other (?:candidates|applicants)|future positions|ihre? bewerbung|deine bewerbung|interesse an(?: der| einer| unserer)?|votre candidature|votre intérêt|tu candidatura|su candidatura|sua candidatura|sua inscri\\p{L}+|seu interesse|nosso processo seletivo|tua candidatura|sua candidatura|tuo interesse|je sollicitatie|uw sollicitatie|
  ご応募|書類選考|пров?явленный вами интерес|your interview performance|pleased to offer|formal offer|first step of our interview process|we have received your`,
);
/** They came to the reader; nobody says so of an applicant. */
const CAME_ACROSS = anyWord(
  `(?:came|come|coming|ran|stumbled) (?:across|upon) your|found your (?:profile|resume|name)|reach(?:ed|ing)? out (?:to you|because|about|regarding|to see|to share)|wanted to reach out|i(?:'m| am) reaching out|saw your \\p{L}+|linkedin sent me your|your resume (?:from|on) \\p{L}+|downloaded your resume|referred me to you|got your (?:name|contact)|introduce myself|
  (?:auf|über) (?:ihr|dein) profil|(?:ihr|dein) profil (?:gefunden|gesehen|entdeckt|hat)|votre profil|ton profil|tu perfil|su perfil|seu perfil|tuo profilo|suo profilo|(?:je|jouw|uw) profiel|プロフィールを拝見|スカウト`,
);
/** So does mail to people who applied, now and then. */
const OFFERED = anyWord(
  `notic\\p{L}+ (?:your|you|that you)|your (?:linkedin )?(?:profile|background)|impressed (?:by|with) your|caught my (?:eye|attention)|(?:would|might|may) (?:you )?be (?:interested|open)|are you (?:\\p{L}+ )?(?:interested|open|looking|considering)|still interested|interested in (?:learning|hearing|exploring|discussing)|open to (?:an?|new|hearing|exploring|connecting|chatting|discussing|opportunities)|i(?:'m| am) (?:currently )?(?:working (?:on|with)|recruiting|hiring|seeking)|
  we(?:'re| are) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:looking for|hiring|seeking)|my client|our client|for a client|may interest you|thought of you|thought you|great fit for|good fit for|interesting profile|i(?:'m| am) an? (?:\\p{L}+ )?recruiter|i recruit|(?:job|career|new) opportunit\\p{L}+|opportunity ?:|hiring batch|would love to talk to you|feel free to (?:contact|call) me|
  bist du offen|wären sie|haben sie interesse|interesse geweckt|neue herausforderung|recherche|seriez-vous|offre à vous|te interesa|le interesa|estarías interesad[oa]|buscamos|tenemos una|estamos buscando|você teria interesse|estamos buscando|ti interess\\p{L}+|stiamo cercando|sta jij|sta je|sta u|op zoek naar|voor een klant`,
);

/** The furthest stage the newest letters speak of. A letter that says no leaves it open. */
export function findStage(subject: string, letters: Letter[], booking: Booking): Found<Stage> | undefined {
  if (booking.declined) return undefined;
  const recent = letters.slice(0, 4);
  for (const [stage, words] of SIGNS.slice(0, 2)) {
    const found = said(stage, words, subject, recent.slice(0, 2));
    if (found) return found;
  }
  if (booking.ahead) return { ...booking.ahead, value: 'scheduled' };
  if (!booking.past && !booking.off) {
    const booked = said('scheduled', BOOKED, subject, recent.slice(0, 2));
    if (booked) return booked;
  }
  for (const [stage, words] of SIGNS.slice(2)) {
    const found = said(stage, words, subject, recent.slice(0, 3));
    if (found) return found;
  }
  if (booking.past) return { value: 'interviewed', evidence: booking.past, where: 'message' };
  if (booking.proposed) return { value: 'invited', evidence: booking.proposed, where: 'message' };
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
  // An answer at the top of what is shown says that the beginning is not.
  if (c.messages[0]?.from === 'me' && first.from === 'me') {
    if (/^\s*(?:re|aw|antw|rv|res|r)\s?:/i.test(subject)) return undefined;
    const line = first.lines.find((text) => /\p{L}/u.test(text)) ?? '';
    return { value: false, evidence: line.trim().slice(0, 100), where: 'message' };
  }
  const sign = (words: RegExp, among: Letter[], value: boolean) => {
    const found = said('applied', words, subject, among);
    return found && { ...found, value };
  };
  const theirs = letters.filter((letter) => letter.from !== 'me');
  return sign(CAME_ACROSS, [first], true) ?? sign(CAME, theirs, false) ?? sign(OFFERED, [first], true);
}
