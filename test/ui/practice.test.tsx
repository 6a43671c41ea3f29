/** The practice page, read by what reads a real mail: every fact is found in each language of the screen. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceMail } from '../../src/practice/mail.ts';
import { Practice } from '../../src/practice/Practice.tsx';
import type { Doubt } from '../../src/sites/doubt.ts';
import { gmail } from '../../src/sites/gmail/index.ts';
import { gmailReader } from '../../src/sites/gmail/read.ts';
import { readFacts } from '../../src/thread/index.ts';
import { t, translatorOf } from './fixtures.ts';

const now = new Date(2026, 10, 30, 9, 0);
const thursday = new Date(2026, 11, 3, 14, 0);
afterEach(cleanup);

function show(locale = 'en', at = now) {
  const translate = translatorOf(locale);
  document.documentElement.lang = translate('writerLocale');
  render(<Practice t={translate} mail={practiceMail(translate, at)} />);
  const [editor, ...others] = gmail.find(document);
  if (!editor || others.length > 0) throw new Error('There should be one editor.');
  return editor;
}

/** How it is greeted, and what else is read. */
const read: Record<string, [greet: string, role: string, company: string, me: string, stage: string]> = {
  en: ['Maya', 'Data Analyst', 'Northwind', 'Sam Rivera', 'scheduled'],
  de: ['Katharina Vogel', 'Data Analyst', 'Nordlicht', 'Alex Winter', 'scheduled'],
  es: ['Lucía', 'Analista de datos', 'Viento Norte', 'Noa Vidal', 'scheduled'],
  fr: ['Claire', 'Data Analyst', 'Atelier Nord', 'Camille Roche', 'scheduled'],
  it: ['Giulia Ferri', 'Data Analyst', 'Vento Nord', 'Andrea Conti', 'scheduled'],
  ja: ['佐藤様', 'データアナリスト', '株式会社北風', '高橋 望', 'scheduled'],
  nl: ['Sanne', 'Data-analist', 'Noordwind', 'Robin Dekker', 'scheduled'],
  pt_BR: ['Beatriz', 'Analista de Dados', 'Vento Norte', 'Ariel Nunes', 'scheduled'],
};

describe('the practice mail', () => {
  it.each(Object.entries(read))('is read in full in %s, both ways agreeing', (locale, expected) => {
    const doubts: Doubt[] = [];
    const conversation = gmailReader.read(show(locale), (doubt) => doubts.push(doubt));
    expect(doubts).toEqual([]);
    expect(Date.parse(conversation.messages[0]?.at ?? '')).toBe(new Date(2026, 10, 29, 10, 15).getTime());
    const facts = readFacts(conversation, now);
    const { hiring, greet, role, company, myName, stage, interview, language } = facts;
    expect(hiring).toBe(true);
    expect(language.split('-')[0]).toBe(locale.split('_')[0]);
    expect([greet.map(({ value }) => value).join(), role?.value, company?.value, myName?.value, stage?.value]).toEqual(
      expected,
    );
    expect(Date.parse(interview?.value.at ?? '')).toBe(thursday.getTime());
  });

  it.each([
    ['Wednesday, a Saturday being no day for it', new Date(2026, 11, 2, 23, 30), new Date(2026, 11, 7, 14, 0)],
    ['Thursday, a Sunday being none', new Date(2026, 11, 3, 0, 10), new Date(2026, 11, 7, 14, 0)],
    ['Friday', new Date(2026, 11, 4, 12, 0), new Date(2026, 11, 7, 14, 0)],
    ['the end of the year', new Date(2026, 11, 29, 12, 0), new Date(2027, 0, 1, 14, 0)],
  ])('books an interview three days on, or on the Monday after: on %s', (_, at, booked) => {
    const facts = readFacts(gmailReader.read(show('en', at)), at);
    expect(Date.parse(facts.interview?.value.at ?? '')).toBe(booked.getTime());
  });
});

describe('Send on the practice page', () => {
  const status = () => screen.getByRole('status').textContent;
  const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  const intoView = vi.fn();
  beforeEach(() => {
    intoView.mockClear();
    // jsdom has no layout.
    Element.prototype.scrollIntoView = intoView;
  });

  it('says what to do first while the reply is empty', () => {
    const { body } = show();
    expect(status()).toBe('');
    send();
    expect(status()).toBe(t('practiceEmpty', 'Withdraw gracefully'));
    expect(body.textContent).toBe('');
  });

  it('says kindly, and in sight, that nothing was sent, until the reply is changed, and leaves it as it is', async () => {
    const { body } = show();
    body.append('Hi Maya, I withdraw.');
    send();
    expect(status()).toMatch(/^Nothing was sent: this is the practice page\./);
    await waitFor(() => expect(intoView.mock.contexts).toEqual([screen.getByRole('status')]));
    expect(body.textContent).toBe('Hi Maya, I withdraw.');
    fireEvent.input(body);
    expect(status()).toBe('');
  });
});
