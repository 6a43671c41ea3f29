import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

interface Text {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const textsOf = (language: string): Record<string, Text> =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8'));

const english = textsOf('en');
const languages = readdirSync('assets/_locales');

describe('texts on screen', () => {
  const code = sources('.ts', '.tsx')
    .map(({ text }) => text)
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');

  it('exist for every key that is asked for', () => {
    const asked = [
      ...code.matchAll(/\b(?:t|i18n\.getMessage)\(\s*'(\w+)'/g),
      ...manifest.matchAll(/__MSG_(\w+)__/g),
    ].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((key) => !(key in english))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) => code.includes(`'${key}'`) || manifest.includes(`__MSG_${key}__`);
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(languages)('in %s are as short as the stores ask', (language) => {
    const { name, description } = textsOf(language);
    expect(name?.message.length).toBeLessThanOrEqual(75);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(languages)('in %s have the keys of English and fill every gap', (language) => {
    const texts = textsOf(language);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    const broken = Object.entries(texts).filter(([key, text]) => {
      const given = Object.entries(text.placeholders ?? {});
      const gaps = [...text.message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const names = given.map(([name]) => name.toLowerCase());
      const contents = (of: Text | undefined) => Object.values(of?.placeholders ?? {}).map(({ content }) => content);
      return (
        text.message.trim() === '' ||
        [...new Set(gaps)].sort().join() !== names.sort().join() ||
        contents(text).sort().join() !== contents(english[key]).sort().join()
      );
    });
    expect(broken).toEqual([]);
  });
});
