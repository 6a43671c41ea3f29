/** What reads as the name of a firm. */
import { isCalendarWord } from './calendar.ts';
import { namesJob } from './role.ts';
import { folded } from './text.ts';
import { wordSet } from './words.ts';

/** "Inc.", "GmbH" and the like at the end of a firm's name. */
export const LEGAL_FORM =
  /[,\s]+(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh(?: & co\.? kg)?|ag|se|kg|mbh|e\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|ltda|b\.?v|n\.?v|a\/s|oy|ab|pty)\.?(?=$|[\s,.;)])/i;
/** "The Acme Team", "Acme Recruiting", "Acme Talent Acquisition", "Acme HR". */
const TEAM_TAIL =
  /^(?:the |das |dein |ihr |l'équipe |equipo |equipe |il team |het )?(.{2,40}?)(?:'s)?\s(?:(?:global |university |campus |early careers? |people |talent |hr |human resources |recruit\w* |hiring |technical )*)(?:team|recruiting|recruitment|recruitment services|talent acquisition(?: team)?|talent|careers?|hr|human resources|people(?: ops| operations| team)?|jobs|staffing|hiring)(?:\s*[|,·–-].*)?$/i;
const TEAM_HEAD =
  /^(?:das team von|dein team von|ihr team von|team|l'équipe(?: recrutement)?(?: de| d'| chez)?|el equipo de|equipe d[aeo]|il team di|het team van|the team at)\s(.{2,40})$/i;
/** Never the hiring firm: tools, boards, networks, and words that stand where a firm may stand. */
const isNoFirm = wordSet(
  `zoom|google meet|google calendar|microsoft teams|ms teams|teams|skype|webex|calendly|hackerrank|codility|codesignal|coderpad|linkedin|xing|indeed|glassdoor|monster|stepstone|facebook|twitter|github|youtube|instagram|whatsapp|greenhouse|lever|workday|ashby|myworkday|smartrecruiters|icims|personio|
  gmail|outlook|hotmail|yahoo|safari|chrome|firefox|internet|java|python|javascript|react|node|aws|typescript|golang|kotlin|sql|ml|ai|it|hr|human resources|talent|recruiting|recruitment|recruiter|candidate|applicant|coordinator|company|startup|client|series a|series b|series c|fintech|saas|phd|mba|
  europe|germany|usa|uk|us|america|remote|london|berlin|paris|munich|new york|nyc|boston|seattle|san francisco|amsterdam|madrid|barcelona|milan|rome|tokyo|toronto|chicago|austin|los angeles|dublin|vienna|zurich|bay area|japan|india|
  team|teams|position|role|job|this|that|these|your|our|their|my|us|you|me|we|i|they|he|she|who|what|there|here|and|but|so|if|as|how|when|the|it|all|best|regards|thanks|hi|hello|dear|interview|phone|technical|virtual|onsite|software|stelle|unternehmen|firma|frau|herr|ihnen|ihr|ihre|sie|uns|dir|dich|dein|deine|vous|nous|notre|votre|usted|nuestra|nuestro|tu|tua|suo|nossa|nosso|sua|seu|lei|noi|ons|onze|u|date|time|day|next|first|final|other|more|further|part|future|opportunities|university|careers|jobs|early|graduate|campus|people|global|hiring|resourcing|early careers|equipo|equipe|équipe|recrutamento|recrutement|reclutamiento|seleção|selección|selezione|werving|risorse umane|recursos humanos`,
);
const FIRM_LIMIT = 60;

/** Cleans a firm's name; undefined for what cannot be one. */
export function asFirm(words: string): string | undefined {
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
  if (isNoFirm(firm) || (/^\d/.test(firm) && !/\p{Lu}/u.test(firm))) return undefined;
  if (/^\p{Ll}+$/u.test(firm) || isCalendarWord(firm.split(' ')[0] ?? '')) return undefined;
  if (namesJob(firm) && !LEGAL_FORM.test(firm)) return undefined;
  return firm;
}

/** The firm at the beginning of `after`: capitalised words, with joints and a legal form. */
export function firmAfter(after: string): { value: string; words: string } | undefined {
  const tokens = after
    .replace(/^[\s"“„«]+/, '')
    .split(' ')
    .slice(0, 7);
  const kept: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[.,;:!?)\]"”“«»…]+$/, '').replace(/['’]s$/, '');
    const joint = /^(?:&|\+|of|and|de|du|the|di|für|der)$/i.test(bare) && kept.length > 0;
    if (!joint && !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(bare)) break;
    if (!joint && isNoFirm(bare)) break;
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

/** The firm in the name of a team: "The Acme Recruiting Team". */
export function teamOf(text: string): string | undefined {
  const words = text.trim().replace(/[.,!]+$/, '');
  if (words.length > 80) return undefined;
  const head = TEAM_HEAD.exec(words)?.[1];
  const tail = TEAM_TAIL.exec(words)?.[1];
  const firm = head ?? tail;
  if (!firm || firm.split(' ').length > 5 || namesJob(firm) || !/^[\p{Lu}\p{N}\p{Lo}]|^[a-z]\p{Lu}/u.test(firm))
    return undefined;
  const name = firm.replace(/^.*[,.]\s?(?=\p{Lu})/u, '');
  const isNamed = name
    .split(' ')
    .every((word) => /^[\p{Lu}\p{N}\p{Lo}&+]|^[a-z]\p{Lu}|^(?:of|and|de|du|für|der|di|the)$/u.test(word));
  return isNamed && !/\d:\d|\s(?:of|and|the)$/.test(name) ? name : undefined;
}

/** A firm's name for comparing: without its legal form, case and signs. */
export const firmKey = (firm: string): string =>
  folded(firm.replace(LEGAL_FORM, '').replace(/^the /i, '').replace(/&/g, 'and'));
