/** What the rules have to do otherwise where there are no capitals, no spaces, and titles behind the names. */
import { describe, expect, test } from 'vitest';
import { addWords, type Context, check } from '../../src/guard/index.ts';
import { ja } from '../../src/guard/languages/ja.ts';
import { sentencesOf } from '../../src/guard/reading.ts';
import { found, unknown } from './facts.ts';

addWords('ja', ja);

const context: Context = { language: 'ja', scheduled: false, channel: 'email' };
const REST = '\n\nお世話になっております。選考を辞退いたします。ありがとうございました。';

describe('a Japanese greeting', () => {
  const look = (greeting: string, ...greet: string[]) =>
    check(greeting + REST, { ...unknown, greet: greet.map((name) => found(name)) }, context);

  test.each([
    ['佐藤様', '佐藤'],
    ['株式会社青空\n人事部 佐藤様', '佐藤'],
    ['高橋 直樹さん', '高橋 直樹'],
  ])('%s is not for 鈴木様, and the title stays where it is', (greeting, quote) => {
    const findings = look(greeting, '鈴木様');
    expect(findings.map(({ rule, quote, fix }) => [rule, quote, fix])).toEqual([['wrong-name', quote, '鈴木']]);
  });

  test.each([
    ['鈴木様', '鈴木様'],
    ['鈴木 一郎様', '鈴木様'],
    ['鈴木様', '鈴木一郎様'],
    ['株式会社青空\n採用ご担当者様', '鈴木様'],
    ['皆様', '鈴木様'],
    // In other letters nobody can tell.
    ['鈴木様', 'Ichiro Suzuki'],
    ['Annaさん', 'Anna'],
  ])('%s may be %s', (greeting, known) => {
    expect(look(greeting, known)).toEqual([]);
  });
});

describe('another firm', () => {
  const look = (firm: string, known: string) =>
    check(`${firm}の選考を辞退いたします。ありがとうございました。`, { ...unknown, company: found(known) }, context);

  test('is pointed out', () => {
    expect(look('株式会社ひかり', '株式会社つばさ').map(({ rule, quote }) => [rule, quote])).toEqual([
      ['wrong-name', 'ひかり'],
    ]);
  });

  test.each(['株式会社ひかり', 'ひかり', 'ひかりホールディングス'])('is none when %s is known', (known) => {
    expect(look('株式会社ひかり', known)).toEqual([]);
  });
});

describe('lines that are broken by hand', () => {
  const parts = (text: string) => sentencesOf(text, ja().abbreviation).map(({ words }) => words);

  test('go on after a comma or a particle', () => {
    expect(parts('一身上の都合により、\n選考を\n辞退いたします。\n山本 彩')).toEqual([
      '一身上の都合により、 選考を 辞退いたします。',
      '山本 彩',
    ]);
  });

  test('end where nothing says that they go on, and before an empty line', () => {
    expect(parts('株式会社青空\n田中様、\n\nお世話になっております')).toEqual([
      '株式会社青空',
      '田中様、',
      'お世話になっております',
    ]);
  });
});
