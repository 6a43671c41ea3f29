/** What single languages do in their own way, word for word. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addressFor, type Choices, compose, isReady } from '../../../src/message/index.ts';
import type { Facts } from '../../../src/thread/index.ts';
import { found, partOf, USUAL } from '../people.ts';
import { loadAll } from './load.ts';

beforeAll(() => void loadAll());

function write(language: string, facts: Partial<Facts>, choices: Partial<Choices> = {}) {
  return compose({ hiring: true, language, greet: [], ...facts }, { ...USUAL, language, ...choices });
}

describe('greetings', () => {
  const cases: [string, string[], Partial<Choices>, string][] = [
    [
      'de',
      ['Frau Meier', 'Herr Dr. Weber'],
      { tone: 'formal' },
      'Sehr geehrte Frau Meier, sehr geehrter Herr Dr. Weber,',
    ],
    ['de', ['Laura Eder'], { tone: 'formal' }, 'Guten Tag Laura Eder,'],
    ['de', ['Anna', 'Tobias'], { formality: 'informal' }, 'Hallo Anna und Tobias,'],
    ['fr', ['Madame Martin'], { tone: 'neutral' }, 'Bonjour Madame Martin,'],
    ['es', ['Sra. García', 'Sr. Ortega'], { tone: 'formal' }, 'Estimada Sra. García, estimado Sr. Ortega:'],
    ['pt', ['Sra. Silva'], { tone: 'formal' }, 'Prezada Sra. Silva,'],
    ['nl', ['mevrouw de Vries', 'meneer Jansen'], { tone: 'formal' }, 'Geachte mevrouw De Vries, geachte heer Jansen,'],
  ];
  it.each(cases)('%s %j %j', (language, greet, choices, expected) => {
    expect(partOf(write(language, { greet: greet.map(found) }, choices), 'greeting')).toBe(expected);
  });

  it('in Japanese name the firm, the person and who writes', () => {
    const facts = {
      greet: [found('田中様')],
      company: { ...found('株式会社青空'), where: 'signature' as const },
      myName: found('山本 彩'),
    };
    expect(partOf(write('ja', facts), 'greeting')).toMatch(
      /^株式会社青空\n田中様\n\n\S*お世話になっております。山本 彩と申します。$/,
    );
  });

  it('go on with a small letter in German and Italian, and with a capital elsewhere', () => {
    const following = (language: string) => write(language, { greet: [found('Anna')] }).text.split('\n\n')[1] ?? '';
    expect(following('de')).toMatch(/^(?:\p{Ll}|Sie|Ihn|Ihr)/u);
    expect(following('it')).toMatch(/^(?:\p{Ll}|La |Le )/u);
    for (const language of ['es', 'fr', 'nl', 'pt']) expect(following(language)).toMatch(/^\p{Lu}/u);
  });
});

describe('the address', () => {
  const choices = { language: 'de' };
  it('is the chosen one, else the thread’s, else formal to a title, else the usual one', () => {
    const facts = (change: Partial<Facts>): Facts => ({ hiring: true, language: 'de', greet: [], ...change });
    expect(addressFor(facts({ formality: found('informal') }), { ...choices, formality: 'formal' })?.used).toBe(
      'formal',
    );
    expect(addressFor(facts({ formality: found('informal') }), choices)?.used).toBe('informal');
    expect(addressFor(facts({ greet: [found('Sra. Silva')] }), { language: 'pt' })?.used).toBe('formal');
    expect(addressFor(facts({}), { language: 'pt' })?.used).toBe('informal');
    expect(addressFor(facts({}), { language: 'en' })).toBeNull();
    expect(addressFor(facts({}), { language: 'ja' })).toBeNull();
  });

  it('is you to several where it is thou to one', () => {
    const one = write('de', { greet: [found('Anna')] }, { formality: 'informal', variant: 1 }).text;
    const two = write('de', { greet: [found('Anna'), found('Tobias')] }, { formality: 'informal', variant: 1 }).text;
    expect(one).toMatch(/\b(?:du|dir|dich|dein)/);
    expect(two).not.toMatch(/\b(?:du|dir|dich|dein)/);
  });
});

describe('a booked time', () => {
  const at = (hour: string, day = '03') => found({ at: `2026-12-${day}T${hour}:00+01:00`, text: '' });
  const cases: [string, ReturnType<typeof at>, string][] = [
    ['de', at('14:00'), 'Donnerstag, 3. Dezember, um 14 Uhr'],
    ['fr', at('14:30'), 'jeudi 3 décembre à 14 h 30'],
    ['fr', at('09:00', '01'), 'mardi 1er décembre à 9 h'],
    ['es', at('14:30'), 'jueves 3 de diciembre a las 14:30'],
    ['es', at('01:00'), 'jueves 3 de diciembre a la 1:00'],
    ['pt', at('14:00'), 'quinta-feira, 3 de dezembro, às 14h'],
    ['it', at('14:30'), 'giovedì 3 dicembre alle 14:30'],
    ['nl', at('14:30'), 'donderdag 3 december om 14.30 uur'],
    ['ja', at('14:30'), '12月3日（木）14時30分'],
  ];
  it.each(cases)('in %s', (language, interview, expected) => {
    const texts = Array.from(
      { length: 8 },
      (_, variant) => write(language, { interview }, { stage: 'scheduled', variant }).text,
    );
    expect(texts.some((text) => text.includes(expected))).toBe(true);
  });
});

describe('a role', () => {
  const cases: [string, string, RegExp][] = [
    ['pt', 'vaga de Analista', /vaga de Analista(?! de Analista)/],
    ['fr', 'poste d’analyste', /« ?analyste ?»/],
    ['de', 'Stelle als Controllerin', /Stelle als Controllerin/],
    ['de', 'Sachbearbeiter/-in', /Sachbearbeiter\/-in/],
    ['de', 'Praktikum im Marketing', /„Praktikum im Marketing“/],
    ['en', 'Data Engineer', /Data Engineer role/],
    ['nl', 'Projectleider', /functie van Projectleider/],
  ];
  it.each(cases)('in %s: %s', (language, role, expected) => {
    const { text, subject } = write(language, { role: found(role) }, { variant: 2 });
    expect(`${subject}\n${text}`.replaceAll('\u202f', ' ')).toMatch(expected);
    expect(text).not.toMatch(/(?:vaga de vaga|Stelle als Stelle|poste « poste)/i);
  });
});

it('a language whose words are not here is not ready, one that we do not write in is', () => {
  expect(isReady('de-CH')).toBe(true);
  expect(isReady('sw')).toBe(true);
});
