/** The sentences of one language, each parsed once, when first needed: what can be said for a key, and how a sentence is said. */
import { type Message as Entry, FluentBundle, FluentResource } from '@fluent/bundle';
import type { Tone } from './index.ts';
import { FALLBACK, sources } from './languages.ts';
import { wordCount } from './length.ts';

type Pattern = Entry['attributes'][string];

/** What the sentences may ask for. Selectors are plain words, so that a missing fact is a case and never a gap. */
export type Args = Readonly<Record<string, string>>;

type FactName = 'to' | 'role' | 'company' | 'name' | 'slot';

/** One way to say something, and how it sounds; the facts it names are counted apart, so that it holds for every person. */
export interface Wording {
  pattern: Pattern;
  /** Like writing to a friend or to an office; undefined when it goes with both. */
  manner: 'easy' | 'stiff' | undefined;
  /** First word of its first sentence. */
  opens: string;
  /** First word of its last sentence. */
  lastOpens: string;
  /** Beginnings of its longer words. */
  stems: readonly string[];
  /** Words without those of the facts. */
  words: number;
  /** The facts it names, once for each time. */
  names: readonly FactName[];
}

export interface Book {
  /** Primary subtag: 'en'. */
  language: string;
  /** BCP 47 for `Intl`: 'en-GB'. */
  locale: string;
  /** Region subtag that decides spelling, never empty. */
  region: string;
  /** The ways to say `key` in this tone, in the order of the file; never empty for a key the plan uses. */
  wordings(key: string, tone: Tone, args: Args): readonly Wording[];
  say(wording: Wording, args: Args): string;
  /** A sentence frame that has no alternatives: `greeting-written`, `slot`. */
  frame(key: string, args: Args): string;
  /** Lower-case words from the entry `data`, such as the titles that call for a formal greeting. */
  words(name: string): ReadonlySet<string>;
}

const TONE_LETTER: Record<Tone, string> = { warm: 'w', neutral: 'n', formal: 'f' };
const STEM = 4;

/** Primary subtags we can write in. */
export function languages(): string[] {
  return Object.keys(sources);
}

const shelves = new Map<string, Shelf>();
const books = new Map<string, Book>();

/** The book for a BCP 47 tag; an unknown or malformed tag gets English. */
export function bookFor(tag: string): Book {
  return kept(books, tag, () => open(tag));
}

function open(tag: string): Book {
  const wanted = parseTag(tag);
  const known = Object.hasOwn(sources, wanted.language);
  const language = known ? wanted.language : FALLBACK;
  const shelf = kept(shelves, language, () => shelve(language));
  const data = read(shelf, 'data')?.attributes ?? {};
  const region = (known && wanted.region) || plain(data.region);
  return { language, locale: `${language}-${region}`, region, ...reader(shelf, data, language) };
}

/** `en_gb`, `en-Latn-GB` and `EN` are understood; anything else has no region. */
function parseTag(tag: string): { language: string; region: string | undefined } {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return { language: language.toLowerCase(), region: region?.toUpperCase() };
}

/** A bundle, and the entries that are not in it yet: parsing all of them would cost more than the first message itself. */
interface Shelf {
  bundle: FluentBundle;
  unread: Map<string, string>;
}

/** Reads the entries that others refer to; those with alternatives (attributes) wait until one of them is asked for. */
function shelve(language: string): Shelf {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const unread = new Map<string, string>();
  for (const entry of (sources[language] ?? '').split(/\n(?=[a-z])/)) {
    if (/\n +\./.test(entry)) unread.set(entry.slice(0, entry.indexOf(' ')), entry);
    else bundle.addResource(new FluentResource(entry));
  }
  return { bundle, unread };
}

function read({ bundle, unread }: Shelf, key: string): Entry | undefined {
  const entry = unread.get(key);
  if (entry !== undefined) {
    bundle.addResource(new FluentResource(entry));
    unread.delete(key);
  }
  return bundle.getMessage(key);
}

type Reader = Pick<Book, 'wordings' | 'say' | 'frame' | 'words'>;

function reader(shelf: Shelf, data: Record<string, Pattern>, language: string): Reader {
  const lists = new Map<string, ReadonlySet<string>>();
  const heard = new Map<string, readonly Wording[]>();
  const format = (pattern: Pattern, args: Args) => shelf.bundle.formatPattern(pattern, args, []);
  const words = (name: string) => kept(lists, name, () => new Set(plain(data[name]).split(' ')));
  const listen = (pattern: Pattern, args: Args) =>
    hear(format(pattern, { ...args, ...MARKS }), language, words('common'));
  return {
    words,
    say: (wording, args) => whole(format(wording.pattern, args)),
    frame: (key, args) => whole(format(read(shelf, key)?.value ?? '', args)),
    wordings: (key, tone, args) =>
      kept(heard, `${key} ${tone} ${shapeOf(args)}`, () =>
        Object.entries(read(shelf, key)?.attributes ?? {})
          .filter(([tones]) => tones.includes(TONE_LETTER[tone]))
          .map(([tones, pattern]) => ({ pattern, manner: mannerOf(tones), ...listen(pattern, args) })),
      ),
  };
}

/** A name that ends in a full stop takes the sentence's own along: "Acme Inc." */
function whole(text: string): string {
  return text.replace(/\.\.+/g, '.');
}

/** All that changes a sentence but the facts themselves. */
function shapeOf(args: Args): string {
  return `${args.act} ${args.roleForm} ${args.companyForm} ${args.slotForm} ${args.nameForm}`;
}

/** An attribute's letters name the tones it suits: `.wn2` is warm or neutral, the number only tells it apart. */
function mannerOf(tones: string): Wording['manner'] {
  const easy = tones.includes(TONE_LETTER.warm);
  if (easy === tones.includes(TONE_LETTER.formal)) return undefined;
  return easy ? 'easy' : 'stiff';
}

/** Stand in for the facts while listening: private-use characters, which are no letters and so no words. */
const MARKS: Record<FactName, string> = {
  to: '\ue000',
  role: '\ue001',
  company: '\ue002',
  name: '\ue003',
  slot: '\ue004',
};
const FACT_NAMES = Object.keys(MARKS) as FactName[];

const WORD = /\p{L}+/gu;

function hear(text: string, language: string, common: ReadonlySet<string>): Omit<Wording, 'pattern' | 'manner'> {
  const sentences = text.split(/(?<=[.?]) /);
  const long = (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= STEM && !common.has(word));
  return {
    opens: firstWord(sentences[0] ?? ''),
    lastOpens: firstWord(sentences.at(-1) ?? ''),
    stems: [...new Set(long.map((word) => word.slice(0, STEM)))],
    words: wordCount(text, language),
    names: FACT_NAMES.flatMap((fact) => Array<FactName>(text.split(MARKS[fact]).length - 1).fill(fact)),
  };
}

function firstWord(sentence: string): string {
  return sentence.match(WORD)?.[0].toLowerCase() ?? '';
}

function plain(pattern: Pattern | undefined): string {
  return typeof pattern === 'string' ? pattern : '';
}

function kept<T>(made: Map<string, T>, name: string, make: () => T): T {
  const known = made.get(name);
  if (known !== undefined) return known;
  const value = make();
  made.set(name, value);
  return value;
}
