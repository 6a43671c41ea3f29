/** Every word we may write, held against that language's dictionary; Japanese against its tokenizer's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createHunspellFromStrings } from 'hunspell-wasm';
import kuromoji from 'kuromoji';
import { describe, expect, it } from 'vitest';
import { FRAMES, idsOf, SHAPES } from './entries.ts';
import { sources } from './load.ts';

/** Good words that the dictionaries do not have. */
const ALSO_RIGHT: Record<string, string[]> = {
  en: ['LinkedIn', 'résumé', 'apologise'],
  de: ['LinkedIn', 'Wiederhören'],
  fr: ['LinkedIn'],
  es: ['LinkedIn', 'declinarla', 'hablarlo', 'indicármelos'],
  pt: ['LinkedIn'],
  it: ['LinkedIn'],
  nl: ['LinkedIn'],
};

/** No letter, so no word: names and roles are not ours to spell. */
const FACT = '\ue000';
const facts = Object.fromEntries(
  ['to', 'bare', 'role', 'company', 'name', 'slot', 'text', 'date', 'weekday', 'weekdayShort', 'month'].map((fact) => [
    fact,
    FACT,
  ]),
);

/** Every sentence in every case, once. */
function sentences(language: string): string[] {
  const source = sources[language] ?? '';
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const said = new Set<string>();
  for (const id of idsOf(source).filter((name) => name !== 'data')) {
    const entry = bundle.getMessage(id);
    // Little entries are halves of words and sentences: they are seen in those that ask for them.
    for (const pattern of [FRAMES.includes(id) ? entry?.value : null, ...Object.values(entry?.attributes ?? {})]) {
      if (pattern == null) continue;
      for (const region of ['US', 'GB']) {
        for (const args of SHAPES) said.add(bundle.formatPattern(pattern, { ...args, ...facts, region }, []));
      }
    }
  }
  return [...said];
}

function wordsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*[’']?/gu) ?? []));
}

const dictionary = (language: string, kind: 'aff' | 'dic') =>
  readFileSync(path.resolve('node_modules', `dictionary-${language}`, `index.${kind}`), 'utf8');

describe.each(Object.keys(sources).filter((language) => language !== 'ja'))('%s', { timeout: 60_000 }, (language) => {
  it('is spelled as its dictionary says', async () => {
    const hunspell = await createHunspellFromStrings(dictionary(language, 'aff'), dictionary(language, 'dic'));
    const isRight = (word: string): boolean =>
      [word, word.toLowerCase(), word.replace(/’/g, "'"), word.toLowerCase().replace(/’/g, "'")].some((form) =>
        hunspell.testSpelling(form),
      );
    // Elided forms and compounds with a hyphen may be known by their halves only.
    const isKnown = (word: string): boolean =>
      isRight(word) ||
      (/[’'-]/.test(word) &&
        word.split(/(?<=[’'])|-/).every((half) => isRight(half) || isRight(half.replace(/[’']$/, ''))));
    const words = wordsOf(sentences(language));
    expect(words.size).toBeGreaterThan(300);
    const odd = [...words].filter((word) => !isKnown(word) && !(ALSO_RIGHT[language] ?? []).includes(word));
    expect(odd.sort()).toEqual([]);
    expect(isKnown('withdrwawl')).toBe(false);
  });
});

describe('ja', { timeout: 60_000 }, () => {
  it('is made of words its tokenizer knows', async () => {
    const tokenizer = await new Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>>((resolve, reject) =>
      kuromoji
        .builder({ dicPath: path.resolve('node_modules/kuromoji/dict') })
        .build((error, built) => (error ? reject(error) : resolve(built))),
    );
    const unknown = (text: string) =>
      tokenizer
        .tokenize(text.replaceAll(FACT, '山本'))
        .filter(({ word_type: type, surface_form: form }) => type !== 'KNOWN' && /\p{L}/u.test(form))
        .map(({ surface_form: form }) => form);
    expect(unknown('ゑびすゐゑ薔黴')).not.toEqual([]);
    const allowed = ['LinkedIn'];
    expect([...new Set(sentences('ja').flatMap(unknown))].filter((form) => !allowed.includes(form))).toEqual([]);
  });
});
