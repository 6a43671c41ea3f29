import { describe, expect, it } from 'vitest';
import type { Conversation, Person } from '../../src/thread/index.ts';
import { factsOf, MAYA, me } from './build.ts';

const greeted = (texts: Parameters<typeof factsOf>[0], rest: Partial<Conversation> = {}) =>
  factsOf(texts, rest).greet.map(({ value }) => value);
const INVITE = 'We would like to invite you to an interview for the Analyst role.';

describe('whom to greet', () => {
  it.each<[string, Person]>([
    ['a display name', { name: 'Maya Lindgren', address: 'maya@northfold.example' }],
    ['family name first', { name: 'LINDGREN, Maya', address: 'maya@northfold.example' }],
    ['a name with the firm', { name: 'Maya from Northfold', address: 'maya@northfold.example' }],
    ['an address that spells the name', { address: 'maya.lindgren@northfold.example' }],
  ])('is read from %s', (_, person) => {
    expect(greeted([{ from: person, text: INVITE }], { to: [person] })).toEqual(['Maya']);
  });

  it('goes by the signature rather than the display name', () => {
    expect(greeted([`Hello,\n\n${INVITE}\n\nBest,\nMay`])).toEqual(['May']);
  });

  it('is nobody where there is no recipient', () => {
    expect(greeted([`Hello,\n\n${INVITE}\n\nBest,\nMaya`], { to: [] })).toEqual([]);
  });

  it.each<[string, Person]>([
    ['a no-reply address', { name: 'Maya Lindgren', address: 'no-reply@northfold.example' }],
    ['an applicant system', { name: 'Maya Lindgren', address: 'maya.lindgren@us.greenhouse-mail.io' }],
    ['a team', { name: 'Northfold Talent Team', address: 'talent@northfold.example' }],
    ['the firm itself', { name: 'Northfold', address: 'jobs@northfold.example' }],
    ['an address without a name', { address: 'ml42@northfold.example' }],
    ['markup', { name: '<img src=x onerror=alert(1)>', address: 'ml42@northfold.example' }],
  ])('is nobody for %s', (_, person) => {
    expect(greeted([{ from: person, text: `Dear candidate, ${INVITE}` }], { to: [person] })).toEqual([]);
  });

  it('is the person who signs, even behind an applicant system', () => {
    const system = { name: 'Northfold Recruiting', address: 'no-reply@us.greenhouse-mail.io' };
    expect(greeted([{ from: system, text: `${INVITE}\n\nKind regards,\nIda Holm` }], { to: [system] })).toEqual([
      'Ida',
    ]);
  });

  it('is every recipient by their own letters, in the order of the draft, never oneself', () => {
    const ben = { name: 'Ben Osei', address: 'ben@northfold.example' };
    const own = { name: 'Tara Quinn', address: 'tara.quinn@example.com' };
    const texts = [{ from: ben, text: `${INVITE}\n\nBest,\nBenny` }, `See you.\n\nBest,\nMaya`];
    expect(greeted(texts, { to: [MAYA, ben, own], me: own })).toEqual(['Maya', 'Benny']);
  });

  it('is a recipient who did not write, not the one who did', () => {
    const ben = { name: 'Ben Osei', address: 'ben@northfold.example' };
    expect(greeted([`${INVITE}\n\nBest,\nMaya`], { to: [ben] })).toEqual(['Ben']);
  });

  it('takes the name from the letter when the draft shows an address alone', () => {
    const to = [{ address: 'ml@northfold.example' }];
    expect(
      greeted([{ from: { name: 'Maya Lindgren', address: 'ml@northfold.example' }, text: INVITE }], { to }),
    ).toEqual(['Maya']);
  });

  it('stops at twenty recipients', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const to = letters.flatMap((a) => letters.slice(0, 4).map((b) => ({ name: `${a.toUpperCase()}${b}ro Holm` })));
    expect(greeted([INVITE], { to })).toHaveLength(20);
  });
});

