/** Which job the thread is about. */

import { isCalendarWord } from './calendar.ts';
import type { Found } from './index.ts';
import type { Letter } from './letters.ts';
import { anyWord, wordSet } from './words.ts';

interface Candidate extends Found<string> {
  weight: number;
}

/** Romance nouns for jobs, whose adjectives follow them in lower case. */
const ROMANCE_NOUNS = `ingénieure?|développeu…|cheff?e?s? de projets?|responsable|responsabile|contrôleu…|chargée? d…|technicien*|analista*|analyste|gestionnaire|directeur|directrice|comptable|vendeu…|infirmi…|stage|
  stagiaire?|alternan…|conseill…|rédact…|concepteur|conceptrice|juriste|ingenier…|gerente|consultora?|técnic…|coordinadora?|asistente|contable|jef[ea]|comercial|enfermer…|administrativ[oa]|científic[oa] de datos|engenheir…|coordenador*|estagi…|assistente|vendedora?|cientista|supervisora?|repartidor*|sviluppat…|ingegner…|consulente|impiegat…|tirocin…|progettista|addett…|commerciale|contabile|
  sistemista|gestora?|konstrukteur*|graphiste|programmat…|direttore|direttrice`;
const ROMANCE_NOUN = anyWord(ROMANCE_NOUNS);
/** Nouns that make a phrase a job title, in seven languages. The first group also stands inside longer words. */
const TITLE_NOUN = anyWord(
  `*(?:engineer|developer|manager|management|designer|entwickler|ingenieur|berater|leiter|leitung|referent|sachbearbeiter|mitarbeiter|medewerker|beheerder|techniker|informatiker|assistent|assistenz|pfleger|lehrer|wissenschaftler|administrator|architekt|verkäufer|prüfer|redakteur|analyst|consultant|fachkraft|kaufmann|kauffrau|programador|desarrollador|desenvolvedor|diseñador)*|
  programmer|architect|scientists?|director|lead|officer|specialist|co-?ordinator|assistante?|associate|interns?|internship|trainee|researcher|research fellow|lecturer|(?:lecture|fellow|apprentice|trainee)ship|professor|teacher|tutor|nurse|accountant|traders?|trading|writer|editor|illustrator|photographer|animator|market(?:er|eer)|representative|rep|executive|technician|operator|strategist|planner|buyer|advis[eo]r|counsel|lawyer|attorney|paralegal|
  physician|therapist|chef|cook|driver|clerk|cashier|agent|product owner|producer|artist|tester|sre|sdet|sde|pm|c[tfo]o|vp|vice president|head of …|supervisor|controller|auditor|economist|statistician|actuary|underwriter|apprentice|lehrling|recruiter|mechanic|electrician|pharmacist|librarian|receptionist|bookkeeper|copywriter|evangelist|advocate|scrum master|postdoc*|devops|chief of staff|
  ${ROMANCE_NOUNS}|team ?lead|generalist|business partner|merchandiser|surveyor|inspector|scheduler|dispatcher|carer|barista|waiter|host|sales|quant*|werkstudent*|praktik…|buchhalter*|auszubildende*|ontwikkelaar|adviseur|…leider|verpleegkundige|docent|monteur|boekhouder|onderzoeker|vertegenwoordiger`,
);
const TITLE_NOUN_CJK =
  /エンジニア|デザイナー|マネージャー|マネジャー|開発|コンサルタント|アナリスト|ディレクター|営業|プランナー|リーダー|プログラマー|スペシャリスト|サイエンティスト|アシスタント|事務|経理|職$/;

