/** The sentences of one language, each parsed once, when first needed: what can be said for a key, and how a sentence is said. */
import { type Message as Entry, FluentBundle, FluentResource } from '@fluent/bundle';
import type { Formality } from '../thread/index.ts';
import type { Tone } from './index.ts';
import { FALLBACK, languages } from './languages.ts';
import { isUnspaced, sizeOf } from './length.ts';
import { addSource, sourceOf } from './sources.ts';

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
  /** Lower-case words from the entry `data`, such as those that only occur in sentences and so in no role. */
  words(name: string): ReadonlySet<string>;
  /** Words, or characters, for one English word; for `lengthWindow`. */
  scale: number;
  /** How one may address the reader; null where the language makes no difference. */
  address: Address | null;
  /** The first sentence as it stands behind the greeting: in some languages that comma goes on with a small letter. */
  afterGreeting(text: string): string;
  /** What stands before the second and each further greeting, where each person is greeted apart; null: one for all. */
  greetingJoint: string | null;
}

export interface Address {
  /** What the two ways are called: "Sie", "du". */
  formal: string;
  informal: string;
  /** When the thread does not show it. */
  usual: Formality;
}

const TONE_LETTER: Record<Tone, string> = { warm: 'w', neutral: 'n', formal: 'f' };

const shelves = new Map<string, Shelf>();
const books = new Map<string, Book>();

/** Whether the sentences for a BCP 47 tag are here. A language we do not write in is never missing: it gets English. */
export function isReady(tag: string): boolean {
  const { language } = parseTag(tag);
  return !languages().includes(language) || sourceOf(language) !== undefined;
}

/** Hands in the sentences of a language (primary subtag), as Fluent text. */
export function addLanguage(language: string, source: string): void {
  addSource(language, source);
  shelves.delete(language);
  books.clear();
}

/** The book for a BCP 47 tag; an unknown or malformed tag gets English, and so does one whose sentences are not here. */
export function bookFor(tag: string): Book {
  return kept(books, tag, () => open(tag));
}

function open(tag: string): Book {
  const wanted = parseTag(tag);
  const known = sourceOf(wanted.language) !== undefined;
  const language = known ? wanted.language : FALLBACK;
  const shelf = kept(shelves, language, () => shelve(language));
  const data = read(shelf, 'data')?.attributes ?? {};
  const region = (known && wanted.region) || plain(data.region);
  return {
    language,
    locale: `${language}-${region}`,
    region,
    scale: Number(plain(data.length) || 1),
    address: addressOf(plain(data.address)),
    greetingJoint: data['greeting-joint'] === undefined ? null : plain(data['greeting-joint']).replace(/_/g, ' '),
    afterGreeting: data['keeps-capital'] === undefined ? (text) => text : smallBut(plain(data['keeps-capital'])),
    ...reader(shelf, data, language),
  };
}

/** Lowers the first letter, unless the first word is one of these. */
function smallBut(list: string): (text: string) => string {
  const capital = new Set(list.split(' '));
  return (text) => {
    const [word = ''] = text.match(/^\p{L}+/u) ?? [];
    return capital.has(word) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  };
}

