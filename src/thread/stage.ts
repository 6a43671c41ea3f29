/** How far the process has come, and who began it. */
import type { Conversation, Found, Stage } from './index.ts';
import type { Booking } from './interview.ts';
import type { Letter } from './letters.ts';
import { anyWord, type Words } from './words.ts';

/** Booked, even where the slot itself stands in a table or an attachment. */
const BOOKED = anyWord(
  `interview (?:is|has been|was) (?:confirmed|scheduled|booked|set)|scheduled your (?:… ){0,3}interview|confirm(?:ing|ation of)? your (?:…[- ]){0,4}interview|interview confirmation|gespräch ist bestätigt|面接.{0,10}確定`,
);
const ACCEPTED = anyWord(
  `i accept (?:the|your) offer|(?:happy|pleased|delighted) to accept|signed (?:the )?(?:offer|contract)|your signed|welcome aboard|ich nehme .{0,20}angebot .{0,10}an|j'accepte votre offre|acepto la oferta|aceito a proposta|accetto l'offerta`,
);
const OFFERED = anyWord(
  `(?:pleased|delighted|thrilled|happy|excited) to (?:offer|extend)|like to offer you the|make you an offer|extend (?:you )?an? (?:formal |verbal |written )?offer|(?:formal|job|written) offer|offer (?:letter|details|of employment)|your offer (?:from|details|letter)|bieten wir ihnen .{0,30}an|vertragsangebot|arbeitsvertrag|(?:proposition|promesse) d'embauche|oferta formal|carta oferta|proposta formal|lettera di assunzione|arbeidsovereenkomst|内定`,
);
const FINAL = anyWord(
  `(?:final|last)[- ](?:round|interview|stage)|reference check*|(?:your|contact|two|three) references|on-?site interview|letzte runde|dernier entretien|(?:ronda|fase) final|última (?:fase|etapa)|ultimo colloquio|laatste ronde|最終面接`,
);
const ASSIGNMENT = anyWord(
  `take[- ]home|coding (?:challenge|test)|(?:online|technical) assessment|assessment link|complete (?:the|our|an?|this) * ?(?:assessment|assignment|challenge|test|exercise)|case study|work sample|test assignment|(?:test|probe)aufgabe|étude de cas|test technique|prueba técnica|teste técnico|prova tecnica|opdracht`,
);
const INVITED = anyWord(
  `your availability|are you available|schedul(?:e|ing) (?:an?|your|some|time)|like to (?:interview|schedule|speak|move forward)|invite you (?:to|for) (?:an?|the|our|your|join|speak|interview|come|meet)|(?:are you|you be) free|first (?:conversation|call|chat)|(?:times?|dates?) (?:and|or) (?:times?|dates?)|(?:would be|you are) available|work for (?:you|an? (?:first|short|quick))|over the phone|(?:phone|telephone) (?:screen|interview)|set up an? ?(?:time|call|interview)|(?:book|pick) a time|time slot|move forward with you*|free for|any time on …day|next step|another time|find a time|open to (?:an? )?(?:… )?(?:chat|call|conversation)|like (?:to meet|to talk|you to meet)|would … suit you|shortlisted|interviews will be held|times that work|time to talk|(?:could|can|shall) we (?:talk|speak|meet|chat)|
  einladen|laden (?:wir )?(?:sie|dich)|nennen sie|treffen wir uns|terminvorschl*|kennenlern*|passt ihnen|disponib*|vous rencontrer|agendar|conocerte|conversarmos|conoscer[tl][ia]|incontrar[tl][ia]|sentirci|ti va|ligar|beschikbaar*|uitnodigen|kennismak*|面接日程|面接の日程|日程調整|ご都合|お話し(?:でき|させて|し)`,
);
const APPLIED = anyWord(
  `thank*(?: you)? (?:again|so much|very much) for applying|(?:ihre|deine) unterlagen|candidature envoyée|(?:your|my) application|thank*(?: you)? for (?:applying|your interest|submitting)|application (?:has been|was) (?:received|submitted)|received your (?:application|resume|cv)|(?:you|i)(?: have|'ve|'m|am)? appl(?:ied|ying)|(?:ihre?|deine|meine) bewerbung|bewerbungseingang|(?:votre|ma) candidature|(?:tu|su|mi|sua|tua|minha|mia) candidatura|(?:je|uw|mijn) sollicitatie|応募`,
);
/** The reader came to them. */
const CAME = anyWord(
  `(?:ihre|deine) unterlagen|thank*(?: you)?(?: so much| very much| again)? for (?:your (?:… )?(?:interest|application|e-?mail|message)|applying|submitting|reaching out|considering)|interest in (?:joining|the|our|employment|an? (?:career|position|role))|you applied|your (?:application|candidacy|submission|referral)|consider you for|application (?:has been|was) (?:received|submitted|sent)|received your (?:application|resume|cv)|
  (?:ihre?|deine) bewerbung|interesse an(?: der| einer| unserer)?|votre (?:candidature|intérêt)|(?:tu|su|sua|tua) candidatura|sua inscri…|seu interesse|nosso processo seletivo|tuo interesse|(?:je|uw) sollicitatie|応募|書類選考`,
);
/** They came to the reader; nobody says so of an applicant. */
const CAME_ACROSS = anyWord(
  `(?:c[ao]me|coming|ran|stumbled) (?:across|upon) your|found your (?:profile|resume|name)|reach(?:ed|ing)? out (?:to you|because|about|regarding|to see|to share)|wanted to reach out|i(?:'m| am) reaching out|saw your …|downloaded your resume|referred (?:you to me|me to you)|got your (?:name|contact)|introduce myself|
  (?:auf|über) (?:ihr|dein) profil|(?:ihr|dein) profil (?:gefunden|gesehen|entdeckt|hat)|(?:votre|ton) profil|(?:tu|su|seu) perfil|(?:tuo|suo) profilo|(?:je|jouw|uw) profiel|プロフィールを拝見|スカウト`,
);
/** So speaks mail to people who applied, too, now and then. */
const TEMPTED = anyWord(
  `notic… (?:your|you)|your (?:linkedin )?(?:profile|background)|impressed (?:by|with) your|caught my (?:eye|attention)|(?:would|might|may) (?:you )?be (?:interested|open)|are you (?:… )?(?:interested|open|looking|considering)|still interested|interested in (?:learning|hearing|exploring|discussing)|open to (?:an?|new|hearing|exploring|connecting|chatting|discussing|opportunities)|i(?:'m| am) (?:currently )?(?:working|recruiting|hiring|seeking)|
  we(?:'re| are) (?:… ){0,2}(?:looking for|hiring|seeking)|(?:my|our|a) client|may interest you|thought (?:of )?you|(?:great|good) fit for|interesting profile|i(?:'m| am) an? (?:… )?recruiter|i recruit|(?:job|career|new) opportunit…|opportunity ?:|would love to talk to you|
  bist du offen|wären sie|haben sie interesse|interesse geweckt|neue herausforderung|recherche|seriez-vous|[tl]e interesa|interesad[oa]|buscamos|recrutador[a]?|sou recruiter|sono un[a']? ?recruiter|sto cercando|interessarle|je recrute|ご紹介|estamos buscando|tenemos una|teria interesse|ti interess…|stiamo cercando|sta (?:jij|je|u)|op zoek naar|voor een klant`,
);

