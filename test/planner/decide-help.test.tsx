import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Help } from '../../src/planner/decide/Help.tsx';
import { t } from '../ui/fixtures.ts';

beforeEach(() => void render(<Help t={t} />));
afterEach(cleanup);

const ask = (value: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value } });
const titles = () => [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
const told = () => screen.getByRole('status').textContent;

const rude = 'Is it unprofessional to withdraw?';
const soon = 'Is it too soon?';
const reason = 'Do I have to give a reason?';
const reapply = 'Can I apply there again?';
const unsure = 'What if I am still unsure?';
const accepted = 'I have already accepted the offer';
const benefits = 'I receive unemployment benefits';
const visa = 'My visa depends on a job';
const unfair = 'I was asked something that felt discriminatory';
const all = [rude, soon, reason, reapply, unsure, accepted, benefits, visa, unfair];

describe('the answers', () => {
  test('are all there, each with something to read', () => {
    expect(titles()).toEqual(all);
    for (const details of document.querySelectorAll('details')) {
      expect(details.querySelector(':scope > :not(summary)')?.textContent?.length).toBeGreaterThan(80);
    }
    expect(told()).toBe('');
  });

  test.each([
    ['will they be angry', rude],
    ['is it rude', rude],
    ['burning bridges', rude],
    ['am I going to be blacklisted', rude],
    ['is it too early', soon],
    ['I only just applied, should I wait', soon],
    ['the interview is tomorrow morning', soon],
    ['do I owe them a reason', reason],
    ['what excuse should I use', reason],
    ['must I explain why', reason],
    ['can I reapply', reapply],
    ['apply for another role later', reapply],
    ['the withdraw button in the portal', reapply],
    ['not sure', unsure],
    ['I have doubts', unsure],
    ['what if I regret it', unsure],
    ['i alredy signed the contract', accepted],
    ['can I back out after I said yes', accepted],
    ['jobcentre sanction', benefits],
    ['universal credit', benefits],
    ['h1b', visa],
    ['my work permit', visa],
    ['they asked if I am pregnant', unfair],
    ['racist question', unfair],
    ['how do I complain', unfair],
  ])('to "%s" is found first', (words, title) => {
    ask(words);
    expect(titles()[0]).toBe(title);
    expect(told()).toMatch(/^\d answers?$/);
  });

  test('to something else are offered all of them', () => {
    ask('umbrella');
    expect(titles()).toEqual(all);
    expect(told()).toMatch(/^Nothing was found/);
  });
});

describe('the cards', () => {
  test('say what to look at, and hold nothing to send', () => {
    const cards = [...document.querySelectorAll('details')].slice(5);
    expect(cards.map((card) => card.querySelectorAll('li').length)).toEqual([3, 3, 3, 3]);
    expect(cards.flatMap((card) => [...card.querySelectorAll('button, a, textarea, input')])).toEqual([]);
  });
});
