import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/thread/index.ts';
import { languageOf } from '../../src/thread/language.ts';
import { factsOf, MAYA, me } from './build.ts';

const role = (texts: Parameters<typeof factsOf>[0], rest: Partial<Conversation> = {}) =>
  factsOf(texts, { subject: '', ...rest }).role?.value;

describe('the role', () => {
  it.each([
    ['Thank you for your application for the Senior Data Analyst position.', 'Senior Data Analyst'],
    ['We have an opening for a Site Reliability Engineer II.', 'Site Reliability Engineer II'],
    ['You applied for the position of Head of People Operations at Northfold.', 'Head of People Operations'],
    ['We are hiring a backend engineer and thought of you.', 'backend engineer'],
    ['Interview for the Scientific & Regulatory Affairs role', 'Scientific & Regulatory Affairs'],
    ['Interview for the Software Engineer, Platform position', 'Software Engineer, Platform'],
    ['Thank you for applying to the Nurse Manager role (Req #48213).', 'Nurse Manager'],
    ['Position: Procurement Specialist', 'Procurement Specialist'],
    ['vielen Dank für Ihre Bewerbung als Softwareentwickler (m/w/d) bei uns.', 'Softwareentwickler'],
    ['Votre candidature au poste de Chargée de communication a bien été reçue.', 'Chargée de communication'],
    ['Gracias por tu candidatura para el puesto de Analista de Datos.', 'Analista de Datos'],
    ['Obrigado pelo interesse na vaga de Engenheira de Dados.', 'Engenheira de Dados'],
    ['La tua candidatura per la posizione di Responsabile Marketing', 'Responsabile Marketing'],
    ['Bedankt voor je sollicitatie op de functie van Projectleider.', 'Projectleider'],
    ['職種：バックエンドエンジニア 面接のご案内', 'バックエンドエンジニア'],
  ])('in: %s', (text, expected) => {
    expect(role([text])).toBe(expected);
  });

  it.each([
    'Your interview will be with Ada Boyle, Director of Engineering.',
    'Thank you for your interest in the role. We will be in touch.',
    'I saw that you are a Data Scientist at Grandview. Are you open to new opportunities?',
    'We have several engineering positions open; send us your resume.',
  ])('is not told in: %s', (text) => {
    expect(role([text])).toBeUndefined();
  });

  it.each([
    ['Re: Fwd: Data Analyst at Northfold', 'Data Analyst'],
    ['Your application – Junior Accountant (m/f/d) – Ref. 20341', 'Junior Accountant'],
    ['Northfold | UX Researcher | Next steps', 'UX Researcher'],
  ])('in the subject: %s', (subject, expected) => {
    expect(role(['When are you available for an interview?'], { subject })).toBe(expected);
  });

  it('is the one discussed last', () => {
    expect(
      role([
        'Thank you for your application for the Analyst position.',
        me('Thank you.'),
        'The Controller position fits you better, may we consider you for it?',
      ]),
    ).toBe('Controller');
  });
});

describe('the company', () => {
  const plain = { name: 'Maya Lindgren', address: 'maya.lindgren@gmail.com' };
  const company = (text: string, from = plain, subject = '') =>
    factsOf([{ from, text }], { subject, to: [from] }).company?.value;

  it.each([
    ['Thank you for your interest in joining Northfold as an analyst.', 'Northfold'],
    ['I am a recruiter at Harbour & Pine and found your profile.', 'Harbour & Pine'],
    ['Your application to Blue Heron Labs, Inc. has been received.', 'Blue Heron Labs Inc'],
    ['Thank you for applying.\n\nThe Northfold Team', 'Northfold'],
    ['Danke für Ihre Bewerbung bei der Nordlicht GmbH als Berater.', 'Nordlicht GmbH'],
    ['この度は株式会社みずかぜにご応募いただきありがとうございます。', '株式会社みずかぜ'],
  ])('in: %s', (text, expected) => {
    expect(company(text)).toBe(expected);
  });

  it.each([
    'A client of ours is hiring an analyst; would you like to interview?',
    'I noticed your experience at Grandview. Would you like to interview with our team?',
    'The interview takes place on Zoom and Google Meet.',
    'Your interview with Sarah Chen is confirmed.',
  ])('is not told in: %s', (text) => {
    expect(company(text)).toBeUndefined();
  });

  it('is the sender’s domain, written as the thread writes it', () => {
    const text = 'We would like to interview you.';
    expect(company(text, { name: 'Maya Lindgren', address: 'maya@northfold.example' })).toBe('Northfold');
    expect(
      company(`${text}\n\nBest,\nMaya\nNorthFold`, { name: 'Maya Lindgren', address: 'maya@northfold.example' }),
    ).toBe('NorthFold');
  });

  it.each([
    'maya@gmail.com',
    'maya@us.greenhouse-mail.io',
    'jobs@myworkday.com',
    'hr@company.com',
    'maya@techrecruiting.example',
  ])('is not read from %s', (address) => {
    expect(company('We would like to interview you.', { name: 'Maya Lindgren', address })).toBeUndefined();
  });
});

