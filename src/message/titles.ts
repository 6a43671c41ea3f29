/** Courtesy titles of all the languages we write in: a German may be greeted in a Spanish message. */

type Gender = 'female' | 'male' | 'none';

const FEMALE = words(
  'frau mrs ms miss madame mme mlle mademoiselle sra señora doña dña srta señorita senhora signora sig.ra signorina mevrouw mevr mw',
);
const MALE = words('herr herrn mr monsieur m sr señor don senhor signor signore sig meneer dhr heer');
/** Stay with the name, and some of them tell the gender all the same. */
const ACADEMIC = words(
  'dr dra prof professor professora dott dott.ssa dottor dottoressa prof.ssa ing eng lic arq mx sir madam',
);
const ACADEMIC_FEMALE = words('dra professora dott.ssa dottoressa prof.ssa');
const ACADEMIC_MALE = words('dott dottor');
const HONORIFIC = /\s?(?:様|さん|さま|氏|先生)$/u;
const ARTICLES = words('de la der den le el il');

export interface Titled {
  /** Whether a title, in whatever language, stands with the name. */
  titled: boolean;
  gender: Gender;
  /** The name without courtesy titles, with academic ones: "Dr. Meier"; 田中 of 田中様. */
  bare: string;
}

/** `name` as a thread addresses somebody: "Frau Dr. Meier", "dhr. de Vries", "Sig.ra Rossi", "田中様", "Anna". */
export function titleOf(name: string): Titled {
  const parts = name.split(' ');
  let gender: Gender = 'none';
  if (parts.length > 2 && ARTICLES.has(titleWord(parts[0])) && isCourtesy(parts[1])) parts.shift();
  while (parts.length > 1 && isCourtesy(parts[0])) {
    const word = titleWord(parts.shift());
    gender = FEMALE.has(word) ? 'female' : 'male';
  }
  const next = titleWord(parts[0]);
  const isAcademic = parts.length > 1 && ACADEMIC.has(next);
  if (isAcademic && gender === 'none') {
    gender = ACADEMIC_FEMALE.has(next) ? 'female' : ACADEMIC_MALE.has(next) ? 'male' : 'none';
  }
  const whole = parts.join(' ');
  const bare = whole.replace(HONORIFIC, '') || whole;
  return { titled: whole !== name || isAcademic || bare !== whole, gender, bare };
}

function isCourtesy(part: string | undefined): boolean {
  const word = titleWord(part);
  return FEMALE.has(word) || MALE.has(word);
}

function titleWord(part: string | undefined): string {
  return (part ?? '').toLowerCase().replace(/\.$/, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
