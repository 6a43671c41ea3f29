/** Texts of the person's own: whatever is in storage or in a file, what is read is safe, and what is kept is read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../src/message/index.ts';
import {
  importTemplates,
  MAX_TEMPLATES_FILE,
  parseTemplate,
  parseTemplates,
  serialiseTemplates,
  type TemplatesImport,
  templateLimits,
  templatesFile,
} from '../../src/settings/index.ts';

const short: Template = {
  id: 'a1',
  title: 'Short one',
  language: 'en',
  subject: 'About {role}',
  text: 'Hi {name},\n\n\tbye.',
};
const long: Template = {
  ...short,
  id: 'b2',
  title: '長い文 👩‍💻',
  language: 'pt-BR',
  subject: '',
  text: 'نیکی\u200cتا',
};
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...short, id: `t${index}` }));
const stored = (templates: unknown, version: unknown = 1) => ({ version, templates });

describe('stored texts', () => {
  it('are read as they were kept, in their order', () => {
    expect(parseTemplates(serialiseTemplates([long, short]))).toEqual({ templates: [long, short], whole: true });
    expect(parseTemplates(undefined)).toEqual({ templates: [], whole: true });
    expect(parseTemplates(serialiseTemplates([]))).toEqual({ templates: [], whole: true });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'templates'],
    ['a list', [short]],
    ['no list', stored({ 0: short })],
    ['no version', { templates: [short] }],
    ['version 0', stored([short], 0)],
    ['half a version', stored([short], 1.5)],
    ['a version in words', stored([short], '1')],
  ])('that are %s give none, and are known to be damaged', (_, damaged) => {
    expect(parseTemplates(damaged)).toEqual({ templates: [], whole: false });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a word', 'Hi'],
    ['without an id', { ...short, id: undefined }],
    ['with an id of markup', { ...short, id: '<b>' }],
    ['with an endless id', { ...short, id: 'x'.repeat(41) }],
    ['without a name', { ...short, title: '' }],
    ['with a name that cannot be seen', { ...short, title: '\u200b\u202e \u0000' }],
    ['with a number for a name', { ...short, title: 7 }],
    ['without words', { ...short, text: ' \n\t ' }],
    ['with words that cannot be seen', { ...short, text: '\u2066\u0007\ufeff' }],
    ['with too many words', { ...short, text: 'x'.repeat(templateLimits.text + 1) }],
    ['with no subject at all', { ...short, subject: null }],
    ['in no language', { ...short, language: '' }],
    // Each of these makes `Intl` throw, and with it the page that shows their names.
    ['in a language of one letter', { ...short, language: 'x' }],
    ['in a language that ends with a bar', { ...short, language: 'en-' }],
    ['in a region that is none', { ...short, language: 'en-a1' }],
    ['in a language twice', { ...short, language: 'en-en-en-en' }],
    ['from a prototype', JSON.parse('{"__proto__": {"id": "a1", "title": "A", "language": "en", "text": "Hi"}}')],
    ['with the id of another', { ...long, title: 'Second' }],
  ])('one of which is %s are read without it', (_, damaged) => {
    expect(parseTemplates(stored([long, damaged, { ...short, id: 'c3' }]))).toEqual({
      templates: [long, { ...short, id: 'c3' }],
      whole: false,
    });
  });

  it('of a later version are read as far as they can be, and never count as whole', () => {
    const later = { ...short, mood: 'good' };
    expect(parseTemplates(stored([later, { kind: 'new' }], 2))).toEqual({ templates: [short], whole: false });
    expect(parseTemplates(stored([later], 2)).whole).toBe(false);
  });

  it('are fifty at most', () => {
    expect(parseTemplates(stored(many(templateLimits.count)))).toMatchObject({ whole: true });
    const { templates, whole } = parseTemplates(stored(many(templateLimits.count + 1)));
    expect([templates.length, whole]).toEqual([templateLimits.count, false]);
  });

  it.each(['en', 'ja', 'pt-BR', 'zh-Hans', 'zh-Hant-TW'])('may be in %s, whose name can be shown', (language) => {
    expect(parseTemplate({ ...short, language })).toEqual({ ...short, language });
    expect(() => new Intl.DisplayNames([language], { type: 'language' }).of(language)).not.toThrow();
  });
});

describe('what a person wrote or pasted', () => {
  it.each<[string, keyof Template, string, string]>([
    ['keeps its lines and tabs', 'text', 'a\r\nb\rc\u2028d\n\te ', 'a\nb\nc\nd\n\te '],
    ['turns no words around', 'text', '\u202a\u202egnik\u202c {\u2066name\u2069}\u200e\u200f\u061c', 'gnik {name}'],
    ['has no control characters', 'text', 'a\u0000b\u0007c\u009fd\u001b[0m', 'abcd[0m'],
    ['has no invisible break in a fact', 'text', '{na\u200bme}{ro\u2060le}\ufeff', '{name}{role}'],
    ['has no halves of characters', 'text', 'a\ud83db\udc69c', 'abc'],
    ['keeps joiners', 'text', '👩‍💻 نیکی\u200cتا', '👩‍💻 نیکی\u200cتا'],
    ['is composed', 'text', 'e\u200b\u0301', 'é'],
    ['has a composed name', 'title', 'e\u200b\u0301', 'é'],
    ['has a name on one line', 'title', '  My\r\nshort \u202eone\u0000 ', 'My short one'],
    ['has a name that is not too long', 'title', '😀'.repeat(1000), '😀'.repeat(templateLimits.title)],
    ['has a subject on one line', 'subject', 'Re:\u2028 {role}\u0085', 'Re: {role}'],
    ['has a subject that is not too long', 'subject', 'x'.repeat(5000), 'x'.repeat(templateLimits.subject)],
  ])('%s', (_, field, typed, kept) => {
    expect(parseTemplate({ ...short, [field]: typed })).toEqual({ ...short, [field]: kept });
  });

  it('is kept without what else comes with it', () => {
    expect(parseTemplate({ ...short, html: '<script>' })).toEqual(short);
  });
});

describe('a file', () => {
  const file = (more: object) => JSON.stringify({ app: 'withdraw-gracefully', kind: 'templates', version: 1, ...more });

  it('says what it is', () => {
    expect(JSON.parse(templatesFile([short]))).toEqual({
      app: 'withdraw-gracefully',
      kind: 'templates',
      version: 1,
      templates: [short],
    });
  });

  it('is read back as it was, also with a byte order mark in front', () => {
    expect(importTemplates(templatesFile([long, short]))).toEqual({ ok: true, templates: [long, short] });
    expect(importTemplates(`\ufeff${templatesFile([short])}`)).toEqual({ ok: true, templates: [short] });
  });

  it('of as many and as long texts as there may be is not too big', () => {
    const full = many(templateLimits.count).map((one) => ({
      ...one,
      title: '"'.repeat(templateLimits.title),
      subject: '\\'.repeat(templateLimits.subject),
      text: '"\n'.repeat(templateLimits.text / 2),
    }));
    expect(importTemplates(templatesFile(full))).toEqual({ ok: true, templates: full });
  });

  it.each<[Extract<TemplatesImport, { ok: false }>['reason'], string, string]>([
    ['not-json', 'an empty file', ''],
    ['not-json', 'a letter', 'Dear Maya'],
    ['not-json', 'half a file', templatesFile([short]).slice(0, 60)],
    ['not-ours', 'somebody else’s', '{"version":1,"templates":[]}'],
    ['not-ours', 'a list', '[1, 2]'],
    ['not-ours', 'null', 'null'],
    ['not-ours', 'the settings', '{"app":"withdraw-gracefully","settings":{"version":1}}'],
    ['not-ours', 'another kind', file({ kind: 'record' })],
    ['not-ours', 'without a version', file({ version: undefined })],
    ['not-ours', 'without a text', file({ templates: [] })],
    ['too-big', 'of 50 MB', 'x'.repeat(50_000_000)],
    ['too-big', 'a little too big', ' '.repeat(MAX_TEMPLATES_FILE + 1)],
    ['newer', 'of a later version', file({ version: 2, templates: [short] })],
    ['damaged', 'of an impossible version', file({ version: -1, templates: [short] })],
    ['damaged', 'without texts', file({})],
    ['damaged', 'with one damaged text', file({ templates: [short, { ...long, title: 7 }] })],
    ['damaged', 'with one id twice', file({ templates: [short, { ...long, id: short.id }] })],
    ['damaged', 'with too many texts', file({ templates: many(templateLimits.count + 1) })],
    ['not-ours', 'nested beyond reason', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is refused as %s: %s', (reason, _, text) => {
    expect(importTemplates(text)).toEqual({ ok: false, reason });
  });
});

const anyTemplate = fc.record({
  id: fc.stringMatching(/^[\w-]{1,40}$/),
  title: fc.string({ unit: 'binary', maxLength: 90 }),
  language: fc.constantFrom('en', 'de', 'pt-BR', 'ja'),
  subject: fc.string({ unit: 'binary', maxLength: 250 }),
  text: fc.string({ unit: 'binary', maxLength: 300 }),
});

describe('anything at all', () => {
  it('gives texts that are whole the next time', () => {
    const anyItem = fc.oneof(anyTemplate, fc.anything({ withNullPrototype: true, withMap: true }));
    const anyList = fc.oneof(
      fc.anything(),
      fc.array(anyItem).map((items) => stored(items)),
    );
    fc.assert(
      fc.property(anyList, (found) => {
        const { templates } = parseTemplates(found);
        expect(parseTemplates(serialiseTemplates(templates))).toEqual({ templates, whole: true });
      }),
    );
  });

  it('that is kept comes back the same from a file, again and again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTemplate, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (typed) => {
        const kept = typed.flatMap((one) => parseTemplate(one) ?? []);
        fc.pre(kept.length > 0);
        const file = templatesFile(kept);
        const again = importTemplates(file);
        expect(again).toEqual({ ok: true, templates: kept });
        expect(again.ok && templatesFile(again.templates)).toBe(file);
      }),
    );
  });

  it('in a file is read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .jsonValue()
            .map((templates) =>
              JSON.stringify({ app: 'withdraw-gracefully', kind: 'templates', version: 1, templates }),
            ),
        ),
        (text) => {
          const outcome = importTemplates(text);
          expect(outcome.ok || outcome.reason).toBeTruthy();
        },
      ),
    );
  });
});
