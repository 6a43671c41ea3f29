/**
 * `docs/messages/`: 24 messages of each language for people to read, and the seven classic cases side by side. Made by
 * `npm run messages`; the build fails when a page is not what it would be made now.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addLanguage,
  type Choices,
  compose,
  languages,
  type Message,
  type Move,
  wordCount,
} from '../../src/message/index.ts';
import type { Facts, Formality } from '../../src/thread/index.ts';
import { factsIn } from '../message/languages/people.ts';
import { CHANNELS, REASONS, STAGES, TONES, USUAL } from '../message/people.ts';

const locales = 'src/message/locales';

const NAMES: Record<string, string> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese (Brazil)',
  it: 'Italian',
  nl: 'Dutch',
  ja: 'Japanese',
};

const COUNT = 24;

/** File under `docs/messages/` → its text. */
export function pages(): Map<string, string> {
  for (const file of readdirSync(locales)) {
    addLanguage(path.basename(file, '.ftl'), readFileSync(path.join(locales, file), 'utf8'));
  }
  const made = new Map([['classics.md', classics()]]);
  for (const language of languages()) made.set(`${language}.md`, pageOf(language));
  return made;
}

/** The pages that are missing in `folder`, or not what they would be made now. */
export function stalePages(folder: string): string[] {
  return [...pages()].filter(([file, text]) => textIn(path.join(folder, file)) !== text).map(([file]) => file);
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  } catch {
    return null;
  }
}

function pageOf(language: string): string {
  const samples = Array.from({ length: COUNT }, (_, index) => sample(language, index)).join('\n');
  return `# ${NAMES[language] ?? language}: ${COUNT} messages\n\nMade by \`npm run messages\`, to be read.\n\n${samples}`;
}

/** All reasons, stages, channels, tones and other intents come up, with other people each time. */
function sample(language: string, index: number): string {
  const people = factsIn(language);
  const choices: Choices = {
    ...USUAL,
    language,
    reason: at(REASONS, index),
    stage: at(STAGES, index * 2 + Math.floor(index / 7)),
    channel: index % 3 === 2 ? at(CHANNELS, 1 + Math.floor(index / 3)) : 'email',
    tone: at(TONES, index + Math.floor(index / 3)),
    length: index % 4 === 3 ? 'short' : 'standard',
    stayInTouch: index % 5 !== 4,
    intent: index < COUNT - OTHER_INTENTS.length ? 'withdraw' : at(OTHER_INTENTS, index - COUNT + OTHER_INTENTS.length),
    variant: index * 3,
    noticeHours: index % 2 === 0 ? 100 : 5,
  };
  return entry(index + 1, at(people, index), choices);
}

const OTHER_INTENTS: Choices['intent'][] = [
  'ask-first',
  'confirm-call',
  'thank-referrer',
  'stand-firm',
  'reconnect',
  'reverse',
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function entry(number: number, facts: Facts, choices: Choices): string {
  const message = compose(facts, choices);
  const { intent, reason, stage, channel, tone, length, language } = choices;
  const about = [intent, reason, stage, channel, tone, length, addressOf(facts.formality?.value)].filter(Boolean);
  const size = `${wordCount(message.text, language)} ${language === 'ja' ? 'characters' : 'words'}`;
  const subject = message.subject === undefined ? '' : `**${message.subject}**\n\n`;
  return `## ${number}. ${about.join(' · ')} (${size})\n\n${subject}${quoted(message.text)}\n`;
}

function addressOf(formality: Formality | undefined): string {
  return formality ? `${formality} address` : '';
}

/** Line for line, as a Markdown quotation. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}  `))
    .map((line) =>
      line
        .trimEnd()
        .replace(/(?<=\S)$/, '\\')
        .replace(/^>\\$/, '>'),
    )
    .map((line, index, lines) =>
      lines[index + 1] === '>' || index === lines.length - 1 ? line.replace(/\\$/, '') : line,
    )
    .join('\n');
}

/** The cases that guides give a template for: title, choices. */
const CLASSICS: [string, Partial<Choices>][] = [
  ['accepted another offer, by e-mail', { reason: 'other-offer', stage: 'interviewed' }],
  ['not the right fit, by e-mail', { reason: 'not-the-fit', stage: 'interviewed' }],
  ['pausing the search, by e-mail', { reason: 'pausing', stage: 'interviewed' }],
  ['something felt off, by e-mail', { reason: 'felt-off', stage: 'interviewed' }],
  ['generic e-mail, no reason given', { reason: 'unsaid', stage: 'applied', tone: 'neutral' }],
  ['phone', { reason: 'other-offer', stage: 'interviewed', channel: 'phone' }],
  ['LinkedIn, after being approached', { reason: 'not-the-fit', stage: 'applied', channel: 'linkedin' }],
];

const MOVES: Move[] = ['greeting', 'thanks', 'decision', 'appreciation', 'keep-in-touch', 'wish', 'closing', 'name'];

function classics(): string {
  const [facts, , , , , sourced] = factsIn('en') as [Facts, Facts, Facts, Facts, Facts, Facts];
  const known = { ...facts, greet: sourced.greet };
  const rows = CLASSICS.map(([title, change]) => {
    const message = compose(change.channel === 'linkedin' ? sourced : known, { ...USUAL, ...change });
    return { title, message };
  });
  const head = ['case', 'words', ...MOVES].join(' | ');
  const lines = rows.map(({ title, message }) => [title, wordCount(message.text), ...marks(message)].join(' | '));
  const texts = rows.map(
    ({ title, message }) =>
      `## ${title}\n\n${message.subject ? `**${message.subject}**\n\n` : ''}${quoted(message.text)}\n`,
  );
  return [
    '# The seven classic cases\n\nMade by `npm run messages`: what guides give templates for, with the moves each message makes.\n',
    [head, ['---', '---:', ...MOVES.map(() => ':---:')].join(' | '), ...lines].map((row) => `| ${row} |`).join('\n'),
    `\n${texts.join('\n')}`,
  ].join('\n');
}

function marks({ parts }: Message): string[] {
  return MOVES.map((move) => (parts.some((part) => part.move === move) ? '✓' : ''));
}
