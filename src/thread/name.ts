/** Reading a person's name out of a display name, a signature line or an address. What may be a firm or a team is not a name. */
import { anyWord, visible } from './text.ts';

export interface Name {
  /** The name to call them by; absent when only initials or an undivided name is known. */
  given?: string;
  family?: string;
  /** Given and family name in the order in which they are said. */
  full: string;
  /** "Dr.", "Prof." and the like, as written. */
  title?: string;
}

/** Words that are part of firms, teams, mailboxes and job titles, never of a person's name. */
const NOT_A_NAME = anyWord(
  `teams?|*recruit*|talents?|acquisition|hr|human|resources?|people|careers?|jobs?|hiring|staffing|support|info|grupo|groupe|gruppo|gruppe|groep|group|admin|office|notifications?|no-?reply|services?|inc|ll[cp]|ltd|limited|plc|gmbh|ag|se|kg|mbh|corp|corporation|company|co|srl|spa|sarl|sas|[bn]v|oy|ab|universi*|college|school|institute|hospital|bank|solutions?|
  tech|technolog…|systems?|software|consult*|partners?|agency|labs?|studios?|digital|global|international|linkedin|gmail|newsletter|alerts?|updates?|news|applicants?|applications?|candidates?|experience|*manager*|*engineer*|*developer*|*director*|head|lead|senior|junior|coordinator*|assistant|specialist|officer|president|associate|*analyst*|department|dept|
  division|customer|account|sales|marketing|operations?|education|networks?|media|holdings?|ventures|capital|health|care|foundation|app|e-?mail|mail|web|online|programs?|bot|user|the|and|your?|our|we|us|my|me|i|for|with|to|dear|hi|hello|hey|thank*|regards|best|cheers|sincerely|from|sent|via|phone|mobile|tel|fax|yours?|warm*|kind|wishes|looking|forward|please|good|great|
  morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|interview*|position|role|opportunity|offer|re|fwd|aw|hola|hallo|bonjour|ciao|ol[áa]|gracias|merci|danke|grazie|obrigad[oa]|bedankt|bewerb*|karriere|*personal*|unternehmen|*abteilung|vertrieb|ihre?|mit|grüße*|gruß|équipe|equipe|equipo|selección|seleção|risorse|umane|selezione|werving|selectie|ооо|команда|отдел|
  m[rsx]|mrs|sir|madam|all|everyone|mom|mum|dad|vous|anonymous|unknown|undefined|null|none|name|firstname|lastname|first|last`,
);
/** Job titles in other tongues that stand beside names. */
const CJK_NOT_A_NAME =
  /株式会社|有限会社|合同会社|採用|人事|担当|部$|課$|チーム|事務局|センター|運営|サポート|商事|商店|工業|製作所|銀行|大学|テクノロジー|ホールディングス|グループ|システム|様$|御中/;
const TITLES =
  /^(?:dr|prof|mag|dipl-?ing|ing|dott|dott\.?ssa|doct|mr|mrs|ms|miss|mx|herrn?|frau|mme|mlle|madame|monsieur|m|sr|sra|srta|señor|señora|don|doña|senhor|senhora|dhr|mevr|mw|drs|ir|rev|sir)\.?$/i;
const KEPT_TITLES = /^(?:dr|prof)\.?$/i;
const CREDENTIAL =
  /^(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|j\.?d|cpa|pmp|s?phr|shrm\S*|acir|csp|cfa|rn|esq|jr|sr|i{2,3}|iv|m\.?eng|b\.?eng|mph|msw|cipd\S*|mcipd|assoc\S*|cir|cdr|dipl\S*|pe|ed\.?d)\.?$/i;
const PARTICLE =
  /^(?:van|von|der|den|de|da|di|del|della|dos|das|la|le|du|ten|ter|zu|zur|bin|ibn|al|el|y|e|i|mac|st\.?)$/i;
/** What parts the name from the firm or title written beside it. */
const ASIDE = /\s[|•·–—~:/]\s?|\s-\s|\s@\s?|\s(?:from|at|with|via|bei|von der|chez|presso|bij)\s|[|•·]/i;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NAME_LIMIT = 60;

/** "MARIA" and "maria" become "Maria"; "McKay", "DeShawn" and two-letter initials without a vowel ("JD") stay. */
function wellCased(token: string): string {
  const upper = token === token.toUpperCase();
  if (!upper && token !== token.toLowerCase()) return token;
  if (upper && token.length <= 2 && !/[AEIOUY]/i.test(token)) return token;
  if (!upper && PARTICLE.test(token)) return token;
  return token
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token) || /^(?:\p{Lu}\.){2,3}$/u.test(token);
const isNameToken = (token: string): boolean =>
  token.length <= 24 && /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(token) && /\p{L}{2}|^\p{L}\.?$/u.test(token);

