import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { blank, type Decision } from '../../src/decide/index.ts';
import { Decide } from '../../src/planner/decide/Decide.tsx';
import type { DecideStore } from '../../src/planner/decide/types.ts';
import type { Saved } from '../../src/platform/storage.ts';
import { now, t } from '../ui/fixtures.ts';

afterEach(cleanup);

const weighed: Decision = {
  ...blank,
  changed: new Date(2026, 11, 1).toISOString(),
  gut: 'conflict',
  roles: [
    { name: 'Data Engineer', answerBy: '2026-12-04', offer: null, fits: { pay: 'poor', duties: 'good' } },
    { name: 'Baker', answerBy: '2026-12-02', offer: 'likely', fits: { pay: 'good', duties: 'good', team: 'unknown' } },
  ],
};

/** What the tab was given, and what it did with it. */
function open(decision: Decision = blank, changed: Partial<DecideStore> = {}) {
  const stored = { decision: decision as Decision | null, outcome: { ok: true } as Saved };
  let tell: (decision: Decision) => void = () => {};
  const store: DecideStore = {
    found: { decision },
    async save(next) {
      if (stored.outcome.ok) stored.decision = next;
      return stored.outcome;
    },
    async erase() {
      if (stored.outcome.ok) stored.decision = null;
      return stored.outcome;
    },
    watch(callback, signal) {
      tell = callback;
      signal.addEventListener('abort', () => {
        tell = () => {};
      });
    },
    copy: vi.fn(async () => true),
    unread: async () => '{"old":1}',
    dropUnread: vi.fn(async () => ({ ok: true }) as const),
    ...changed,
  };
  render(
    <main>
      <h1>Page</h1>
      <Decide t={t} now={now} store={store} />
    </main>,
  );
  return { stored, store, tell: (next: Decision) => tell(next) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const answer = (question: string, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name }));
const pick = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const outcome = () =>
  within(screen.getByRole('region', { name: 'What your answers say' })).getByRole('status').textContent;
const reasons = (list = 'Because') =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const gut = 'If they offered you this job tomorrow, how would it feel?';
const since = 'How long have you felt this way?';
const mind = 'Could something they tell you still change your mind?';
const time = 'Is it only the date or the time that does not suit you?';

describe('the questions', () => {
  test('begin with one, and say what will come of it', () => {
    open();
    expect(screen.getByText(/Answer the first question/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: since })).toBeNull();
    expect(outcome()).toBe('');
  });

  test('lead to an outcome with its reasons, and what speaks against', async () => {
    open();
    answer(gut, 'Like a conflict');
    expect(outcome()).toBe('Sleep on it');
    expect(
      screen.getByText('Give it a night. Look again Wednesday, December 2: your answers will still be here.'),
    ).toBeTruthy();
    answer(since, 'For a while');
    answer(mind, 'No');
    answer('Growth', 'Poor');
    answer('Pay', 'Good');
    expect(outcome()).toBe('Withdraw');
    expect(reasons()).toEqual([
      'An offer would feel like a conflict.',
      'You have felt this way for a while.',
      'Nothing they could tell you would change your mind.',
      'Looks poor: Growth.',
    ]);
    expect(reasons('On the other side')).toEqual(['Looks good: Pay.']);
  });

  test('can be answered otherwise', () => {
    open();
    answer(gut, 'Like good news');
    expect(screen.getByText(/Nothing here asks you to decide today/)).toBeTruthy();
    answer('Have you said yes somewhere else, or stopped looking?', 'Yes');
    expect(outcome()).toBe('Withdraw');
    answer('Have you said yes somewhere else, or stopped looking?', 'No');
    expect(outcome()).toBe('Sleep on it');
  });

  test('are kept as they are answered, and shown again', async () => {
    const { stored } = open();
    type(screen.getByRole('textbox', { name: 'Which job is this about?' }), 'Baker');
    answer(gut, 'A bit of both');
    answer('Pay', 'Not known');
    fireEvent.change(screen.getByLabelText(/^By when/), { target: { value: '2026-12-03' } });
    await waitFor(() =>
      expect(stored.decision).toMatchObject({
        gut: 'mixed',
        roles: [{ name: 'Baker', answerBy: '2026-12-03', fits: { pay: 'unknown' } }],
      }),
    );
    const kept = stored.decision ?? blank;
    cleanup();
    open(kept);
    expect(outcome()).toBe('Ask first');
    expect(reasons()).toEqual([
      'Not known yet: Pay.',
      'An offer would feel like a bit of both.',
      'They want your answer in 2 days.',
    ]);
  });

  test('changed in another page appear here', async () => {
    const { tell } = open();
    tell(weighed);
    await waitFor(() => expect(outcome()).toBe('Sleep on it'));
  });
});