/** The furthest stage the newest letters speak of. A letter that says no leaves it open. */
export function findStage(subject: string, letters: Letter[], booking: Booking): Found<Stage> | undefined {
  if (booking.declined) return undefined;
  const recent = letters.slice(0, 4);
  // I may speak of another firm's offer or test; what I accept is theirs.
  const theirs = recent.filter(({ from }) => from !== 'me');
  const sure = said('accepted', ACCEPTED, subject, recent) ?? said('offer', OFFERED, subject, theirs.slice(0, 2));
  if (sure) return sure;
  if (booking.ahead) return { ...booking.ahead, value: 'scheduled' };
  const booked =
    booking.past || booking.off || booking.proposed
      ? undefined
      : said('scheduled', BOOKED, subject, theirs.slice(0, 2));
  const told = booked ?? said('final', FINAL, subject, theirs) ?? said('assignment', ASSIGNMENT, subject, theirs);
  if (told) return told;
  if (booking.proposed) return { value: 'invited', evidence: booking.proposed, where: 'message' };
  const invited = said('invited', INVITED, subject, booking.past ? theirs.slice(0, 1) : recent.slice(0, 2));
  if (booking.past && (!invited || invited.where === 'subject'))
    return { value: 'interviewed', evidence: booking.past, where: 'message' };
  return invited ?? said('applied', APPLIED, subject, letters);
}

function said(value: Stage, words: Words, subject: string, letters: Letter[]): Found<Stage> | undefined {
  for (const letter of letters) {
    for (const sentence of letter.sentences.slice(0, 60)) {
      const match = words.find(sentence);
      if (match && !/\b(?:if|any|once|should|falls)\b.{0,40}$/i.test(sentence.slice(0, match.index)))
        return { value, evidence: match.words, where: 'message' };
    }
  }
  const match = words.find(subject);
  return match ? { value, evidence: match.words, where: 'subject' } : undefined;
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
  const sign = (words: Words, among: Letter[], value: boolean) => {
    const found = said('applied', words, subject, among);
    return found && { ...found, value };
  };
  const theirs = letters.filter((letter) => letter.from !== 'me');
  return sign(CAME_ACROSS, [first], true) ?? sign(CAME, theirs, false) ?? sign(TEMPTED, [first], true);
}