/** A noun for the job with the title before it: "the Data Analyst position". */
const TITLE_FIRST = anyWord(
  'positions?|roles?|openings?|opportunity|job|vacancy|post|program(?:me)?|interview|functie|vacature|rol|stelle',
);
/** Words after which the title comes: "the position of Data Analyst", "als Datenanalyst". */
const TITLE_AFTER = anyWord(
  `(?:position|role|opening|job|vacancy|post|opportunity) (?:of|as|for|titled)(?: an?| the| our)?|(?:apply|applying|applied|application|interview|interviewing|interviewed|consider you|candidacy|considered|interest|resume|candidate) (?:for|in|to)(?: an?| the| our| this)?|(?:job|role|position)(?: title)? ?[:–-]|join* (?:us|the team) as(?: an?| our)?|vacancy ?[:–-]|(?:act|work|serve|join) as(?: an?| our)?|(?:you|offer) as (?:an?|our)|as an?|
  (?:stelle|position|rolle|ausschreibung|funktion) (?:als|der|des|eines|einer)(?: eine?[nr]?)?|(?:bewerbung|bewerbung bei uns|gespräch|interesse) (?:als|für|auf|um|zur|zum)(?: (?:die|der|den|eine?))?(?: (?:stelle|position))?(?: als)?|ausgeschriebenen? (?:position|stelle)|position ?[:–-]|stelle ?[:–-]|für die (?:position|stelle)(?: als)?|als(?: eine?[nr]?)?|(?:position|stelle)|
  (?:poste|offre|opportunité|stage) (?:de|d'|pour|en tant que)|candidature (?:au poste de|pour le poste de|pour|en tant que)|poste ?[:–-]|en tant que|intitulé ?[:–-]|
  (?:puesto|posición|vacante|rol|cargo|oferta) (?:de|como|para)|candidatura (?:para|a|como)(?: el puesto de| la posición de)?|puesto ?[:–-]|como|
  (?:vaga|posição|cargo|função|oportunidade) (?:de|para|como)|cargo ?[:–-]|vaga ?[:–-]|(?:posizione|ruolo|offerta) (?:di|per|come)(?: un| una)?|posizione ?[:–-]|ruolo ?[:–-]|(?:candidatura|colloquio) per(?: il ruolo di| la posizione di)?|reference role ?[:–-]|(?:職種|募集職種|ポジション) ?:|
  (?:functie|vacature|rol|positie) (?:van|als|voor)(?: een)?|(?:sollicitatie|gesolliciteerd|gesprek) (?:als|voor|op)(?: de functie(?: van)?| de vacature)?|functie ?[:–-]|vacature ?[:–-]|vacature|functie`,
);
/** After these a title stands even if it holds no noun we know. */
const NAMED_POST =
  /^(?:(?:position|role|post) (?:of|titled)|(?:job|role|position)(?: title)? ?[:–-]|(?:stelle|position) als|poste (?:de|d')|puesto de|(?:vaga|cargo|função|posição) de|(?:posizione|ruolo) di|functie (?:van|als)|gesolliciteerd als)/i;
const PLURAL = /^\s(?:roles|positions|opportunities|jobs|openings)\b/i;
/** Someone is wanted; what follows is a role only if it names one. */
const WANTED = anyWord(
  `(?:looking|searching|recruiting|hiring) for(?: an?| our(?: next| new)?| another)?|hiring(?: an?| our(?: next| first)?)?|seeking(?: an?)?|need(?: an?)|fill(?: an?| our| the)|flag an?|about an?|opportunity ?[:–-]|about our|
  such* (?:wir )?(?:aktuell |derzeit |momentan |gerade )?(?:eine?[nr]?|nach eine[nrm])|auf der suche nach(?: eine[nrm])?|(?:re)?cherch… (?:une?|des|actuellement une?)|recrut… (?:une?|des)|busca* (?:una?)?|(?:posición|vacante|puesto) de|tenemos una posición de|(?:busca*|procura*|contratando) (?:uma?)?|cerc… (?:un[oa]?)?|ricerca di (?:una?)?|op zoek naar(?: een)?|zoek*(?: wij| ik)? een`,
);

/** What a title's own words may be joined with; anything else in lower case ends it. */
const isJoint = wordSet(
  `and of for the & + / - – to de d' du des la le da do di del della et y e für und im bereich zu van voor technische technischer`,
);
/** Before these a title is over, whatever their case. */
const isStop = wordSet(
  'at with within on based that which who is was has have from here posted located role position positions opening job opportunity vacancy we you your our bei beim an am zum zur mit wir ich sie ist chez au aux à dans pour sein para con em na no presso per a bij op die der das den by after because if this next please thank* through via including genau einladen interessiert interessant entschieden',
);
/** Words that stand before a title and are no part of it. */
const isLeading = wordSet(
  `a an the our your this that their my its any some open opened new exciting great current currently following available full-time fulltime part-time parttime permanent remote posted advertised above of for as in to about potential recent another next first final second technical virtual onsite online phone telephone video ein eine einer einen einem eines die der das den ausgeschriebene* un une le la les el los una um uma o os il lo een de het und and on re team's entry-level perfect possible multiple several two various urgent immediate different right other similar suitable relevant same specific als post position role opening job vacancy stelle poste puesto posición vaga posição posizione ruolo functie talented experienced skilled motivated passionate strong dedicated driven person someone candidate candidates spannende* interessante* neue* offene* interesting nouveau nouvelle nuevo nueva novo nova nuovo nuova leuke einladung bewerbung zweitgespräch erstgespräch vorstellungsgespräch gespräch interview entretien candidature entrevista candidatura colloquio sollicitatie invitation`,
);
const GENDER =
  /\s*[([]\s*(?:all genders?|gn|[mwfdxhi](?:\s?[/|*,.]\s?[mwfdxhi]){1,3}|m\/f|h\/f|f\/h|w\/m\/d)[^)\]]{0,25}[)\]]/gi;
