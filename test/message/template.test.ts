/** Texts of the person's own: filled in without a gap, or refused with the place of the fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filled,
  fillTemplate,
  type Template,
  type TemplateFact,
  type TemplateFault,
  templateFacts,
  templateFaults,
} from '../../src/message/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { loadAll } from './languages/load.ts';
import { BOOKED, found, KNOWN, UNKNOWN } from './people.ts';

loadAll();

const own = (text: string, more: Partial<Template> = {}): Template => ({
  id: 'own',
  title: 'Mine',
  language: 'en',
  subject: '',
  text,
  ...more,
});

/** The words of the message; for one that cannot be made, why. */
function filled(text: string, facts: Facts = KNOWN, more: Partial<Template> = {}): string {
  const outcome = fillTemplate(own(text, more), facts);
  if (outcome.ok) return outcome.message.text;
  return outcome.reason === 'missing' ? `missing: ${outcome.facts.join(', ')}` : outcome.reason;
}

/** Without role and company. */
const NAMES_ONLY: Facts = { ...UNKNOWN, greet: KNOWN.greet, myName: found('Jonas Weber') };

describe('a text of one’s own', () => {
  it('says every fact', () => {
    const text = 'Dear {name}, {my_name} leaves {role} at {company} and {interview_time}.';
    expect(filled(text, BOOKED, { language: 'en-GB' })).toBe(
      'Dear Maya, Jonas Weber leaves Data Engineer at Northwind and Thursday 3 December at 2 pm.',
    );
  });

  it.each([
    ['{ Name }', 'Maya'],
    ['{ROLE}', 'Data Engineer'],
    ['no facts at all', 'no facts at all'],
    ['[1] and [sic] stay', '[1] and [sic] stay'],
    ['[[{name}]]', 'Maya'],
    ['{company}. {company}, {company}... {company}.', 'Acme Inc. Acme Inc., Acme Inc.... Acme Inc.'],
    ['[[ from [1] of {company}]]', 'from [1] of Northwind'],
    ['Hi {name},\r\n\r\nbye\r{my_name}  \n\n', 'Hi Maya,\n\nbye\nJonas Weber'],
    ['one  two\n\n\n\n  three\t\nfour', 'one  two\n\n  three\nfour'],
  ])('%j becomes %j', (text, expected) => {
    const company = text.includes('{company}.') ? 'Acme Inc.' : 'Northwind';
    expect(filled(text, { ...KNOWN, company: found(company) })).toBe(expected);
  });

  it('lists the people it goes to, and tells the time, as its language does', () => {
    const facts = { ...BOOKED, greet: [found('Maya'), found('Tom'), found('Ines')] };
    expect(filled('{name}: {interview_time}', facts, { language: 'de' })).toMatch(
      /^Maya, Tom und Ines: Donnerstag,.* 3\. Dezember.* 14 Uhr$/,
    );
    expect(filled('{name}', facts, { language: 'en-GB' })).toBe('Maya, Tom and Ines');
    // A language we do not write in is none to stumble over.
    expect(filled('{name}', facts, { language: 'tlh' })).toContain('Ines');
  });

  it('has a subject on one line, or none', () => {
    const subject = 'About {role}\n[[ at {company}]]';
    const of = (facts: Facts, more: Partial<Template>) => {
      const outcome = fillTemplate(own('Bye', more), facts);
      return outcome.ok ? outcome.message.subject : outcome;
    };
    expect(of(KNOWN, { subject })).toBe('About Data Engineer at Northwind');
    expect(of(KNOWN, { subject: ' ' })).toBeUndefined();
    expect(of(UNKNOWN, { subject: '[[At {company}]]' })).toBeUndefined();
    expect(of(UNKNOWN, { subject })).toEqual({ ok: false, reason: 'missing', facts: ['role'] });
  });

  it('is one part, so that an edit of it holds for this text only', () => {
    const outcome = fillTemplate(own('Bye', { id: 'x-1' }), UNKNOWN);
    expect(outcome).toMatchObject({ message: { parts: [{ text: 'Bye', key: 'template x-1' }] } });
  });
});