describe('what to do next', () => {
  const links = () =>
    screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href'), link.className]);
  const withdraw = ['Write the withdrawal', '../popup/index.html?intent=withdraw'];
  const ask = ['Write to ask', '../popup/index.html?intent=ask-first'];

  test('is to write, the fitting message first', () => {
    open({ ...blank, gut: 'conflict', since: 'while' });
    expect(links()).toEqual([
      [...withdraw, 'button primary'],
      [...ask, 'button quiet'],
    ]);
    answer(mind, 'Yes');
    expect(links()).toEqual([
      [...ask, 'button primary'],
      [...withdraw, 'button quiet'],
    ]);
    answer(gut, 'A bit of both');
    answer(mind, 'No');
    expect(links()).toEqual([
      [...withdraw, 'button quiet'],
      [...ask, 'button quiet'],
    ]);
  });

  test('is to ask for another time, with a text to copy', async () => {
    const { store } = open({ ...blank, gut: 'mixed' });
    answer(time, 'Yes');
    expect(outcome()).toBe('Reschedule');
    press('Copy the text');
    await screen.findByText('Copied.');
    expect(store.copy).toHaveBeenCalledWith(expect.stringMatching(/^Hello,\n\nI am sorry.*another one/s));
  });

  test('is to copy by hand where the browser refuses', async () => {
    open({ ...blank, gut: 'mixed', timeOnly: true }, { copy: async () => false });
    press('Copy the text');
    expect((await screen.findByText(/The text is marked/)).closest('[role=alert]')).toBeTruthy();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A short text to copy' });
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
  });
});

