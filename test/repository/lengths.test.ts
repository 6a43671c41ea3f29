/** Words that must fit: on a button, a tab, a chip. How long each may be, in every language, next to its English. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aspectNames, fitNames, offerNames, weightNames } from '../../src/ui/decide/names.ts';
import {
  fieldNames,
  intentNames,
  lengthNames,
  moveNames,
  reasonNames,
  sourceNames,
  stageNames,
  toneNames,
} from '../../src/ui/names.ts';
import { statusNames } from '../../src/ui/record/names.ts';
import { sources } from './sources.ts';

interface Kind {
  keys: readonly string[];
  /** So much is always all right, in letters of middling width. */
  letters: number;
  /** Longer than that: at most so many times the English. */
  times: number;
  /** And never more than this. */
  most: number;
}

const code = sources('.tsx');
/** Keys of what stands alone in a tag of that name, such as `<button …>{t('writerCopy')}</button>`, either way of a question. */
function keysIn(tag: string): string[] {
  const inside = new RegExp(
    `\\bt\\(\\s*(?:[^()']*\\?\\s*)?'(\\w+)'(?:\\s*:\\s*'(\\w+)')?[^()]*\\)\\}\\s*</${tag}>`,
    'g',
  );
  return code.flatMap(({ text }) => [...text.matchAll(inside)].flatMap(([, one, other]) => [one, other])).filter(isKey);
}
const isKey = (key: string | undefined): key is string => key !== undefined;

const kinds: Record<string, Kind> = {
  buttons: {
    keys: [...keysIn('button'), 'writerFixRemove', 'phoneConfirm', 'button'],
    letters: 20,
    times: 1.8,
    most: 34,
  },
  links: { keys: keysIn('a'), letters: 22, times: 1.8, most: 36 },
  tabs: {
    keys: ['popupWrite', 'plannerDecide', 'plannerRecord', 'writerPhoneCall', 'writerPhoneVoicemail'],
    letters: 14,
    times: 1.8,
    most: 26,
  },
  reasons: { keys: Object.values(reasonNames), letters: 22, times: 1.8, most: 34 },
  'labels of chips': {
    keys: [
      ...Object.values(fieldNames).map(({ label }) => label),
      ...[
        'writerStage',
        'writerTone',
        'writerLength',
        'writerLanguage',
        'writerAddress',
        'writerIntent',
        'templatePick',
      ],
    ],
    letters: 12,
    times: 2,
    most: 22,
  },
  'words in chips': {
    keys: [stageNames, toneNames, lengthNames, intentNames].flatMap((names) => Object.values<string>(names)),
    letters: 20,
    times: 1.8,
    most: 30,
  },
  'hints in empty chips': {
    keys: Object.values(fieldNames).map(({ unknown }) => unknown),
    letters: 18,
    times: 2,
    most: 26,
  },
  tooltips: {
    keys: [...Object.values(sourceNames), ...Object.values(fieldNames).map(({ clear }) => clear)],
    letters: 28,
    times: 2,
    most: 44,
  },
  'names of sentences': { keys: Object.values(moveNames).map(({ name }) => name), letters: 16, times: 2, most: 28 },
  'cells of the table': {
    keys: [fitNames, offerNames, weightNames].flatMap((names) => Object.values<string>(names)),
    letters: 12,
    times: 2,
    most: 18,
  },
  'rows of the table': { keys: Object.values(aspectNames), letters: 16, times: 2, most: 30 },
  badges: { keys: Object.values(statusNames), letters: 16, times: 2, most: 32 },
};

type Texts = Record<string, { message: string } | undefined>;
const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8'));
const english = textsOf('en');

/** Signs of Chinese and Japanese are twice as wide as letters. Gaps are filled with data, which has its own room. */
function widthOf(texts: Texts, key: string): number {
  const words = texts[key]?.message.replace(/\$\w+\$/g, '') ?? '';
  return [...words].reduce((sum, sign) => sum + (/[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/.test(sign) ? 2 : 1), 0);
}

describe.each(readdirSync('assets/_locales'))('words in %s fit', (language) => {
  const texts = textsOf(language);

  it.each(Object.entries(kinds))('%s', (_, { keys, letters, times, most }) => {
    expect(keys.length).toBeGreaterThan(1);
    const tooLong = keys.flatMap((key) => {
      const width = widthOf(texts, key);
      const room = Math.min(most, Math.max(letters, times * widthOf(english, key)));
      return width > room ? [`${key}: "${texts[key]?.message}" has ${width}, and ${Math.floor(room)} fit`] : [];
    });
    expect([...new Set(tooLong)]).toEqual([]);
  });
});

it('buttons are found in the source', () => {
  expect(keysIn('button')).toEqual(expect.arrayContaining(['writerCopy', 'sentencesDone', 'recordUnarchive']));
});
