import { describe, expect, it } from 'vitest';
import { readSignature } from '../../src/thread/signature.ts';
import { literal, ownLines, sentences, visible } from '../../src/thread/text.ts';

describe('the writer’s own words', () => {
  it.each([
    ['an attribution', 'On Tue, Mar 3, 2026 at 4:10 PM Luis Ortega <luis@acme.example> wrote:\n> earlier words'],
    [
      'an attribution over two lines',
      'On Tue, Mar 3, 2026 at 4:10 PM\nLuis Ortega <luis@acme.example> wrote:\n> earlier words',
    ],
    ['a German attribution', 'Am 03.03.2026 um 16:10 schrieb Luis Ortega:\n> earlier words'],
    ['a divider', '-----Original Message-----\nearlier words'],
    ['a header', 'From: Luis Ortega\nSent: Tuesday\nTo: Anna\n\nearlier words'],
    ['a legal notice', 'CONFIDENTIALITY NOTICE: earlier words'],
    ['a ruled line', '____________________\nearlier words'],
  ])('end at %s', (_, quoted) => {
    const { lines } = ownLines(`My own words.\n\n${quoted}`);
    expect(lines.join('\n').trim()).toBe('My own words.');
  });

  it('are the forwarded mail when nothing was added to it', () => {
    const { lines, forwarded } = ownLines('>From: Ana\n>To: Ben\n>\n>Hello Ben');
    expect(forwarded).toBe(true);
    expect(lines.join('').trim()).toBe('Hello Ben');
  });

  it('join to sentences over lines broken for width, and not over short ones', () => {
    const long = 'We would be very glad to welcome you for an interview for the';
    expect(sentences([long, 'Analyst role. See you then.', '', 'Best,', 'Anna'])).toEqual([
      `${long} Analyst role.`,
      'See you then.',
      'Best,',
      'Anna',
    ]);
  });

  it('keep abbreviations and dates within a sentence', () => {
    expect(sentences(['Please meet Dr. Weber at 2 p.m. on 12. März in Ulm.'])).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('is found through invisible characters, hard blanks and line breaks, and given back as it stands', () => {
    const raw = 'the Food\u00a0Tech\u200bno\u00adlogist\n  position';
    expect(literal([raw], 'Food Technologist position')).toBe('Food\u00a0Tech\u200bno\u00adlogist\n  position');
    expect(literal([raw], 'Chef')).toBeUndefined();
  });

  it('of full-width text keeps its width', () => {
    expect(visible('１８：００')).toBe('18:00');
    expect(literal(['日時　１８：００'], '日時 18:00')).toBe('日時　１８：００');
  });
});

describe('a signature', () => {
  it.each([
    ['closing words', 'Hello.\n\nKind regards,\nAnna Weber\nAcme', 'Anna Weber'],
    ['closing words in the same line', 'Hello. Regards, Jim', 'Jim'],
    ['a dash', 'Hello there.\n\n- Anna', 'Anna'],
    ['two dashes', 'Hello.\n--\nAnna Weber', 'Anna Weber'],
    ['a name alone', 'Hello there, all is well.\n\nAnna', 'Anna'],
    ['German closing words', 'Hallo.\n\nMit freundlichen Grüßen\n\nAnna Weber', 'Anna Weber'],
    ['a nickname above the full name', 'Hi.\n\nThanks,\nBob\nRobert Castellanos, PE', 'Bob'],
    ['a given name above the full name', 'Hi.\n\nThanks,\nChris\n\nChristoph Mayer, MSc', 'Chris Mayer'],
    ['a title beside it', 'Hi.\n\nBest,\nAnna Weber | Talent Partner', 'Anna Weber'],
  ])('after %s', (_, text, full) => {
    expect(readSignature(text.split('\n')).name?.full).toBe(full);
  });

  it.each([
    ['a team', 'Hello.\n\nBest,\nThe Acme Team'],
    ['a title', 'Hello.\n\nRegards,\nSenior Technical Recruiter'],
    ['nothing', 'Hello, can you call me?'],
  ])('of %s names nobody', (_, text) => {
    expect(readSignature(text.split('\n')).name).toBeUndefined();
  });
});
