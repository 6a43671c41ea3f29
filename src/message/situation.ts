/** What a message is about, worked out once from facts and choices: who, what is given up, what is booked, what is wanted. */
import type { Facts, Formality, Stage } from '../thread/index.ts';
import { isLate } from './advice.ts';
import { type Address, type Args, type Book, bookFor } from './book.ts';
import { cleanClosing, cleanCompany, cleanName, cleanRole, cleanTime } from './clean.ts';
import type { Choices } from './index.ts';
import { isSpoken } from './layout.ts';
import { isUnspaced } from './length.ts';
import { slotOf } from './slot.ts';
import { EARLY, hasMet } from './stages.ts';
import { titleOf } from './titles.ts';

/** What is withdrawn or declined; the sentences inflect it. */
type Act = 'application' | 'invitation' | 'invitation-sourced' | 'process' | 'consideration' | 'offer';

export interface Situation {
  choices: Choices;
  /** What the sentences may ask for. */
  args: Args;
  /** Whom it greets, each once, as the thread addresses them. */
  names: readonly string[];
  /** Addressed by name, by title and name, as a group, or not known. */
  addressed: 'named' | 'titled' | 'all' | 'unknown';
  /** A slot or an assignment that now falls away, and that they have to be told of. */
  booked: 'slot' | 'assignment' | undefined;
  /** Less than a day is left. */
  late: boolean;
  /** They wrote first and nothing has been met, booked or handed in that would weigh more. */
  approached: boolean;
  keepInTouch: boolean;
  spoken: boolean;
  /** The person's own closing line, fit to be used. */
  signOff: string | undefined;
}

const MOST_NAMES = 3;

export function situationOf(facts: Facts, choices: Choices, book: Book): Situation {
  const sourced = facts.sourced?.value === true;
  const stage = choices.intent === 'decline-offer' ? 'offer' : choices.stage;
  const spoken = isSpoken(choices);
  const booked = bookedOf(facts, stage);
  const names = namesOf(facts);
  return {
    choices: { ...choices, stage },
    args: {
      ...argsOf(facts, names, book, spoken ? 'yes' : 'no'),
      channel: choices.channel,
      tone: choices.tone,
      addressed: addressedAs(names),
      act: actOf(stage, sourced, choices.intent === 'withdraw' && !booked),
      you: addressed(facts, choices, names, book),
      readers: names.length > 1 ? 'many' : 'one',
    },
    names,
    addressed: addressedAs(names),
    booked,
    late: isLate(choices.noticeHours),
    approached: sourced && (stage === 'applied' || (choices.channel === 'linkedin' && EARLY.has(stage))),
    keepInTouch: choices.stayInTouch && choices.reason !== 'felt-off',
    spoken,
    signOff: spoken ? undefined : cleanClosing(choices.signOff),
  };
}

function namesOf(facts: Facts): string[] {
  const names = facts.greet.map((found) => cleanName(found.value)).filter((name) => name !== undefined);
  return [...new Set(names)];
}

function addressedAs([first, ...more]: string[]): Situation['addressed'] {
  if (first === undefined) return 'unknown';
  if (more.length >= MOST_NAMES) return 'all';
  // A full name is as formal as a title: where nobody says Laura yet, "Hi Laura Eder" is neither warm nor polite.
  const isFull = first.includes(' ') && more.length === 0;
  return isFull || titleOf(first).titled ? 'titled' : 'named';
}

/** How the reader can be addressed in the language, and how a message will; null where the language makes no difference. */
export function addressFor(
  facts: Facts,
  choices: Pick<Choices, 'language' | 'formality'>,
): (Address & { used: Formality }) | null {
  const book = bookFor(choices.language);
  return book.address && { ...book.address, used: addressed(facts, choices, namesOf(facts), book) };
}

/** As chosen, else as the thread does, else formally to somebody with a title, else as is usual. */
function addressed(facts: Facts, { formality }: Pick<Choices, 'formality'>, [first]: string[], book: Book): Formality {
  const titled = first !== undefined && titleOf(first).titled;
  return formality ?? facts.formality?.value ?? (titled ? 'formal' : (book.address?.usual ?? 'formal'));
}

/** Somebody who is greeted, in the words a greeting may ask for. `place`: whether the greeting opens the message. */
export function readerArgs(name: string, place: 'first' | 'next', book: Book): Args {
  return { to: name, bare: bareName(name, book), gender: titleOf(name).gender, place };
}