/** The name in a display name or signature line; undefined for firms, teams, mailboxes, and whatever does not read as a name. */
export function readName(raw: string): Name | undefined {
  if (raw.length > 300) return undefined;
  const text = plainName(raw);
  if (!text || text.length > NAME_LIMIT || /[\d<>{}[\]@=*_\\/#%&+$]|https?:|www\./.test(text)) return undefined;
  return CJK.test(text) ? readCjkName(text) : readLatinName(text);
}

function plainName(raw: string): string {
  const text = visible(raw)
    .replace(/[\p{Extended_Pictographic}\p{So}\p{Sk}]/gu, ' ')
    .replace(/["“”„«»]/g, '')
    .replace(/\([^()]{0,80}\)|（[^（）]{0,80}）/g, ' ')
    .replace(/^[\s\-–—~*•]+|^'+|'+$/g, '')
    .replace(/^(?:i\. ?[AV]\.|ppa\.|p\.p\.)\s/, '')
    .replace(/ {2,}/g, ' ');
  return (text.split(ASIDE)[0] ?? '').replace(/[\s,;:!.]+$/, (end) => (end.startsWith('.') ? '.' : '')).trim();
}

/** Whether a Japanese display name is a firm's: it says so by its ending or its legal form. */
export const isCjkFirm = (text: string): boolean =>
  CJK_NOT_A_NAME.test(text) && !/採用|人事|担当|部$|課$|様$/.test(text);

function readCjkName(text: string): Name | undefined {
  if (CJK_NOT_A_NAME.test(text)) return undefined;
  const tokens = text.split(/[\s・]+/).filter(Boolean);
  if (tokens.length > 3 || text.length > 16 || !/^[\p{L}々ー\s・]+$/u.test(text)) return undefined;
  const [family, given] = tokens;
  if (family && given && tokens.length === 2) return { family, given, full: `${family} ${given}` };
  return { full: tokens.join(' ') };
}

function readLatinName(text: string): Name | undefined {
  if (NOT_A_NAME.test(text)) return undefined;
  let title: string | undefined;
  const [head = '', ...tails] = text.split(/\s*,\s*/);
  const tail = tails.filter((part) => !part.split(' ').every((token) => CREDENTIAL.test(token)));
  let tokens = head.split(' ').filter(Boolean);
  const swapped = tail[0]?.split(' ').filter(Boolean) ?? [];
  // "Last, First" has one or two words on each side; with a longer tail the comma parts a name from its title.
  const surnameFirst =
    tails.length > 0 &&
    tail.length === 1 &&
    swapped.length <= 2 &&
    (tokens.length === 1 || PARTICLE.test(tokens[0] ?? ''));
  const family = surnameFirst ? tokens : undefined;
  if (surnameFirst) tokens = [...swapped, ...tokens];
  else if (tail.length > 0 && tokens.length === 1) return undefined;
  while (tokens.length > 1 && TITLES.test(tokens[0] ?? '')) {
    const first = tokens.shift() ?? '';
    if (KEPT_TITLES.test(first)) title = first.replace(/^./, (letter) => letter.toUpperCase());
  }
  while (tokens.length > 2 && CREDENTIAL.test(tokens.at(-1) ?? '')) tokens.pop();
  if (tokens.length < 1 || tokens.length > 5 || !tokens.every(isNameToken)) return undefined;
  const shouted = tokens.every((token) => token === token.toUpperCase());
  const whispered = tokens.every((token) => token === token.toLowerCase());
  if (
    !shouted &&
    !whispered &&
    !tokens.every(
      (token) =>
        /^\p{Lu}/u.test(token) || /^d['’]\p{Lu}/u.test(token) || PARTICLE.test(token) || /^\p{Lo}/u.test(token),
    )
  )
    return undefined;
  const cased = tokens.map((token) =>
    shouted || whispered || token === token.toUpperCase() ? wellCased(token) : token,
  );
  return assembled(cased, family?.length, title);
}

/** First token is the given name, the last one (with its particles) the family name. */
function assembled(tokens: string[], familyTokens: number | undefined, title: string | undefined): Name | undefined {
  const [first = ''] = tokens;
  if (tokens.every(isInitial)) return undefined;
  let cut = tokens.length - (familyTokens ?? 1);
  if (familyTokens === undefined) while (cut > 1 && PARTICLE.test(tokens[cut - 1] ?? '')) cut--;
  const name: Name = { full: tokens.join(' ') };
  if (!isInitial(first) && !PARTICLE.test(first)) name.given = first;
  if (tokens.length > 1 && cut > 0) name.family = tokens.slice(cut).join(' ');
  if (title) name.title = title;
  return name;
}

const FREE_MAIL = anyWord(
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|hey|fastmail|zoho|mail|posteo|laposte|orange|free|wanadoo|sfr|libero|virgilio|tiscali|uol|bol|terra|ziggo|kpnmail|xs4all|qq|163|naver|yandex|ezweb|docomo|ziplip|email|example|family',
);
/** Applicant systems, job boards and assessment platforms: their domain names neither a person nor the employer. */
const APPLICANT_SYSTEM = anyWord(
  'greenhouse|greenhouse-mail|lever|ashbyhq|ashby|workday|myworkday|myworkdayjobs|smartrecruiters|icims|jobvite|taleo|successfactors|workable|workablemail|breezy|breezyhr|bamboohr|teamtailor|teamtailor-mail|personio|recruitee|jazzhr|jazz|applytojob|bullhorn|avature|eightfold|gem|phenom|oraclecloud|sapsf|adp|cbdr|paylocity|paycor|rippling|dover|hireflix|hirevue|codility|hackerrank|codesignal|calendly|goodtime|indeed|indeedemail|linkedin|xing|glassdoor|monster|stepstone|ziprecruiter|hired|otta|wellfound|angel|welcometothejungle|infojobs|gupy|inhire|recrut|kenoby|vagas|softgarden|rexx-systems|concludis|umantis|onlyfy|d-vinci|greenhouse-io|hire|talentsoft|cornerstoneondemand|pinpointhq|comeet|homerun|r-agent|doda|wantedly|bizreach|green-japan|herp|hrmos|en-japan|mynavi|rikunabi|jobcan|google-calendar|zoom|amazonses|sendgrid|mailgun|mailchimp|groups',
);
const MAILBOX = anyWord(
  'no-?reply|do-?not-?reply|donotreply|noreply|reply|notifications?|notify|mailer|daemon|bounce|jobs?|careers?|career|hr|recruit\\p{L}*|hiring|talents?|people|team|hello|hi|info|contact|office|support|help|admin|apply|applications?|bewerb\\p{L}*|karriere|personal|candidat\\p{L}*|rh|rrhh|seleccion|emploi|interviews?|interview-?scheduling|schedul\\p{L}*|assessments?|staff\\d*|campus|university|news\\p{L}*|alerts?|updates?|offers?|financial-?aid|resume\\p{L}*|postmaster|saiyo|jinji|sales|marketing|billing',
);

export interface Mailbox {
  /** What stands before the @, lower case. */
  local: string;
  /** The label that names the owner of the domain: "acme" of "mail.acme.co.uk". */
  label: string;
  /** A free-mail house, an applicant system or a job board: the domain names no employer. */
  shared: boolean;
  /** An applicant system or job board. */
  system: boolean;
  /** A mailbox of a function ("jobs@") or a machine. */
  impersonal: boolean;
  /** Nobody reads it: "no-reply@" and its like. */
  machine: boolean;
}

/** The parts of an address; undefined when it is none. */
export function readAddress(raw: string | undefined): Mailbox | undefined {
  if (!raw || raw.length > 254) return undefined;
  const [local = '', domain = '', ...rest] = raw.trim().toLowerCase().split('@');
  const labels = domain.split('.').filter(Boolean);
  if (!local || rest.length > 0 || labels.length < 2 || !/^[\p{L}\p{N}.-]+$/u.test(domain)) return undefined;
  let owner = labels.length - 2;
  // "acme.co.uk", "acme.com.br": the second level is a category.
  if (owner > 0 && /^(?:co|com|org|net|ac|or|ne|gov|edu|nhs)$/.test(labels[owner] ?? '')) owner--;
  const label = labels[owner] ?? '';
  const system = APPLICANT_SYSTEM.test(label);
  const machine = /no.?reply|do.?not.?reply|notif|mailer|bounce|alert/.test(local);
  const impersonal = machine || MAILBOX.test(local.replace(/[._]/g, ' '));
  return { local, label, system, shared: system || FREE_MAIL.test(label), impersonal, machine };
}

/** The name an address clearly spells, as in "anna.lee@"; undefined for mailboxes, initials and anything else. */
export function nameInAddress(raw: string | undefined): Name | undefined {
  const mailbox = readAddress(raw);
  if (!mailbox || mailbox.system || mailbox.impersonal) return undefined;
  const parts = mailbox.local.replace(/\+.*$/, '').split(/[._]/);
  if (parts.length !== 2 || !parts.every((part) => /^\p{L}{3,14}$|^\p{L}{3,10}-\p{L}{3,10}$/u.test(part)))
    return undefined;
  return readName(parts.join(' '));
}