describe('roles side by side', () => {
  test('are compared in words, bars and numbers', () => {
    open(weighed);
    expect(screen.getByText('Next to Data Engineer, Baker looks better here: Pay.')).toBeTruthy();
    const chart = screen.getByRole('figure', { name: 'At a glance' });
    expect([...chart.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      'Data Engineer answer in 3 days',
      'Baker answer tomorrow',
    ]);
    expect([...chart.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      '1 good1 poor',
      '2 good1 not known',
    ]);
    const widths = [...chart.querySelectorAll('.bar')].map((bar) =>
      [...bar.querySelectorAll('rect')].map((part) => part.getAttribute('width')),
    );
    expect(widths.map((bar) => bar.map((width) => Math.round(Number.parseFloat(width ?? ''))))).toEqual([
      [50, 50],
      [67, 33],
    ]);
    expect(reasons()).toContain('Baker needs your answer sooner: tomorrow.');
  });

  test('are filled in by what matters', async () => {
    const { stored } = open(weighed);
    pick('Growth, Baker', 'fair');
    pick('Pay, Data Engineer', '');
    pick('Offer, Data Engineer', 'made');
    fireEvent.change(screen.getByLabelText('Answer by, Baker'), { target: { value: '2026-12-09' } });
    type(screen.getByRole('textbox', { name: 'Name of job 2' }), 'Baker & Sons');
    await waitFor(() =>
      expect(stored.decision?.roles).toEqual([
        { name: 'Data Engineer', answerBy: '2026-12-04', offer: 'made', fits: { duties: 'good' } },
        {
          name: 'Baker & Sons',
          answerBy: '2026-12-09',
          offer: 'likely',
          fits: { pay: 'good', duties: 'good', team: 'unknown', growth: 'fair' },
        },
      ]),
    );
    fireEvent.change(screen.getByLabelText('Answer by, Baker & Sons'), { target: { value: '' } });
    await waitFor(() => expect(stored.decision?.roles[1]?.answerBy).toBeNull());
  });

  test('count as much as one says', async () => {
    const { stored } = open(weighed);
    expect(screen.queryByRole('combobox', { name: 'How much it counts: Pay' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Some things count more for me' }));
    pick('How much it counts: Pay', 'more');
    await waitFor(() => expect(stored.decision?.weights).toEqual({ pay: 'more' }));
    const [first] = document.querySelectorAll('.bar');
    expect([...(first?.querySelectorAll('rect') ?? [])].at(-1)?.getAttribute('width')).toMatch(/^66\.6/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Some things count more for me' }));
    await waitFor(() => expect(stored.decision?.weights).toEqual({}));
  });

  test('are up to five', () => {
    open();
    expect(screen.queryByRole('table')).toBeNull();
    for (let count = 2; count <= 5; count++) press('Add a job to compare');
    expect(screen.getByRole('textbox', { name: 'Name of job 5' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add a job to compare' }).disabled).toBe(true);
    expect(screen.getByText(/as many as fit/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove This job' })).toBeNull();
  });

  test('come back when one was removed by mistake', async () => {
    const { stored } = open(weighed);
    press('Remove Baker');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Baker is removed.')).toBeTruthy();
    await waitFor(() => expect(stored.decision?.roles).toHaveLength(1));
    press('Undo');
    await waitFor(() => expect(stored.decision).toEqual(weighed));
    expect(screen.getByText('Everything is back.')).toBeTruthy();
    press('Dismiss');
    expect(screen.queryByText('Everything is back.')).toBeNull();
  });
});

describe('what is kept', () => {
  test('is nothing at first', () => {
    open();
    expect(screen.getByText(/Nothing is kept yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erase this' })).toBeNull();
  });

  test('says when it goes, or that it stays', async () => {
    const { stored } = open(weighed);
    expect(screen.getByText(/erased on Thursday, December 31,/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep it until I erase it' }));
    expect(screen.getByText(/until you erase it\.$/)).toBeTruthy();
    await waitFor(() => expect(stored.decision?.keep).toBe(true));
  });

  test('is erased at once, and can be had back', async () => {
    const { stored } = open(weighed);
    press('Erase this');
    await screen.findByText('Erased.');
    expect([stored.decision, outcome()]).toEqual([null, '']);
    press('Undo');
    await waitFor(() => expect(stored.decision).toEqual(weighed));
    expect(outcome()).toBe('Sleep on it');
  });

  test('stays on screen when storage does not let it go', async () => {
    const { stored } = open(weighed);
    stored.outcome = { ok: false, reason: 'denied', retry: true };
    press('Erase this');
    expect(await screen.findByText(/Nothing was erased/)).toBeTruthy();
    expect(outcome()).toBe('Sleep on it');
  });

  test.each([
    ['full', true, /no room left/],
    ['denied', true, /does not let us/],
    ['denied', false, /reload this page/],
  ] as const)('is told when it is not (%s, again: %s)', async (reason, retry, words) => {
    const { stored } = open();
    stored.outcome = { ok: false, reason, retry };
    answer(gut, 'A bit of both');
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(retry);
    if (!retry) return;
    stored.outcome = { ok: true };
    press('Try again');
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    expect(stored.decision?.gut).toBe('mixed');
  });

  test('could not be read: it is told, and the old data can be had', async () => {
    const { store } = open(weighed, { found: { decision: weighed, notice: 'damaged' } });
    press('Copy the old data');
    await screen.findByRole('button', { name: 'Copied.' });
    expect(store.copy).toHaveBeenCalledWith('{"old":1}');
    press('Let it go');
    await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
    expect(store.dropUnread).toHaveBeenCalled();
  });

  test('could not be looked at: it is told', () => {
    open(blank, { found: { decision: blank, notice: 'unavailable' } });
    expect(screen.getByText(/does not let us read/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the old data' })).toBeNull();
  });
});

describe('no barrier is found', () => {
  const violations = async () => {
    document.documentElement.lang = 'en';
    document.title = 'Planner';
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
  };

  test.each<[string, Decision, Partial<DecideStore>]>([
    ['at first', blank, {}],
    ['with everything filled in', { ...weighed, weights: { pay: 'more' }, since: 'while', open: false }, {}],
    ['asking for another time', { ...blank, gut: 'mixed', timeOnly: true }, {}],
    ['with old data', weighed, { found: { decision: weighed, notice: 'damaged' } }],
  ])('%s', async (_, decision, changed) => {
    open(decision, changed);
    expect(await violations()).toEqual([]);
  });
});