function bookedOf(facts: Facts, stage: Stage): Situation['booked'] {
  const interview = facts.interview?.value;
  if (stage === 'scheduled' || interview?.at || cleanTime(interview?.text)) return 'slot';
  return stage === 'assignment' ? 'assignment' : undefined;
}

/** An invitation is only declined when one withdraws before a time is booked; from then on it is the slot that is given up. */
function actOf(stage: Stage, sourced: boolean, openInvitation: boolean): Act {
  if (stage === 'offer') return 'offer';
  if (stage === 'invited' && openInvitation) return sourced ? 'invitation-sourced' : 'invitation';
  if (stage === 'applied' && sourced) return 'consideration';
  return hasMet(stage) || sourced ? 'process' : 'application';
}

function argsOf(facts: Facts, names: string[], book: Book, spoken: 'yes' | 'no'): Args {
  const company = cleanCompany(facts.company?.value);
  const name = cleanName(facts.myName?.value);
  const slot = facts.interview && slotOf(facts.interview.value, book, spoken);
  return {
    region: book.region,
    spoken,
    ...readerArgs(names[0] ?? '', 'first', book),
    ...(names.length > 1
      ? {
          gender: 'none',
          to: listed(names, book),
          bare: listed(
            names.map((name) => bareName(name, book)),
            book,
          ),
        }
      : {}),
    ...roleOf(facts.role?.value, book),
    ...known('company', company),
    firmForm: company !== undefined && isTheirs(facts.company) ? 'known' : 'none',
    ...known('name', name),
    ...known('slot', slot?.full),
    slotDay: slot?.day ?? '',
    slotOpens: /^\d/.test(slot?.full ?? '') ? 'number' : 'name',
  };
}

/** Read from the reader's own signature or address: an agency writes about a company that is not its own. */
function isTheirs(company: Facts['company']): boolean {
  return company?.where === 'signature' || company?.where === 'recipients';
}

function known(fact: string, value: string | undefined): Args {
  return { [fact]: value ?? '', [`${fact}Form`]: value === undefined ? 'none' : 'known' };
}

/** "Senior Editor" is named with a word like "role" beside it; "summer internship" and "Praktikum im Vertrieb" have one. */
function roleOf(value: string | undefined, book: Book): Args {
  const clean = cleanRole(withoutHead(value, book), book.words('not-a-role'));
  const words = clean?.split(' ') ?? [];
  if (words.length > 1 && book.words('articles').has(words[0]?.toLowerCase() ?? '')) words.shift();
  const last = words.at(-1)?.toLowerCase();
  if (last === undefined) return { role: '', roleForm: 'none' };
  const isWhole = endsInRoleWord(last, book) || book.words('role-firsts').has(words[0]?.toLowerCase() ?? '');
  return { role: words.join(' '), roleForm: isWhole ? 'whole' : 'title' };
}

/** Behind a title, Dutch begins a particle with a capital: "mevrouw De Vries". */
function bareName(name: string, book: Book): string {
  const { bare } = titleOf(name);
  const isBehindTitle = bare !== name && book.words('after-title').has('capital');
  return isBehindTitle ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
}

/** Where no spaces stand between words, the word for a job is the end of a longer one: 夏季インターンシップ. */
function endsInRoleWord(last: string, book: Book): boolean {
  const known = book.words('role-words');
  return known.has(last) || (isUnspaced(book.language) && [...known].some((word) => last.endsWith(word)));
}

/** "Analista" of "vaga de Analista": where the word for a job stands first, our sentences bring their own. */
function withoutHead(value: string | undefined, book: Book): string | undefined {
  const heads = book.words('role-heads');
  if (heads.size === 0) return value;
  const [, head = '', role] =
    /^\s*(\p{L}+)\s+(?:(?:d[eio]|d[ao]s?|como|als|van|voor)\s+|d[’'])(.+)$/iu.exec(value ?? '') ?? [];
  return heads.has(head.toLowerCase()) ? role : value;
}

function listed(names: string[], book: Book): string {
  if (names.length < 2) return names[0] ?? '';
  let format = lists.get(book.locale);
  if (!format) {
    format = new Intl.ListFormat(book.locale, { type: 'conjunction' });
    lists.set(book.locale, format);
  }
  return format.format(names);
}

const lists = new Map<string, Intl.ListFormat>();