describe('who wrote first', () => {
  it.each<[boolean | undefined, Parameters<typeof factsOf>[0]]>([
    [true, ['I came across your profile and we are hiring an analyst. Are you interested?']],
    [false, ['Thank you for applying for the Analyst role.']],
    [false, [me('I would like to apply for the Analyst role.'), 'Thank you, when are you available?']],
    [undefined, ['Your interview is confirmed for Thursday at 2pm.']],
  ])('%s', (expected, texts) => {
    expect(factsOf(texts).sourced?.value).toBe(expected);
  });
});

describe('the stage', () => {
  it.each<[string | undefined, Parameters<typeof factsOf>[0]]>([
    ['applied', ['Thank you for applying for the Analyst role.']],
    ['invited', ['Are you available for an interview next week?']],
    ['scheduled', ['Your interview is confirmed for Thursday at 2pm.']],
    ['interviewed', ['Thank you for interviewing with us yesterday. We will be in touch.']],
    ['assignment', ['Here is the take-home exercise for the Analyst role.']],
    ['final', ['We would like to see you for the final round.']],
    ['offer', ['We are delighted to offer you the Analyst role.']],
    ['accepted', ['We are delighted to offer you the Analyst role.', me('I am happy to accept. Thank you!')]],
    [undefined, ['We regret to inform you that you have not been selected for the role.']],
  ])('%s', (expected, texts) => {
    expect(factsOf(texts, { subject: 'Analyst' }).stage?.value).toBe(expected);
  });

  it('is not another firm’s offer that I speak of', () => {
    expect(
      factsOf([
        'Are you available for an interview?',
        me('I have received a job offer elsewhere, could we speak soon?'),
      ]).stage?.value,
    ).toBe('invited');
  });
});

describe('a conversation that is not about hiring', () => {
  it('has a language and nothing else', () => {
    expect(
      factsOf(['Are you coming on Sunday? Grandad would love to see you.'], {
        subject: 'Lunch',
        to: [MAYA],
        me: { name: 'Tara Quinn' },
      }),
    ).toEqual({ hiring: false, greet: [], language: 'en' });
  });

  it('is never a new message, of which nothing is known yet', () => {
    expect(factsOf([]).hiring).toBe(true);
    expect(factsOf([], { to: [], subject: '' })).toEqual({ hiring: true, greet: [], language: 'en' });
  });
});

describe('the language', () => {
  it.each([
    ['en', 'Thank you for your interest, we will be in touch soon.'],
    ['de', 'Vielen Dank für Ihre Bewerbung, wir melden uns.'],
    ['fr', 'Merci pour votre candidature, nous revenons vers vous.'],
    ['es', 'Gracias por tu candidatura, te escribimos pronto.'],
    ['pt', 'Obrigado pela sua candidatura, não demoramos.'],
    ['it', 'Grazie per la tua candidatura, ti scriviamo presto.'],
    ['nl', 'Bedankt voor je sollicitatie, we nemen contact met je op.'],
    ['ja', 'ご応募ありがとうございます。'],
    ['ru', 'Здравствуйте, спасибо за отклик.'],
    [undefined, 'OK 123'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is what the browser says, when it says something', () => {
    expect(factsOf(['Thank you for applying for the role.'], { language: 'pt-BR' }).language).toBe('pt-BR');
    expect(factsOf(['Thank you for applying for the role.'], { language: '<b>' }).language).toBe('en');
  });

  it('is that of their newest message', () => {
    expect(factsOf(['Thank you for applying for the role.', me('Danke, ich melde mich bei Ihnen.')]).language).toBe(
      'en',
    );
  });
});
