/** The facts as the form shows them: what was read, unless the person typed something else. */
import type { Facts, Found } from '../thread/index.ts';
import type { Corrections } from './types.ts';

/** One field: what stands in it, and where that was read. */
export interface Field {
  value: string;
  /** Null: unknown. `options`: from their own settings; `you`: typed, or taken away, by the person. */
  source: { where: Found<unknown>['where'] | 'options' | 'you'; words: string } | null;
}

/** Read facts with the person's own name from the options and what they typed. An emptied field removes its fact. */
export function factsToUse(read: Facts, nameInOptions: string, typed: Corrections): Facts {
  const { role, company, interview, phone, myName: _, ...rest } = read;
  const text = (value: string): string => value;
  const facts: Facts = {
    ...rest,
    hiring: read.hiring || Object.values(typed).some((value) => clean(value) !== ''),
    greet: greetings(read.greet, typed.to),
    // It is the number of those who were read, and of nobody else.
    ...optional('phone', typed.to === undefined ? phone : undefined),
    ...optional('role', preferTyped(role, typed.role, text, text)),
    ...optional('company', preferTyped(company, typed.company, text, text)),
    ...optional('myName', preferTyped(ownName(read, nameInOptions), typed.myName, text, text)),
    ...optional(
      'interview',
      preferTyped(
        interview,
        typed.interview,
        (value) => value.text,
        (words) => ({ text: words }),
      ),
    ),
  };
  return facts;
}

const changed: Field['source'] = { where: 'you', words: '' };

/** What stands in each field. While the person types, exactly what they typed. */
export function fieldsOf(read: Facts, nameInOptions: string, typed: Corrections): Record<keyof Corrections, Field> {
  const { greet, role, company, myName, interview } = factsToUse(read, nameInOptions, typed);
  const isFromOptions = typed.myName === undefined && myName !== read.myName;
  return {
    to: fieldOf(
      typed.to,
      joined(greet),
      greet.every((one) => read.greet.includes(one)),
    ),
    role: fieldOf(typed.role, role, role === read.role),
    company: fieldOf(typed.company, company, company === read.company),
    myName: isFromOptions
      ? { value: myName?.value ?? '', source: { where: 'options', words: '' } }
      : fieldOf(typed.myName, myName, myName === read.myName),
    interview: fieldOf(
      typed.interview,
      interview && { ...interview, value: interview.value.text },
      interview === read.interview,
    ),
  };
}

/** What the person typed is its own evidence. */
function typedFact<T>(value: T, words: string): Found<T> {
  return { value, evidence: words, where: 'page' };
}

function preferTyped<T>(
  read: Found<T> | undefined,
  typed: string | undefined,
  toText: (value: T) => string,
  fromText: (words: string) => T,
): Found<T> | undefined {
  if (typed === undefined) return read;
  const words = clean(typed);
  if (words === '') return undefined;
  return read && toText(read.value) === words ? read : typedFact(fromText(words), words);
}

function greetings(read: Found<string>[], typed: string | undefined): Found<string>[] {
  if (typed === undefined) return read;
  return typed
    .split(/[,;、]/)
    .map(clean)
    .filter((name) => name !== '')
    .map((name) => read.find((found) => found.value === name) ?? typedFact(name, name));
}

function ownName(read: Facts, nameInOptions: string): Found<string> | undefined {
  const name = clean(nameInOptions);
  return name === '' ? read.myName : typedFact(name, name);
}

function joined(greet: Found<string>[]): Found<string> | undefined {
  const [first] = greet;
  if (!first) return undefined;
  const unique = [...new Set(greet.map((found) => found.evidence))];
  return { value: greet.map((found) => found.value).join(', '), evidence: unique.join(', '), where: first.where };
}

function fieldOf(typed: string | undefined, found: Found<string> | undefined, isRead: boolean): Field {
  const source = found && isRead ? { where: found.where, words: found.evidence } : null;
  return { value: typed ?? found?.value ?? '', source: source ?? (typed === undefined ? null : changed) };
}

/** One line, without control and direction-override characters: typed or pasted text goes into the message as it is. */
function clean(words: string): string {
  return words
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
