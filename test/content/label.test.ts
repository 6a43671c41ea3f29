import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelIn } from '../../src/content/label.ts';

const inLocale = (locale: string): string =>
  JSON.parse(readFileSync(`assets/_locales/${locale}/messages.json`, 'utf8')).button.message;

describe('the words on the button', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt_BR'],
    ['es-419', 'es'],
    ['ja', 'ja'],
    ['en-GB', 'en'],
    // Spoken otherwise in Portugal, and by the browser's own rule not taken for it.
    ['pt-PT', 'en'],
    ['ko', 'en'],
    ['constructor', 'en'],
  ])('are, in a browser in %s, those of %s', (language, locale) => {
    expect(labelIn(language)).toBe(inLocale(locale));
  });
});
