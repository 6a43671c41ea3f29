/** The two invented languages of the end-to-end tests are what those tests take them for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { long, mirrored, pseudoTexts, type Texts } from '../e2e/display/pseudo.ts';

const english: Texts = JSON.parse(readFileSync('assets/_locales/en/messages.json', 'utf8'));
const gaps = ({ message }: { message: string }) => (message.match(/\$\w+\$|\{\w+\}/g) ?? []).sort();

it.each([long, mirrored])('keeps every gap, and no word of English ($locale)', (pseudo) => {
  const texts = pseudoTexts(english, pseudo);
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(texts)) {
    if (key === 'writerDirection' || key === 'writerLocale') continue;
    expect(gaps(text)).toEqual(gaps(english[key] ?? text));
    expect(text.message.replace(/\$\w+\$|\{\w*\}|chrome:\/\/\S+/g, '')).not.toMatch(/[A-Za-z]/);
  }
  expect(texts.writerDirection?.message).toBe(pseudo.direction);
});

it('draws words out by two fifths', () => {
  const lengthOf = (texts: Texts) => Object.values(texts).reduce((sum, { message }) => sum + message.length, 0);
  const ratio = lengthOf(pseudoTexts(english, long)) / lengthOf(english);
  expect(ratio).toBeGreaterThan(1.33);
  expect(ratio).toBeLessThan(1.45);
});