describe('how to address them', () => {
  it.each([
    ['English, first names', 'Hi Tara,\n\nYour interview is set.\n\nBest,\nMaya', 'Maya'],
    [
      'English, formal',
      'Dear Ms Quinn,\n\nWe invite you to an interview.\n\nYours sincerely,\nMaya Lindgren',
      'Maya Lindgren',
    ],
    [
      'German with Sie',
      'Sehr geehrte Frau Quinn,\n\nvielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen.\n\nMit freundlichen Grüßen\nMaya Lindgren',
      'Maya Lindgren',
    ],
    [
      'German with du',
      'Hallo Tara,\n\nvielen Dank für deine Bewerbung, wir melden uns bei dir.\n\nViele Grüße\nMaya',
      'Maya',
    ],
    [
      'German with du to several',
      'Moin Tara,\n\nvielen Dank für deine Bewerbung, bald lernt Ihr uns kennen.\n\nViele Grüße\nMaya Lindgren',
      'Maya',
    ],
    [
      'French',
      'Bonjour Madame Quinn,\n\nMerci pour votre candidature, nous reviendrons vers vous.\n\nCordialement,\nMaya Lindgren',
      'Maya Lindgren',
    ],
    ['Spanish', 'Hola Tara:\n\nGracias por tu candidatura, nos gustaría hablar contigo.\n\nUn saludo,\nMaya', 'Maya'],
    [
      'Italian with Lei',
      'Gentile Tara Quinn,\n\nLa ringraziamo per la Sua candidatura e il Suo interesse.\n\nCordiali saluti,\nMaya Lindgren',
      'Maya Lindgren',
    ],
    [
      'Dutch with u',
      'Geachte mevrouw Quinn,\n\nHartelijk dank voor uw sollicitatie, wij nemen contact met u op.\n\nMet vriendelijke groet,\nMaya Lindgren',
      'Maya Lindgren',
    ],
  ])('%s', (_, text, expected) => {
    expect(greeted([text])).toEqual([expected]);
  });

  it('uses Frau or Herr only where the thread itself does', () => {
    const answer =
      'Sehr geehrter Herr Quinn,\n\nwir freuen uns auf das Vorstellungsgespräch mit Ihnen.\n\nMit freundlichen Grüßen\nMaya Lindgren';
    expect(greeted([me('Sehr geehrte Frau Lindgren,\n\nvielen Dank.'), answer])).toEqual(['Frau Lindgren']);
    expect(greeted([me('Sehr geehrter Herr Lindgren,\n\nvielen Dank.'), answer])).toEqual(['Herr Lindgren']);
  });

  it('ends a Japanese name with 様', () => {
    const tanaka = { name: '田中 健一', address: 'tanaka@hibari.example' };
    const text = '面接の日程についてご連絡いたします。よろしくお願いいたします。';
    expect(greeted([{ from: tanaka, text }], { to: [tanaka], subject: '面接のご案内' })).toEqual(['田中様']);
  });
});

describe('my own name', () => {
  it.each<[string, Partial<Conversation>, string | undefined]>([
    ['the account', { me: { name: 'Tara Quinn', address: 'tq@example.com' } }, 'Tara Quinn'],
    ['an address that plainly spells it', { me: { address: 'tara.quinn@gmail.com' } }, 'Tara Quinn'],
    ['an address that does not', { me: { address: 'tq1990@gmail.com' } }, undefined],
    ['nothing', {}, undefined],
  ])('is taken from %s', (_, rest, expected) => {
    expect(factsOf([INVITE], rest).myName?.value).toBe(expected);
  });

  it('is how I signed, before it is my address', () => {
    const rest = { me: { address: 'tara.quinn@gmail.com' } };
    expect(
      factsOf([me('Hi, I would like to apply for the Analyst role.\n\nBest,\nT. Quinn-Abara'), INVITE], rest).myName
        ?.value,
    ).toBe('T. Quinn-Abara');
  });
});
