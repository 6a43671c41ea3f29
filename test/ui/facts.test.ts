import { describe, expect, it } from 'vitest';
import { factsToUse, fieldsOf } from '../../src/ui/facts.ts';
import type { Corrections } from '../../src/ui/types.ts';
import { facts, found, noFacts } from './fixtures.ts';

describe('facts and corrections', () => {
  it('are the facts as read when nothing was typed', () => {
    expect(factsToUse(facts, '', {})).toEqual(facts);
  });

  it('prefer what was typed', () => {
    const typed = { to: 'Ann, Ben', role: ' Head  Baker ', company: 'Acme', myName: 'Jo', interview: 'Friday at ten' };
    const used = factsToUse(facts, '', typed);
    expect(used.greet.map((greet) => greet.value)).toEqual(['Ann', 'Ben']);
    expect([used.role?.value, used.company?.value, used.myName?.value]).toEqual(['Head Baker', 'Acme', 'Jo']);
    expect(used.interview?.value).toEqual({ text: 'Friday at ten' });
  });

  it('lose a fact whose field was emptied', () => {
    const used = factsToUse(facts, '', { to: '', role: ' ', company: '', myName: '', interview: '' });
    expect(used).toEqual({ hiring: true, greet: [], language: 'en-GB' });
  });

  it('are the read ones again, time included, when the same words are typed', () => {
    const used = factsToUse(facts, '', { to: 'Maya', role: 'Data Engineer ', interview: 'Thu 3 Dec, 14:00' });
    expect(used).toEqual(facts);
  });

  it('sign with the name from the options, which typing still overrides', () => {
    expect(factsToUse(facts, 'J. Weber', {}).myName?.value).toBe('J. Weber');
    expect(factsToUse(facts, 'J. Weber', { myName: 'Jonas' }).myName?.value).toBe('Jonas');
    expect(factsToUse(facts, 'J. Weber', { myName: '' }).myName).toBeUndefined();
  });

  it('become a hiring conversation once something is filled in', () => {
    const other = { ...noFacts, hiring: false };
    expect(factsToUse(other, 'J. Weber', {}).hiring).toBe(false);
    expect(factsToUse(other, '', { role: ' ' }).hiring).toBe(false);
    expect(factsToUse(other, '', { role: 'Baker' }).hiring).toBe(true);
  });

  const odd: [string, string, string][] = [
    ['lines and tabs', 'Data\n\tEngineer', 'Data Engineer'],
    ['direction overrides', '\u202eData\u2066 Engineer\u2069', 'Data Engineer'],
    ['markup, as words', '<b>Chef</b> & Co', '<b>Chef</b> & Co'],
    ['emoji', '👩‍🍳 Chef', '👩‍🍳 Chef'],
  ];
  it.each(odd)('take %s', (_, typed, value) => {
    expect(factsToUse(facts, '', { role: typed }).role?.value).toBe(value);
  });
});

describe('the fields', () => {
  it('show each fact with where it was read', () => {
    const fields = fieldsOf(facts, '', {});
    expect(fields.role).toEqual({
      value: 'Data Engineer',
      source: { where: 'subject', words: 'Interview for Data Engineer' },
    });
    expect(fields.interview.value).toBe('Thu 3 Dec, 14:00');
  });

  it('join several people, and name where they were read once', () => {
    const greet = ['Ann', 'Ben'].map((name) => found(name, 'Ann and Ben from Acme', 'message'));
    expect(fieldsOf({ ...facts, greet }, '', {}).to).toEqual({
      value: 'Ann, Ben',
      source: { where: 'message', words: 'Ann and Ben from Acme' },
    });
  });

  const cases: [keyof Corrections, string][] = [
    ['to', 'Ann, '],
    ['role', ' Chef '],
    ['interview', ''],
  ];
  it.each(cases)('show in %s exactly what is being typed, and that the person did it', (field, value) => {
    expect(fieldsOf(facts, '', { [field]: value })[field]).toEqual({ value, source: { where: 'you', words: '' } });
  });

  it('are as read again once the same words stand there', () => {
    expect(fieldsOf(facts, '', { role: 'Data Engineer' }).role).toEqual(fieldsOf(facts, '', {}).role);
  });

  it('say when the name is from the options', () => {
    expect(fieldsOf(facts, 'J. Weber', {}).myName.source?.where).toBe('options');
    expect(fieldsOf(facts, 'J. Weber', { myName: 'J. Weber ' }).myName.source?.where).toBe('you');
  });

  it('are empty when nothing is known', () => {
    const fields = Object.values(fieldsOf(noFacts, '', {}));
    expect(fields).toEqual(Array(5).fill({ value: '', source: null }));
  });
});
