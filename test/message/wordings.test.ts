/** What is particular to English; what holds in every language is in languages/. */
import { describe, expect, it } from 'vitest';
import { lengthWindow, wordCount } from '../../src/message/index.ts';
import en from '../../src/message/locales/en.ftl';
import { CHANNELS, LENGTHS } from './people.ts';

describe('the sentences of English', () => {
  it('contract nothing when they are formal', () => {
    const formal = [...en.matchAll(/^ {4}\.w?n?f\d+ = (.+)$/gm)].map((match) => match[1] as string);
    expect(formal.length).toBeGreaterThan(50);
    expect(formal.filter((text) => /\w'(?:s|m|d|t|ve|re|ll)\b/.test(text))).toEqual([]);
  });

  it('avoid what everybody writes', () => {
    expect(en).not.toMatch(
      /careful consideration|future endeavou?rs|hope this (?:e-?mail|message) finds|kindly (?:note|find|inform)|hereby inform/i,
    );
    expect(en.match(/reach(?:ing)? out/gi)?.length ?? 0).toBeLessThanOrEqual(2);
  });
});

describe('counting words', () => {
  it.each([
    ['', 'en', 0],
    ['Hi Maya,\n\nsee you at 14:00 – or later.', 'en', 8],
    ["I'm in touch with Harbour & Field", 'en', 7],
    ['le poste «\u202fAnalyste\u202f»\u202f: merci', 'fr', 4],
    ['お世話になって\nおります。', 'ja', 12],
  ])('%j in %s', (text, language, expected) => expect(wordCount(text, language)).toBe(expected));

  it('has a window for each channel, as wide as the language is wordy', () => {
    expect(CHANNELS.flatMap((channel) => LENGTHS.map((length) => lengthWindow(channel, length)))).toEqual([
      [30, 55],
      [55, 110],
      [20, 45],
      [30, 60],
      [45, 70],
      [45, 70],
      [35, 55],
      [35, 55],
    ]);
    expect(lengthWindow('email', 'short', 1.1)).toEqual([33, 61]);
  });
});
