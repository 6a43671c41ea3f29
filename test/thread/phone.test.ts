import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/thread/index.ts';
import { factsOf, MAYA, me } from './build.ts';

const invite = 'Hi Sam,\n\nThank you for applying for the Data Engineer role. Your interview is on Thursday at 14:00.';
const signed = (...lines: string[]) => `${invite}\n\nBest regards,\nMaya Lindgren\n${lines.join('\n')}`;
const saying = (sentence: string) => `${invite} ${sentence}\n\nBest regards,\nMaya Lindgren`;
const phoneIn = (text: string, rest?: Partial<Conversation>) => factsOf([text], rest).phone;

describe('a telephone number to call', () => {
  it.each([
    ['Tel. +49 30 1234567-0', '+49 30 1234567-0'],
    ['Tel: 030/12345678', '030/12345678'],
    ['Telefon (direkt): 030 12345678', '030 12345678'],
    ['Durchwahl: 089 1234 5678', '089 1234 5678'],
    ['T: +44 (0)20 7946 0958 | www.northfold.example', '+44 (0)20 7946 0958'],
    ['M 07700 900123', '07700 900123'],
    ['Mobile: (555) 010-1234', '(555) 010-1234'],
    ['Talent Partner | Northfold | +44 20 7946 0958', '+44 20 7946 0958'],
    ['Fax: 030 12345678, Tel: 030 12345679', '030 12345679'],
    ['Tel: 030 12345679 / Fax: 030 12345678', '030 12345679'],
    ['Tél. : 01 99 00 12 34', '01 99 00 12 34'],
    ['Teléfono: 600 000 000', '600 000 000'],
    ['Telefone: (11) 99999-0000', '(11) 99999-0000'],
    ['Cellulare: 333 000 0000', '333 000 0000'],
    ['Telefoon: 06 12345678', '06 12345678'],
    ['電話番号：03-0000-0000', '03-0000-0000'],
    ['☎ 555 010 1234', '555 010 1234'],
  ])('is read from a signature: %s', (line, value) => {
    expect(phoneIn(signed(line))).toMatchObject({ value, where: 'signature' });
  });

  it.each([
    ['Please call me on 07700 900123 if anything comes up.', '07700 900123'],
    ['You can reach me directly at +1 555 010 1234.', '+1 555 010 1234'],
    ['My direct number is 020 7946 0958.', '020 7946 0958'],
    ['Sie erreichen mich jederzeit unter 030 12345678.', '030 12345678'],
    ['Vous pouvez me joindre au 01 99 00 12 34.', '01 99 00 12 34'],
  ])('is read from the text where it is said to be theirs: %s', (sentence, value) => {
    expect(phoneIn(saying(sentence))).toMatchObject({ value, where: 'message' });
  });

  it('comes from a signature before it comes from the text, and from the newest first', () => {
    const texts = [signed('Tel: 020 7946 0001'), signed('Tel: 020 7946 0002'), saying('Call me on 020 7946 0003.')];
    expect(factsOf(texts).phone?.value).toBe('020 7946 0002');
  });

  it('keeps the line it was read from as its evidence', () => {
    expect(phoneIn(signed('Northfold Ltd, T: 020 7946 0958'))?.evidence).toBe('Northfold Ltd, T: 020 7946 0958');
  });

  it.each([
    ['Fax: +49 30 1234567'],
    ['F: +49 30 1234567'],
    ['F +49 30 1234567'],
    ['+49 30 1234567 (Fax)'],
    ['Tel/Fax: 030 12345678'],
    ['12345 Northfold, Street 12, Building 3456'],
    ['HRB 12345678 B, VAT 123456789'],
    ['Tel: 1234'],
    ['Ref: 2026-03-05 14:00'],
    ['Tel: 1234 5678 9012 3456 7890'],
    ['Your phone: 07700 900123'],
    ['Zoom: +1 646 555 0100, Meeting ID: 812 3456 7890'],
    ['Dial in: +1 646 555 0100'],
  ])('is not: %s', (line) => {
    expect(phoneIn(signed(line))).toBeUndefined();
  });

  it('is not what stands below the link of a meeting', () => {
    expect(phoneIn(signed('Join Zoom Meeting', 'One tap mobile', '+16465550100,,8123456789# US'))).toBeUndefined();
  });

  it.each([
    'We will call you on 07700 900123.',
    'We have your number as +44 7700 900123.',
    'Phone: +44 7700 900123',
    'The conference line is +1 646 555 0100.',
    'Your order 1234567890 has been placed.',
    'Please bring reference 2026 0305 1400.',
  ])('is not read from a text that does not say whose it is: %s', (sentence) => {
    expect(phoneIn(saying(sentence))).toBeUndefined();
  });

  it('is not one the reader wrote as their own', () => {
    const mine = me('Thank you. My number is +44 7700 900123.\n\nBest,\nSam');
    expect(factsOf([mine, signed('Phone: 07700 900123')]).phone).toBeUndefined();
    expect(factsOf([me('Hello,\n\nBest,\nSam\nTel: 07700 900123')]).phone).toBeUndefined();
  });

  it('is one of the people written to, and of nobody else', () => {
    const other = { name: 'Omar Haddad', address: 'omar@elsewhere.example' };
    const texts = [signed('Tel: 020 7946 0958')];
    expect(factsOf(texts, { to: [other] }).phone).toBeUndefined();
    expect(factsOf(texts, { to: [other, MAYA] }).phone?.value).toBe('020 7946 0958');
    expect(factsOf(texts, { to: [] }).phone?.value).toBe('020 7946 0958');
    const byName = { channel: 'linkedin' as const, to: [{ name: 'Maya Lindgren' }] };
    const turn = { from: { name: 'Maya Lindgren' }, text: signed('Tel: 020 7946 0958') };
    expect(factsOf([turn], byName).phone?.value).toBe('020 7946 0958');
    expect(factsOf([{ ...turn, from: { name: 'Omar Haddad' } }], byName).phone).toBeUndefined();
  });

  it('is not looked for outside of hiring', () => {
    const text = 'Hi Sam,\n\nDinner on Thursday?\n\nBest,\nMaya Lindgren\nTel: 020 7946 0958';
    expect(factsOf([text], { subject: 'Dinner' }).phone).toBeUndefined();
  });
});