describe('a fact that is not known', () => {
  it.each([
    ['is asked for, each once, in the order of the text', '{role} {name} {role} {company}', 'missing: role, company'],
    ['is asked for in a part that must stay as well', '{role}[[ {company}]]', 'missing: role'],
    ['takes its part along', 'I withdraw[[ from {role}]][[ at {company}]].', 'I withdraw.'],
    ['takes a part along in which another one is known', 'Bye.[[ {my_name} and {company}]]', 'Bye.'],
    [
      'is asked for where nothing but its part would be left',
      '[[{company}]] [[ {role}, {name} ]]',
      'missing: company, role',
    ],
  ])('%s', (_, text, expected) => {
    expect(filled(text, NAMES_ONLY)).toBe(expected);
  });

  it.each([
    ['a space before it', 'I withdraw [[from {role}]] today.', 'I withdraw today.'],
    ['a space of its own', 'I withdraw[[ from {role} ]]today.', 'I withdrawtoday.'],
    ['a space before a mark', 'I withdraw [[from {role}]], Maya. Bye [[{company}]]!', 'I withdraw, Maya. Bye!'],
    ['a mark that has a space of its own, as in French', 'Merci [[pour {role}]] !', 'Merci !'],
    ['a line', 'Best,\n[[{role}]]\nJonas', 'Best,\nJonas'],
    ['a line with spaces', 'Best,\n [[{role}]] [[{company}]] \nJonas', 'Best,\nJonas'],
    ['a paragraph', 'Hi,\n\n[[About {role}.]]\n\nJonas', 'Hi,\n\nJonas'],
    ['a paragraph before a line', 'Hi,\n\n[[About {role}.]]\nJonas', 'Hi,\n\nJonas'],
    ['a line before a paragraph', 'Hi,\n[[About {role}.]]\n\nJonas', 'Hi,\n\nJonas'],
    ['the start of a line', 'Hi,\n[[At {company}]] I learnt.', 'Hi,\nI learnt.'],
    ['the end of a line', 'I learnt [[at {company}]]\nmuch', 'I learnt\nmuch'],
    ['the start', '[[{role}: ]]\n\nHi', 'Hi'],
    ['the end', 'Hi\n\n[[{role}]]', 'Hi'],
    ['all that a mark ended', 'Bye.\n[[{role}]]!\n[[{company}]]. So long. [[{role}]]. Yours', 'Bye.\nSo long. Yours'],
    ['between two marks', 'Thanks, [[{role}]]. Hello, [[{company}]],', 'Thanks. Hello,'],
    ['two in a row', 'one [[{role}]] [[{company}]] two', 'one two'],
    ['what stands before a fact', 'Hi [[{role}]] {name}', 'Hi Maya'],
    ['what stands before a part that stays', 'Hi [[{role}]] [[{name}]]', 'Hi Maya'],
    ['nothing else of the layout', 'a  b [[{role}]]\n  c  d', 'a  b\n  c  d'],
    ['the indentation behind it', '- a\n  [[- {role}]]\n  - b', '- a\n  - b'],
  ])('leaves no gap where its part was %s', (_, text, expected) => {
    expect(filled(text, NAMES_ONLY)).toBe(expected);
  });
});