const GENDER_BARE = /\s+(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w|h\/f|f\/h|m\/f)(?=$|\s)/gi;
const REQUISITION =
  /\s*[([]?\s*(?:req(?:uisition)?(?: id| no| number)?|job id|job|id|ref(?:erence|erenz)?\.?(?: no\.?| nr\.?)?|kennziffer|#)\s?[:#.]?\s?[A-Z]{0,4}[-_]?\d[\w-]*\s*[)\]]?|\s*\(?\b(?:JR|R|REQ)-?\d{3,}\)?|\s*[([]\d{3,}[)\]]|\b\d{5,}\b/gi;
/** How and where one works is no part of the title. */
const TERMS =
  /\s*[([](?:remote|hybrid|on-?site|contract|full-?time|part-?time|freelance|permanent|temporary|vollzeit|teilzeit|\d+ ?%)[^)\]]{0,30}[)\]]/gi;
const ROLE_LIMIT = 80;
const WORDS_LIMIT = 11;

/** Whether the words contain a noun for a job. */
export function namesJob(text: string): boolean {
  return TITLE_NOUN.test(text) || TITLE_NOUN_CJK.test(text);
}

/** The best candidate: strongest wording first, then the newest message. A firm's name is no part of a role. */
export function findRole(subject: string, letters: Letter[], company: string | undefined): Found<string> | undefined {
  const candidates: Candidate[] = inSubject(subject);
  letters.forEach((letter, age) => {
    // In my own letters I may name jobs I had; they count only when nobody else names one.
    const shift = (letter.from === 'me' ? -1 : 0) - Math.min(age, 8) * 0.2;
    for (const sentence of letter.sentences.slice(0, 80)) candidates.push(...inSentence(sentence, 'message', shift));
  });
  for (const { value, evidence, where, weight } of candidates.sort((a, b) => b.weight - a.weight)) {
    const role = withoutFirm(value, company);
    if (weight >= 1 && role) return { value: role, evidence, where };
  }
  return undefined;
}

/** "Acme's Data Analyst" and "Data Analyst, Acme" are a Data Analyst; undefined when the firm's name is all there is. */
function withoutFirm(role: string, company: string | undefined): string | undefined {
  if (!company) return role;
  const [whole, firm] = [role.toLowerCase(), company.toLowerCase()];
  if (whole.endsWith(firm) && /[\s(]$/.test(whole.slice(0, -firm.length)))
    return trimmedRole(role.slice(0, -firm.length));
  if (!whole.startsWith(firm)) return role;
  const rest = role.slice(company.length).replace(/^['’]s?(?=\s)/, '');
  return /^\s|^$/.test(rest) ? rest.trim() || undefined : role;
}

function inSubject(subject: string): Candidate[] {
  const bare = subject.replace(/^(?:(?:re|fwd?|aw|wg|antw|rv|res|r|i)\s?:\s?){1,20}/i, '');
  const found = inSentence(bare, 'subject', -0.2);
  for (const part of bare.split(/\s[-–—|•·:@]\s|[|•·:]\s|\s(?:at|bei|chez|presso|bij|with|@)\s|[?!]/i)) {
    const value = trimmedRole(
      part.replace(
        /(?:\s(?:phone|video|on-?site|technical|interview|application|screening|call|request|opportunity)\b)+.*$/i,
        '',
      ),
    );
    if (
      value &&
      (namesJob(value) || isGermanJob(part, value)) &&
      /^[\p{Lu}\p{Lo}(]|^i[A-Z]/u.test(value) &&
      value.split(' ').length <= 8
    ) {
      found.push({ value, evidence: part.trim(), where: 'subject', weight: 1.8 });
    }
  }
  return found;
}

function inSentence(sentence: string, where: Found<string>['where'], shift: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (words: string | undefined, frame: string, weight: number) => {
    const value = words && trimmedRole(words);
    if (!value) return;
    // The frame belongs to the evidence where the title stands right beside it.
    const beside = [`${frame} ${value}`, `${value} ${frame}`, value].find((quote) => sentence.includes(quote));
    found.push({ value, evidence: beside ?? words, where, weight: weight + shift });
  };
  for (const frame of TITLE_FIRST.all(sentence)) {
    const before = sentence.slice(0, frame.index);
    const words = titleBefore(before);
    if (!words) continue;
    const named = namesJob(words);
    // "interview" and "programme" follow titles of people and events as well.
    const loose = /^(?:interview|program|programme|job)$/i.test(frame.words);
    if (loose && !named) continue;
    if (!named && !/^(?:position|role|opening)$/i.test(frame.words)) continue;
    // "Trader and analyst positions" speaks of several jobs, none of them this one.
    const several = /s$/i.test(frame.words) ? (/\s(?:and|or|&)\s/.test(words) ? 3 : 1.6) : 0;
    add(words, frame.words, (named ? 3 : 1.6) - (loose ? 0.8 : 0) - several);
  }
  for (const frame of TITLE_AFTER.all(sentence)) {
    const rest = sentence.slice(frame.index + frame.words.length);
    const plain = plainTitle(frame.words, rest);
    const words = titleAfter(rest) ?? plain;
    if (!words) continue;
    const named = namesJob(words) || isGermanJob(frame.words, words);
    const loose = /^(?:as an?|als.{0,6}|como|en tant que)$/i.test(frame.words);
    // "applying for software engineering roles": several jobs, none of them this one.
    const several = PLURAL.test(sentence.slice(sentence.indexOf(words) + words.length)) ? 1.6 : 0;
    if (named) add(words, frame.words, (loose ? 1.4 : 2.9) - several);
    else if (NAMED_POST.test(frame.words) && (words === plain || /^\p{Lu}/u.test(words))) add(words, frame.words, 1.8);
  }
  for (const frame of WANTED.all(sentence)) {
    const words = titleAfter(sentence.slice(frame.index + frame.words.length));
    if (words && (namesJob(words) || isGermanJob(frame.words, words))) add(words, frame.words, 2.2);
  }
  for (const bracket of sentence.matchAll(/[【「『]([^【】「」『』]{2,40})[】」』]/g)) {
    if (TITLE_NOUN_CJK.test(bracket[1] ?? '')) add(bracket[1], '', 2.5);
  }
  const japanese =
    /([\p{Script=Katakana}\p{Script=Han}ーA-Za-z・/ ]{2,30})(?:の|職の)?(?:ポジション|求人|職種|募集|職|枠)/u.exec(
      sentence,
    );
  if (japanese?.[1] && TITLE_NOUN_CJK.test(japanese[1])) add(japanese[1], '', 2.4);
  return found;
}

/** Where titles are written small and the words before say "the post of", any noun is one: "puesto de camarero". */
function plainTitle(frame: string, rest: string): string | undefined {
  if (
    !/^(?:poste d|puesto de|(?:vaga|cargo|função) de|(?:ruolo|posizione) di|functie (?:van|als)|gesolliciteerd als)/i.test(
      frame,
    )
  )
    return undefined;
  const words = /^\s?(\p{Ll}{5,}(?:\s(?:de|di|do|da|van)\s\p{Ll}{4,})?)(?=[\s.,;:!?)]|$)/u.exec(rest)?.[1];
  return words && !/^(?:traba[jl]|travail|lavoro|dans|pour|nuestr|notre|nostr)/.test(words) ? words : undefined;
}

/** German makes new nouns for jobs every day: behind words of applying a noun of this form is one. */
const isGermanJob = (frame: string, words: string): boolean =>
  /^(?:als|bewerbung|stelle|such|ausgeschriebene|für die)/i.test(frame) &&
  /^\p{Lu}\p{Ll}{4,}(?:er|eur|ist|ent|or)(?:in)?$/u.test(trimmedRole(words) ?? '');

/** The words of a title that ends where `before` ends. */
function titleBefore(before: string): string | undefined {
  const quoted = /["“„«»']([^"“”„«»]{3,70})["”“»«']\s*$/.exec(before.slice(-80));
  if (quoted?.[1]) return quoted[1];
  const tokens = before.trim().split(' ').slice(-WORDS_LIMIT);
  const kept: string[] = [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] ?? '';
    if (/[.!?;:]$/.test(token) && !/^(?:Sr|Jr)\.$/i.test(token)) break;
    if (ARTICLE.test(token) || isStop(token) || (/^\p{Ll}/u.test(token) && isLeading(token) && !isJoint(token))) break;
    if (!isTitleToken(token, kept.length === 0)) {
      // "a portfolio manager position": one plain word between the article and the job.
      if (ARTICLE.test(tokens[i - 1] ?? '') && PLAIN.test(token) && namesJob(kept[0] ?? '')) kept.unshift(token);
      break;
    }
    kept.unshift(token);
  }
  return kept.join(' ') || undefined;
}

const ARTICLE = /^(?:an?|the|our|your|this|that|any)$/i;
const PLAIN = /^\p{Ll}{3,}$/u;

/** The words of a title that begins where `after` begins. */
function titleAfter(after: string): string | undefined {
  const text = after.replace(/^[\s:–-]{1,5}/, '');
  const quoted = /^["“„«»'‚]([^"“”„«»]{3,90})["”“»«'‘]/.exec(text.slice(0, 100));
  if (quoted?.[1]) return quoted[1];
  const tokens = text
    .split(' ')
    .filter(Boolean)
    .slice(0, WORDS_LIMIT + 3);
  const kept: string[] = [];
  for (let i = 0; i < tokens.length && kept.length < WORDS_LIMIT; i++) {
    const token = tokens[i] ?? '';
    if (kept.length === 0 && isLeading(token)) continue;
    if (/^[-–—|]$/.test(token)) {
      if (namesJob(kept.join(' '))) break;
      kept.length = 0;
      continue;
    }
    if (isStop(token) || token === 'I' || isCalendarWord(token) || TITLE_NOUN_CJK.test(kept.at(-1) ?? '')) break;
    const fits = isTitleToken(token, false) || /^[([]/.test(token) || namesJob(token);
    // "seeking a portfolio manager": a plain word or two may stand before the job.
    const leads = PLAIN.test(token) && !isJoint(token) && tokens.slice(i + 1, i + 3).some(namesJob);
    // "Contrôleur de gestion": in Romance languages the second noun is written small.
    const follows =
      /^\p{Ll}{3,}[.,;:!?)]?$/u.test(token) &&
      /^(?:de|des|du|di|del|della|do|da)$/i.test(tokens[i - 1] ?? '') &&
      namesJob(kept.join(' '));
    // "Responsable logistique à Lyon": an adjective, if the title ends with it.
    const next = tokens[i + 1];
    const ends = /[.,;:!?)]$/.test(token) || next === undefined || isStop(next);
    const describes = ends && /^\p{Ll}{4,}[.,;:!?)]?$/u.test(token) && ROMANCE_NOUN.test(kept.at(-1) ?? '');
    if (!fits && !leads && !follows && !describes) break;
    kept.push(token);
    if (/[.,;:!?…]$/.test(token) && !/^(?:Sr|Jr)\.$/i.test(token)) break;
  }
  return kept.join(' ') || undefined;
}

/** Capitalised, a number or level, a joint, in brackets, or a job noun in lower case. */
function isTitleToken(token: string, last: boolean): boolean {
  const bare = token.replace(/^["“„('[]+|["”)\]',.;:!?]+$/g, '');
  return (
    /^\.?[\p{Lu}\p{N}\p{Lo}([]/u.test(bare) ||
    /^[a-z]\p{Lu}/u.test(bare) ||
    (!last && isJoint(bare)) ||
    namesJob(bare) ||
    isLowerTitle(bare)
  );
}
/** Parts of titles that people write in lower case. */
const isLowerTitle = wordSet(
  'senior junior staff principal software full stack backend back-end frontend front-end full-stack fullstack data product project marketing customer success equity gas energy business mobile web cloud security platform machine learning working student mid-level graduate summer',
);

/** Nouns that name no job when they stand alone. */
const isVague = wordSet(
  'management|manager|managers|lead|leads|leitung|sales|trading|traders|agent|agents|partner|partners|host|hosts|server|servers|executive|executives|officer|officers|associate|associates|representative|representatives|engineering|engineers|developers|designers|analysts|consultants|recruiter|recruiters|specialist|specialists|stage|mitarbeiter*|hiring manager|hiring managers|talent acquisition *|interns',
);

/** A title without articles, gender marks, requisition numbers and loose ends; undefined when nothing is left. */
function trimmedRole(words: string): string | undefined {
  const text = words
    .replace(GENDER, '')
    .replace(GENDER_BARE, '')
    .replace(REQUISITION, '')
    .replace(TERMS, '')
    .replace(/["“”„«»‚‘*]/g, '')
    .trim();
  const tokens = text.split(' ').filter(Boolean);
  while (tokens.length > 0 && (isLeading(tokens[0] ?? '') || /^[^\p{L}\p{N}([]+$/u.test(tokens[0] ?? '')))
    tokens.shift();
  while (
    tokens.length > 0 &&
    (/^[^\p{L}\p{N})\]+#]+$/u.test(tokens.at(-1) ?? '') ||
      (isJoint(tokens.at(-1) ?? '') && !/bereich/i.test(tokens.at(-1) ?? '')) ||
      isStop(tokens.at(-1) ?? ''))
  )
    tokens.pop();
  const value = tokens
    .join(' ')
    .replace(/[\s,.;:!?–-]+$/, '')
    .replace(/^[\s,.;:–-]+/, '');
  const open = (value.match(/[([]/g) ?? []).length - (value.match(/[)\]]/g) ?? []).length;
  const closed = open > 0 ? value.replace(/\s*[([][^)\]]*$/, '') : open < 0 ? value.replace(/[)\]]+$/, '') : value;
  if (isVague(closed) || closed.startsWith('[')) return undefined;
  if (closed.length < 2 || closed.length > ROLE_LIMIT || !/\p{L}{2}/u.test(closed)) return undefined;
  return closed;
}
