import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/decide/index.ts';

const entries = [
  { id: 'soon', words: 'early late timing', text: 'Is it too soon? The sooner the better.' },
  { id: 'reason', words: 'explain why excuse', text: 'Must I give a reason? No.' },
  { id: 'again', words: 'reapply return', text: 'Can I apply there again? Yes.' },
  { id: 'ünruhig', words: 'Übung', text: 'Bin ich unruhig? Ja.' },
];
const found = (query: string) => search(query, entries);

describe('an answer is found', () => {
  it.each<[string, string, string[]]>([
    ['by a word', 'reason', ['reason']],
    ['by its beginning', 'reas', ['reason']],
    ['while it is being typed', 'r', ['again']],
    ['by another form of it', 'reapplying', ['again']],
    ['by a word people use for it', 'why', ['reason']],
    ['with a letter wrong', 'exkuse', ['reason']],
    ['with two letters changed round', 'erason', ['reason']],
    ['with a letter missing', 'eply', []],
    ['with a letter of a long word missing', 'explan', ['reason']],
    ['without the mark on a letter', 'ubung', ['ünruhig']],
    ['in capitals, in a sentence', 'DO I HAVE TO EXPLAIN?', ['reason']],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('the best match first, and weak ones not at all', () => {
    expect(found('can i give no excuse again')).toEqual(['reason']);
    expect(found('the early return')).toEqual(['soon', 'again']);
  });

  it('by the word that only few have, not by those that all have', () => {
    const jobs = ['offer', 'visa', 'pay'].map((id) => ({ id, words: `job ${id}`, text: '' }));
    expect(search('job visa', jobs)).toEqual(['visa']);
  });

  it('among all of them where nothing is asked', () => {
    expect(found('  ?')).toEqual(['soon', 'reason', 'again', 'ünruhig']);
  });

  it('not at all where nothing fits', () => {
    expect(found('umbrella')).toEqual([]);
  });

  it('in a language without spaces', () => {
    const japanese = [
      { id: 'visa', words: '', text: 'ビザが仕事に関係します' },
      { id: 'again', words: '', text: 'もう一度応募できますか' },
    ];
    expect(search('応募', japanese)).toEqual(['again']);
  });

  it('whatever is typed, from among those there are, each once', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