describe('a fault', () => {
  /** The fault, with the words it is about. */
  const faultsIn = (text: string) =>
    templateFaults(text).map(({ kind, start, end, meant }) => [kind, text.slice(start, end), meant]);

  it.each<[string, [TemplateFault['kind'], string, TemplateFact?][]]>([
    ['Hi {nome}', [['unknown-fact', '{nome}']]],
    ['Hi {}', [['unknown-fact', '{}']]],
    ['Hi {constructor}', [['unknown-fact', '{constructor}']]],
    ['Hi {my name}', [['unknown-fact', '{my name}', 'my_name']]],
    ['Hi {myName}', [['unknown-fact', '{myName}', 'my_name']]],
    ['Hi {First Name}', [['unknown-fact', '{First Name}', 'name']]],
    ['Hi {recruiter}', [['unknown-fact', '{recruiter}', 'name']]],
    ['{Company Name}', [['unknown-fact', '{Company Name}', 'company']]],
    ['{job-title}', [['unknown-fact', '{job-title}', 'role']]],
    ['{interview date}', [['unknown-fact', '{interview date}', 'interview_time']]],
    [`{name ${'x'.repeat(50)}}`, [['unknown-fact', `{name ${'x'.repeat(50)}}`]]],
    ['Hi {{name}}!', [['unknown-fact', '{{name}}', 'name']]],
    ['Best, [Your Name]', [['unknown-fact', '[Your Name]', 'my_name']]],
    ['Hi {name', [['open-brace', '{']]],
    ['Hi name}', [['open-brace', '}']]],
    [
      '{na\nme}',
      [
        ['open-brace', '{'],
        ['open-brace', '}'],
      ],
    ],
    ['Bye[[ at {company}', [['open-part', '[[']]],
    ['Bye at {company}]]', [['nothing-to-close', ']]']]],
    ['[[a {name} [[b {role}]]]] c', [['part-in-part', '[[']]],
    [
      '[[a {name} [[b {role}]] c',
      [
        ['open-part', '[['],
        ['part-in-part', '[['],
      ],
    ],
    ['Bye [[at your firm for good]].', [['part-without-fact', '[[at your firm for good]]', 'company']]],
    ['Bye [[for good]].', [['part-without-fact', '[[for good]]']]],
    ['Bye [[]].', [['part-without-fact', '[[]]']]],
    ['Bye [[at {firm}]].', [['unknown-fact', '{firm}', 'company']]],
    [
      '{a} ok {role} {b}',
      [
        ['unknown-fact', '{a}'],
        ['unknown-fact', '{b}'],
      ],
    ],
  ])('in %j is found at its place', (text, expected) => {
    expect(faultsIn(text)).toEqual(expected.map(([kind, words, meant]) => [kind, words, meant]));
    expect(filled(text)).toBe('faulty');
  });

  it('in the subject counts as well', () => {
    expect(filled('Bye', KNOWN, { subject: '{nome}' })).toBe('faulty');
  });

  it.each(['{', '}', '[', ']', '[[', '{{a', '[[{a'])('does not take long in 5,000 characters of %j', (piece) => {
    const before = performance.now();
    templateFaults(piece.repeat(5000 / piece.length));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

/** What mail programs, forms and people put where a name should be. */
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'undefined',
    '{role}',
    '{{name}}',
    '[[x]]',
    ']] [[',
    '[Name]',
    '$1 $& {company}',
    '<b>Maya</b>',
    'Maya\nTom\r\nInes',
    '\u202eayaM\u202c',
    'Ma\u200bya\ufeff',
    'Acme Inc..',
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const value = fc.oneof(fc.constantFrom('Maya', 'Data Engineer', 'Northwind', "Siobhan O'Neil"), hostile);
const maybe = <T>(given: fc.Arbitrary<T>) => fc.option(given.map(found), { nil: undefined });
const anyFacts = fc
  .record({
    greet: fc.array(value.map(found), { maxLength: 3 }),
    role: maybe(value),
    company: maybe(value),
    myName: maybe(value),
    interview: maybe(
      fc.record({
        at: fc.oneof(fc.constant('2026-12-03T14:00:00+01:00'), hostile),
        text: fc.oneof(value, fc.constant('Thu 3 Dec')),
      }),
    ),
  })
  .map((facts) => ({ hiring: true, language: 'en', ...facts }) as Facts);

const word = fc.constantFrom('Hello', 'thank you', 'the time', 'goodbye', 'Ende', '終わり');
const fact = fc.constantFrom(...templateFacts).map((name) => `{${name}}`);
/** As a careful person writes: one space or break between things, none before a mark, none inside a part. */
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fact },
  { weight: 3, arbitrary: fc.tuple(word, fact).map(([before, name]) => `[[${before} ${name}]]`) },
  { weight: 1, arbitrary: fc.tuple(word, word, fact).map(([stays, before, name]) => `${stays}[[ ${before} ${name}]]`) },
);
const written = fc
  .array(fc.tuple(piece, fc.constantFrom('', ',', '.', '!'), fc.constantFrom(' ', '\n', '\n\n')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) =>
    pieces
      .map((parts) => parts.join(''))
      .join('')
      .trim(),
  );

/** Each is a way in which a text would give itself away. */
const flaws: [string, RegExp][] = [
  ['a brace or an open part', /[{}]|\[\[|\]\]/],
  ['a missing value', /undefined|\bnull\b|\[object/],
  ['a gap between words', / {2}|\t| \n|\n | $|^ /],
  ['a space before a mark', / [,.!]/],
  ['a mark that ends nothing', /(?:^|\n|[,!])[,.!]|\.\./],
  ['an empty paragraph', /\n{3}|^\n|\n$/],
  ['a direction or control character', /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u],
];
const flawsIn = (text: string) => flaws.filter(([, flaw]) => flaw.test(text)).map(([name]) => name);

describe('any text', () => {
  it('that has no fault is filled in without a gap or refused by name, the same each time', () => {
    let made = 0;
    fc.assert(
      fc.property(
        written,
        written,
        anyFacts,
        fc.constantFrom('en', 'de', 'ja', 'xx'),
        (text, subject, facts, language) => {
          const template = own(text, { subject, language });
          const outcome = fillTemplate(template, facts);
          expect(fillTemplate(structuredClone(template), structuredClone(facts))).toEqual(outcome);
          if (outcome.ok) {
            made += 1;
            expect([outcome.message.text, flawsIn(outcome.message.text)]).toEqual([outcome.message.text, []]);
            expect(outcome.message.text).not.toBe('');
            expect(flawsIn(outcome.message.subject ?? '')).toEqual([]);
          } else
            expect(outcome).toMatchObject({
              reason: 'missing',
              facts: [expect.anything(), ...namesIn(outcome).slice(1)],
            });
        },
      ),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(200);
  });

  it('keeps all its words but those of parts that vanished', () => {
    fc.assert(
      fc.property(written, (text) => {
        const outcome = fillTemplate(own(text), NAMES_ONLY);
        if (!outcome.ok) return;
        const expected = text
          .replace(/\[\[([^\]]*)\]\]/g, (_, part: string) =>
            /\{(?:role|company|interview_time)\}/.test(part) ? ' ' : part,
          )
          .replace(/\{name\}/g, 'Maya')
          .replace(/\{my_name\}/g, 'Jonas Weber');
        const bare = (words: string) => words.replace(/[\s,.!]/g, '');
        expect(bare(outcome.message.text)).toBe(bare(expected));
      }),
    );
  });

  it('has its faults in order and in bounds, on a brace or bracket, and is never filled in with one', () => {
    const anyPiece = fc.oneof(
      fc.constantFrom('{', '}', '[[', ']]', '[', ']', '{{', '}}', '\n', ' ', '{name}', '{nome}', '[Your name]'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 14 }), anyFacts, (pieces, facts) => {
        const text = pieces.join('');
        const faults = templateFaults(text);
        let last = 0;
        for (const { start, end } of faults) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[{}[\]]/);
          last = start;
        }
        const outcome = fillTemplate(own(text), facts);
        expect(!outcome.ok && outcome.reason === 'faulty').toBe(faults.length > 0);
        if (outcome.ok) expect(outcome.message.text).not.toMatch(/[{}]|\[\[/);
      }),
      { numRuns: 2000 },
    );
  });
});

function namesIn(outcome: Exclude<Filled, { ok: true }>): readonly TemplateFact[] {
  return outcome.reason === 'missing' ? outcome.facts : [];
}
