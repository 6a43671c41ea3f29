/** Reading a person's name out of a display name or a signature line. What may be a firm or a team is not a name. */
import { visible } from './text.ts';
import { wordSet } from './words.ts';

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
const isNoName = wordSet(
  `team teams recruit* talent talents acquisition hr human resource resources people career careers job jobs hiring staffing support info grupo groupe gruppo gruppe groep group admin office notification notifications reply noreply service services inc llc llp ltd limited plc gmbh ag se kg mbh corp corporation company co srl spa sarl sas bv nv oy ab universi* college school institute hospital bank solution solutions
  tech technolog* system systems software consult* partner partners agency lab labs studio studios digital global international linkedin gmail newsletter alert alerts update updates news applicant applicants application applications candidate candidates experience head lead senior junior coordinator* assistant specialist officer president associate department dept
  division customer account sales marketing operation operations education network networks media holding holdings ventures capital health care foundation app email mail web online program programs bot user the and you your our we us my me i for with to dear hi hello hey thank* regards best cheers sincerely from sent via phone mobile tel fax yours warm* kind wishes looking forward please good great
  morning afternoon evening interview* position role opportunity offer re fwd aw hola hallo bonjour ciao olá ola gracias merci danke grazie obrigado obrigada bedankt bewerb* karriere unternehmen vertrieb ihr ihre mit grüße* gruß équipe equipe equipo selección seleção risorse umane selezione werving selectie ооо команда отдел
  mr ms mx mrs sir madam all everyone mom mum dad vous anonymous unknown undefined null none name firstname lastname first last`,
);
/** The same, inside longer words. */
const NO_NAME_PART =
  /recruit|manager|engineer|developer|director|analyst|personal|abteilung|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
/** Job titles in other tongues that stand beside names. */
const CJK_NOT_A_NAME =
  /株式会社|有限会社|合同会社|採用|人事|担当|部$|課$|チーム|事務局|センター|運営|サポート|商事|商店|工業|製作所|銀行|大学|テクノロジー|ホールディングス|グループ|システム|様$|御中/;
const isTitle = wordSet(
  'dr prof mag dipl-ing dipling ing dott dott.ssa dottssa doct mr mrs ms miss mx herr herrn frau mme mlle madame monsieur m sr sra srta señor señora don doña senhor senhora dhr mevr mw drs ir rev sir',
);
const isKeptTitle = wordSet('dr prof');
const isCredential = wordSet(
  'phd md mba msc bsc ma ba llm jd cpa pmp phr sphr shrm* acir csp cfa rn esq jr sr ii iii iv meng beng mph msw cipd* mcipd assoc* cir cdr dipl* pe edd',
);
const isParticle = wordSet(
  'van von der den de da di del della dos das la le du ten ter zu zur bin ibn al el y e i mac st st.',
);
const undotted = (token: string): string => token.replaceAll('.', '');
/** What parts the name from the firm or title written beside it. */
const ASIDE = /\s[|•·–—~:/]\s?|\s-\s|\s@\s?|\s(?:from|at|with|via|bei|von der|chez|presso|bij)\s|[|•·]/i;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NAME_LIMIT = 60;

/** "MARIA" and "maria" become "Maria"; "McKay", "DeShawn" and two-letter initials without a vowel ("JD") stay. */
function wellCased(token: string): string {
  const upper = token === token.toUpperCase();
  if (!upper && token !== token.toLowerCase()) return token;
  if (upper && token.length <= 2 && !/[AEIOUY]/i.test(token)) return token;
  if (!upper && isParticle(token)) return token;
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
  if (NO_NAME_PART.test(text) || text.split(/[^\p{L}]+/u).some(isNoName)) return undefined;
  let title: string | undefined;
  const [head = '', ...tails] = text.split(/\s*,\s*/);
  const tail = tails.filter((part) => !part.split(' ').every((token) => isCredential(undotted(token))));
  let tokens = head.split(' ').filter(Boolean);
  const swapped = tail[0]?.split(' ').filter(Boolean) ?? [];
  // "Last, First" has one or two words on each side; with a longer tail the comma parts a name from its title.
  const surnameFirst =
    tails.length > 0 &&
    tail.length === 1 &&
    swapped.length <= 2 &&
    (tokens.length === 1 || isParticle(tokens[0] ?? ''));
  const family = surnameFirst ? tokens : undefined;
  if (surnameFirst) tokens = [...swapped, ...tokens];
  else if (tail.length > 0 && tokens.length === 1) return undefined;
  while (tokens.length > 1 && isTitle(undotted(tokens[0] ?? ''))) {
    const first = tokens.shift() ?? '';
    if (isKeptTitle(undotted(first))) title = first.replace(/^./, (letter) => letter.toUpperCase());
  }
  while (tokens.length > 2 && isCredential(undotted(tokens.at(-1) ?? ''))) tokens.pop();
  if (tokens.length < 1 || tokens.length > 5 || !tokens.every(isNameToken)) return undefined;
  const shouted = tokens.every((token) => token === token.toUpperCase());
  const whispered = tokens.every((token) => token === token.toLowerCase());
  if (
    !shouted &&
    !whispered &&
    !tokens.every(
      (token) => /^\p{Lu}/u.test(token) || /^d['’]\p{Lu}/u.test(token) || isParticle(token) || /^\p{Lo}/u.test(token),
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
  if (familyTokens === undefined) while (cut > 1 && isParticle(tokens[cut - 1] ?? '')) cut--;
  const name: Name = { full: tokens.join(' ') };
  if (!isInitial(first) && !isParticle(first)) name.given = first;
  if (tokens.length > 1 && cut > 0) name.family = tokens.slice(cut).join(' ');
  if (title) name.title = title;
  return name;
}
