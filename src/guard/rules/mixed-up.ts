import { type Hit, type Look, type Span, withWords } from '../rule.ts';
import { greetedNames } from './wrong-name.ts';

interface Named extends Span {
  name: string;
}

/** Written for somebody else: another person, role or firm than the greeting, the subject or the thread names. */
export const mixedUp = withWords((look, { names }) => [
  ...otherPerson(look, named(names.addressed, 'name', look.text), greetedNames(look)),
  ...other(look, named(names.role, 'role', look.text), look.facts.role?.value, 'guardWrongRole'),
  ...other(look, named(names.company, 'company', look.text), look.facts.company?.value, 'guardWrongCompany'),
]);

/** In the order of the text, whichever pattern found it. */
function named(patterns: readonly RegExp[], group: string, text: string): Named[] {
  return patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .map((match) => {
      const name = match.groups?.[group] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return { name, start, end: start + name.length };
    })
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.start - b.start);
}

/** "Hi Ellen" and further down "thank you, Graham". */
function otherPerson({ facts }: Look, addressed: Named[], greeted: readonly string[]): Hit[] {
  if (greeted.length === 0) return [];
  const known = [
    ...greeted,
    ...facts.greet.flatMap(({ value, evidence }) => wordsIn(`${value} ${evidence}`)),
    ...wordsIn(facts.myName?.value ?? ''),
  ];
  return addressed
    .filter(({ name }) => !wordsIn(name).some((word) => known.some((other) => alike(word, other))))
    .map(({ name, start, end }): Hit => ({ start, end, severity: 'warn', key: 'guardOtherPerson', subs: [name] }));
}

/** Against what the thread tells, or, where it tells nothing, against what the text itself said first. */
function other(
  { text, facts }: Look,
  all: Named[],
  known: string | undefined,
  key: 'guardWrongRole' | 'guardWrongCompany',
): Hit[] {
  const first = known ?? all[0]?.name;
  if (first === undefined) return [];
  const first_ = wordsIn(first);
  const about = [first, facts.company?.value, facts.role?.value].filter((fact) => fact !== undefined).join(' ');
  const [stranger] = all.filter(({ name }) => {
    const words = wordsIn(name);
    return (
      words.length > 0 &&
      first_.length > 0 &&
      !words.some((word) => wordsIn(about).some((one) => alike(word, one))) &&
      !isInitials(words, first_)
    );
  });
  if (!stranger || (known === undefined && text.indexOf(first) > SUBJECT)) return [];
  const fix = known === undefined || key === 'guardWrongRole' ? {} : { fix: known };
  const { name, start, end } = stranger;
  return [{ start, end, severity: 'warn', key, subs: [name, first], ...fix }];
}

/** Characters in which a text says what it is about. */
const SUBJECT = 400;

function wordsIn(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{N}\p{M}+#]{2,}/gu) ?? []
  ).map((word) => word.replace(/\p{M}/gu, ''));
}

/** Scripts without spaces: "青空" stands in "株式会社青空". */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "Engineer" and "Engineering", "Nurse" and "Nurses". */
function alike(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (UNSPACED.test(short) && long.includes(short)) return true;
  return short === long || (short.length >= 3 && long.startsWith(short.slice(0, Math.max(3, short.length - 2))));
}

/** "FBP" for "Finance Business Partner". */
function isInitials([word = '']: string[], long: string[]): boolean {
  const initials = long.map((part) => part.charAt(0)).join('');
  return word === initials || (word.length >= 2 && word.length <= 4 && initials.startsWith(word));
}
