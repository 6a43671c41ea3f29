import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/thread/index.ts';
import { factsOf, MAYA, me } from './build.ts';

const formality = (texts: Parameters<typeof factsOf>[0], rest: Partial<Conversation> = {}) =>
  factsOf(texts, { subject: 'Interview', ...rest }).formality;

describe('how they address me', () => {
  it.each<[language: string, 'formal' | 'informal' | undefined, text: string, evidence: string | undefined]>([
    ['en', 'formal', 'Dear Ms. Quinn,\n\nwe invite you to an interview.', 'Dear Ms. Quinn'],
    ['en', 'informal', 'Hi Tara,\n\nwe invite you to an interview.', 'Hi Tara'],
    ['en', undefined, 'We invite you to an interview.', undefined],
    ['de', 'formal', 'Guten Tag, wir freuen uns, dass Sie sich beworben haben. Wir melden uns.', 'Sie'],
    ['de', 'informal', 'Hallo Tara, wir freuen uns, dass du dich beworben hast. Wir melden uns.', 'du'],
    ['de', undefined, 'Die Bewerbung ist angekommen. Sie wird geprüft, und das Gespräch findet bald statt.', undefined],
    ['fr', 'formal', 'Bonjour Tara, merci pour votre candidature. Nous revenons vers vous.', 'votre'],
    ['fr', 'informal', 'Salut Tara, merci pour ta candidature. Es-tu libre jeudi pour un entretien ?', 'ta'],
    ['es', 'formal', 'Hola Tara, le agradecemos su candidatura. ¿Está usted disponible el jueves?', 'le agradecemos'],
    ['es', 'informal', 'Hola Tara, gracias por tu candidatura. ¿Puedes hablar el jueves?', 'tu'],
    [
      'pt',
      'formal',
      'Prezada Sra. Quinn, agradecemos o interesse. A senhora está disponível na quinta para a entrevista?',
      'Prezada Sra',
    ],
    ['pt', 'informal', 'Oi Tara, obrigada pelo interesse na vaga. Você tem disponibilidade na quinta?', 'Oi'],
    ['it', 'formal', 'Gentile Tara Quinn, La ringraziamo per la Sua candidatura. Le va bene giovedì?', 'Gentile'],
    ['it', 'informal', 'Ciao Tara, grazie per la tua candidatura. Ti va bene giovedì per il colloquio?', 'Ciao'],
    ['nl', 'formal', 'Geachte mevrouw Quinn, bedankt voor uw sollicitatie. Kunt u donderdag?', 'Geachte'],
    ['nl', 'informal', 'Hoi Tara, bedankt voor je sollicitatie. Kun je donderdag?', 'Hoi'],
    ['ja', 'formal', 'クイン様\n\nお世話になっております。面接の日程をご連絡いたします。', 'クイン様'],
    ['ja', 'informal', '面接の件だけど、木曜日の午後は空いてるかな？連絡してね。', 'だけど'],
  ])('%s, %s: %s', (language, expected, text, evidence) => {
    const found = formality([text], { language });
    expect(found?.value).toBe(expected);
    if (evidence) {
      expect(found?.evidence).toContain(evidence);
      expect(text).toContain(found?.evidence);
    }
  });

  it('is what they write, not what I write', () => {
    const mine = me('Sehr geehrte Frau Lindgren, ich danke Ihnen für Ihre Nachricht.');
    expect(formality(['Hallo Tara, hast du Zeit für ein Vorstellungsgespräch?', mine], { language: 'de' })?.value).toBe(
      'informal',
    );
    expect(formality([mine], { language: 'de' })).toBeUndefined();
  });

  it('follows their newest letter that shows it', () => {
    const formal = 'Guten Tag Frau Quinn, wir laden Sie zum Vorstellungsgespräch ein. Wir freuen uns auf Sie.';
    const familiar = 'Hallo Tara, schön, dass du kommst! Bis dann.';
    expect(formality([formal, familiar, 'Bis Donnerstag!'], { language: 'de' })?.value).toBe('informal');
    expect(formality([familiar, formal], { language: 'de' })?.value).toBe('formal');
  });

  it('is what most of a letter says', () => {
    const mixed =
      'Hallo Tara, hast du am Donnerstag Zeit? Bring bitte deinen Lebenslauf mit. „Wir suchen Sie“ steht auf unserer Seite, bewirb dich dort.';
    expect(formality([mixed], { language: 'de' })?.value).toBe('informal');
  });

  it('is not read from a conversation about something else', () => {
    expect(formality(['Hallo Tara, kommst du am Sonntag zum Kaffee?'], { subject: 'Sonntag' })).toBeUndefined();
  });
});

