/** Who hires. A firm named in words about the job, the signature, the sender's domain; what agrees with itself wins. */
import { inSentences, inSubject } from './company-in-text.ts';
import { inPerson, inSignature } from './company-of-people.ts';
import { firmKey } from './firm.ts';
import type { Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { folded } from './text.ts';

export interface CompanyCandidate extends Found<string> {
  /** 2 and more convince alone; less needs to agree with something. */
  weight: number;
  /** The name was made from a domain; the thread itself does not write it. */
  made?: boolean;
}

/** What the thread says of the firm behind a role. Undefined when nothing is said plainly enough. */
export function findCompany(
  subject: string,
  letters: Letter[],
  counterparts: Person[],
  people: string[],
): Found<string> | undefined {
  const candidates: CompanyCandidate[] = inSubject(subject);
  letters.forEach((letter, age) => {
    const mine = letter.from === 'me';
    const fade = Math.min(age, 6) * 0.15;
    for (const candidate of [...inSentences(letter.sentences, mine), ...(mine ? [] : inSignature(letter))]) {
      candidates.push({ ...candidate, weight: candidate.weight - fade });
    }
  });
  const text = letters
    .flatMap(({ lines, signature }) => lines.filter((line) => !signature.block.includes(line.trim())))
    .join('\n')
    .slice(0, 20_000);
  const all = [subject, ...letters.flatMap(({ lines }) => lines)].join('\n').slice(0, 20_000);
  for (const person of counterparts) candidates.push(...inPerson(person, all));
  const persons = new Set(people.map(folded));
  return agreed(
    candidates.filter((candidate) => !persons.has(folded(candidate.value))),
    text,
  );
}

/** Sums the weights of candidates that name the same firm; the best sum wins if it is convincing. */
function agreed(candidates: CompanyCandidate[], text: string): Found<string> | undefined {
  const groups = new Map<string, CompanyCandidate[]>();
  for (const candidate of candidates) {
    const key = firmKey(candidate.value);
    if (key.length < 2) continue;
    const same = [...groups.keys()].find((other) => isSameFirm(key, other));
    groups.set(same ?? key, [...(groups.get(same ?? key) ?? []), candidate]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group, weight: sum(group, text) }))
    .sort((a, b) => b.weight - a.weight);
  const best = ranked[0];
  if (!best || best.weight < 2) return undefined;
  const shown = best.group.reduce((a, b) => (b.weight - (b.made ? 5 : 0) > a.weight - (a.made ? 5 : 0) ? b : a));
  return { value: shown.value, evidence: shown.evidence, where: shown.where };
}

/** "Acme" and "Acme Robotics", "Square" and "squareup" are one firm. */
function isSameFirm(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}

/** Each kind of place counts once, by its strongest words; the firm's name elsewhere in the text adds to it. */
function sum(group: CompanyCandidate[], text: string): number {
  const byPlace = new Map<string, number>();
  for (const { where, weight } of group) byPlace.set(where, Math.max(byPlace.get(where) ?? 0, weight));
  const total = [...byPlace.values()].reduce((all, weight) => all + weight, 0);
  const times = Math.max(...group.filter(({ made }) => !made).map(({ value }) => occurrences(text, value)), 0);
  if (!byPlace.has('message') && times > 0) return total + 1;
  return total + (times > 2 ? 0.5 : 0);
}

/** How often the words stand in the text by themselves; three is as good as many. */
function occurrences(text: string, words: string): number {
  let count = 0;
  for (let i = text.indexOf(words); i >= 0 && count < 3; i = text.indexOf(words, i + words.length)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + words.length))) count++;
  }
  return count;
}