/** `Sie du formal`: the two ways, and which one is usual. */
function addressOf(data: string): Address | null {
  const [formal = '', informal = '', usual] = data.split(' ').map((word) => word.replace(/_/g, ' '));
  return informal === '' ? null : { formal, informal, usual: usual === 'informal' ? 'informal' : 'formal' };
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
  for (const entry of (sourceOf(language) ?? '').split(/\n(?=[a-zA-Z])/)) {
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
  const words = (name: string) => kept(lists, name, () => new Set(plain(data[name]).split(' ').filter(Boolean)));
  const listen = (pattern: Pattern, args: Args) =>
    hear(format(pattern, { ...args, ...MARKS }), language, words('common'));
  return {
    words,
    say: (wording, args) => whole(format(wording.pattern, args), language),
    frame: (key, args) => whole(format(read(shelf, key)?.value ?? '', args), language),
    wordings: (key, tone, args) =>
      kept(heard, `${key} ${tone} ${shapeOf(args)}`, () =>
        Object.entries(read(shelf, key)?.attributes ?? {})
          .filter(([tones]) => tones.includes(TONE_LETTER[tone]) && suits(tones, args.you))
          .map(([tones, pattern]) => ({ pattern, manner: mannerOf(tones), ...listen(pattern, args) })),
      ),
  };
}

/** `v` stands for the formal way to address the reader, `t` for the informal one; without either a wording does for both. */
function suits(letters: string, you: string | undefined): boolean {
  if (letters.includes('v')) return you !== 'informal';
  return !letters.includes('t') || you === 'informal';
}

/** A name that ends in a full stop takes the sentence's own along: "Acme Inc." French marks stand behind a thin space. */
function whole(text: string, language: string): string {
  const one = text.includes('..') || text.includes('.。') ? text.replace(/\.\.+/g, '.').replace(/\.。/g, '。') : text;
  return language === 'fr' ? one.replace(/ (?=[;:!?»])|(?<=«) /g, THIN_SPACE) : one;
}

/** A narrow space that no line breaks at. Unlike U+00A0 editors keep it as it is. */
const THIN_SPACE = '\u202f';

const shapes = new WeakMap<Args, string>();

/** All that changes a sentence but the facts themselves. */
function shapeOf(args: Args): string {
  const known = shapes.get(args);
  if (known !== undefined) return known;
  const shape = joined(args);
  shapes.set(args, shape);
  return shape;
}

function joined(args: Args): string {
  const { act, roleForm, companyForm, slotForm, nameForm, you, readers, gender, addressed, spoken } = args;
  return `${act} ${roleForm} ${companyForm} ${slotForm} ${nameForm} ${you} ${readers} ${gender} ${addressed} ${spoken}`;
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

function hear(text: string, language: string, common: ReadonlySet<string>): Omit<Wording, 'pattern' | 'manner'> {
  const ear = isUnspaced(language) ? UNSPACED_EAR : SPACED_EAR;
  const sentences = text.split(ear.sentence);
  const long = ear.words(text.toLowerCase()).filter((word) => ear.carries.test(word) && !common.has(word));
  return {
    opens: ear.words(sentences[0] ?? '')[0]?.toLowerCase() ?? '',
    lastOpens: ear.words(sentences.at(-1) ?? '')[0]?.toLowerCase() ?? '',
    stems: [...new Set(long.map((word) => word.slice(0, ear.stem)))],
    words: sizeOf(text, language),
    names: FACT_NAMES.flatMap((fact) => Array<FactName>(text.split(MARKS[fact]).length - 1).fill(fact)),
  };
}

interface Ear {
  /** Between two sentences. */
  sentence: RegExp;
  words(text: string): string[];
  /** Words that carry meaning; the little ones in between come up in every sentence. */
  carries: RegExp;
  /** Letters by which two words are the same to the ear. */
  stem: number;
}

const SPACED_EAR: Ear = {
  sentence: /(?<=[.?]) /,
  // "J’ai" begins as "Je suis" does. All of these languages are written in Latin letters, and a range is ready sooner
  // than a property of characters.
  words: (text) => (/\bj’/i.test(text) ? text.replace(/\bj’/gi, 'je ') : text).match(/[a-z\u00c0-\u024f]+/gi) ?? [],
  carries: /.{4}/,
  stem: 4,
};

/** A change of script is the best sign of a new word. */
const UNSPACED_EAR: Ear = {
  sentence: /(?<=。)(?=.)/u,
  words: (text) => text.match(/\p{sc=Han}+|[\p{sc=Katakana}ー]+|\p{sc=Hiragana}+/gu) ?? [],
  carries: /^[\p{sc=Han}\p{sc=Katakana}ー]{2}/u,
  stem: 2,
};

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