describe('a form of address that tells a gender', () => {
  const karin = { name: 'Karin Meier', address: 'karin.meier@northfold.example' };
  const greet = (texts: Parameters<typeof factsOf>[0], rest: Partial<Conversation> = {}) =>
    factsOf(texts, { subject: 'Vorstellungsgespräch', to: [karin], ...rest }).greet[0]?.value;
  const letter =
    'Guten Tag Herr Brandl, wir laden Sie zu einem Vorstellungsgespräch ein und freuen uns auf Sie.\n\nMit freundlichen Grüßen\nKarin Meier';

  it('is used when the thread uses it', () => {
    expect(greet([me('Sehr geehrte Frau Meier, danke.'), { from: karin, text: letter }])).toBe('Frau Meier');
    expect(greet([{ from: karin, text: `${letter.replace('Karin Meier', 'Frau Karin Meier')}` }])).toBe('Frau Meier');
    const frau = { ...karin, name: 'Frau Karin Meier' };
    expect(greet([{ from: frau, text: letter }], { to: [frau] })).toBe('Frau Meier');
  });

  it('is never guessed: both names are a form for everyone', () => {
    expect(greet([{ from: karin, text: letter }])).toBe('Karin Meier');
  });

  it('is not taken from somebody else of that kind', () => {
    expect(
      greet([{ from: karin, text: letter.replace('Herr Brandl', 'Herr Meier') }], { me: { name: 'Jonas Meier' } }),
    ).toBe('Karin Meier');
    expect(greet([{ from: karin, text: `${letter}\n\nIhr Gesprächspartner ist Herr Meierhoff.` }])).toBe('Karin Meier');
  });

  it.each<[string, string, string, string]>([
    [
      'fr',
      'Hélène Garnier',
      'Bonjour Monsieur Diallo, nous avons bien reçu votre candidature.\n\nMadame Hélène GARNIER',
      'Madame Garnier',
    ],
    [
      'es',
      'Lucía Barros',
      'Estimada Sra. Gil: le agradecemos su candidatura. ¿Está usted libre?\n\nSra. Lucía Barros',
      'Sra. Barros',
    ],
    [
      'it',
      'Giulia Ferrero',
      'Gentile Marco Rinaldi, La ringraziamo per la Sua candidatura.\n\nDott.ssa Giulia Ferrero',
      'Dott.ssa Ferrero',
    ],
    [
      'nl',
      'Joost Verhagen',
      'Geachte mevrouw Smit, bedankt voor uw sollicitatie. U kunt de heer Verhagen bellen.\n\nJoost Verhagen',
      'meneer Verhagen',
    ],
    [
      'pt',
      'Beatriz Nogueira',
      'Prezado Sr. Lima, agradecemos o seu interesse na vaga. O senhor pode falar com a Sra. Nogueira.\n\nBeatriz Nogueira',
      'Sra. Nogueira',
    ],
    [
      'en',
      'Robert Hale',
      'Dear Ms. Quinn, we invite you to an interview. Please ask for Mr. Hale.\n\nRobert Hale',
      'Mr. Hale',
    ],
  ])('in %s, of %s', (language, name, text, expected) => {
    const from = {
      name,
      address: `${name
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z ]/g, '')
        .replace(' ', '.')}@northfold.example`,
    };
    expect(factsOf([{ from, text }], { language, subject: '', to: [from] }).greet[0]?.value).toBe(expected);
  });

  it('is kept neutral where the thread is familiar', () => {
    expect(
      factsOf([{ from: MAYA, text: 'Hi Tara, are you free for an interview? Ask for Ms. Lindgren.\n\nMaya' }]).greet[0]
        ?.value,
    ).toBe('Maya');
  });
});
