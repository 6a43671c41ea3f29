import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/planner/record/files.ts';
import { Record } from '../../src/planner/record/Record.tsx';
import { RecordTab } from '../../src/popup/RecordTab.tsx';
import type { Entry, Row } from '../../src/record/index.ts';
import { t } from '../ui/fixtures.ts';
import { brightwater, fakeStore, northwind, now } from './store.ts';

afterEach(cleanup);

function open(entries: Entry[] = [northwind, brightwater], rest: Row[] = []) {
  const fake = fakeStore(entries, rest);
  const { container } = render(
    <main>
      <Record t={t} now={now} store={fake.store} />
    </main>,
  );
  return { ...fake, container };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const says = (words: string) => screen.findByText(words, { exact: false });
const titles = () =>
  within(screen.getByRole('list', { name: 'Your applications' })).queryAllByRole('heading', { level: 3 });
const entryOf = (entries: () => Entry[], id: string) => entries().find((entry) => entry.id === id);
function choose(text: string | Uint8Array<ArrayBuffer>, size?: number) {
  const file = new File([text], 'record.csv', { type: 'text/csv' });
  file.arrayBuffer = async () => (typeof text === 'string' ? new TextEncoder().encode(text).buffer : text.buffer);
  if (size) Object.defineProperty(file, 'size', { value: size });
  fireEvent.change(screen.getByLabelText('Read from a file'), { target: { files: [file] } });
}

async function barriers(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Withdraw gracefully';
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}

describe('the list', () => {
  it('says what to expect while it is empty', () => {
    open([]);
    expect(screen.getByText(/Nothing here yet/)).toBeTruthy();
    expect(button(/CSV/).disabled).toBe(true);
    expect(button('Print the list').disabled).toBe(true);
  });

  it('shows each application with how far it came, the newest first', () => {
    open();
    expect(titles().map((title) => title.textContent)).toEqual([
      expect.stringMatching(/^Northwind, Data EngineerToldNov 30, 2026$/),
      expect.stringMatching(/^BrightwaterDecided, not told/),
    ]);
  });

  it('is searched and filtered', () => {
    open([northwind, brightwater, { ...northwind, id: 'old', company: 'Oldtown', archived: true }]);
    type('Search', 'odd maya');
    expect(titles()).toHaveLength(1);
    type('Search', 'nobody');
    expect(screen.getByText(/Nothing fits/)).toBeTruthy();
    type('Search', '');
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'archived' } });
    expect(titles().map((title) => title.textContent)).toEqual([expect.stringContaining('Oldtown')]);
  });

  it('shows markup as text', () => {
    const { container } = open([{ ...northwind, company: '<img src=x>', note: '<b>bold</b>' }]);
    press(/<img src=x>/);
    expect(container.querySelector('img, b')).toBeNull();
    expect(screen.getByText('<b>bold</b>')).toBeTruthy();
  });

  it('follows what is written in another tab', async () => {
    const { rows, tell } = open([northwind]);
    rows.set('two', brightwater);
    tell();
    await screen.findByRole('button', { name: /Brightwater/ });
  });
});

describe('an entry', () => {
  it('is added by hand', async () => {
    const { entries } = open([]);
    press('Add an application');
    expect(document.activeElement).toBe(screen.getByLabelText('Company'));
    type('Company', '  Acme  ');
    type('Role', 'Baker');
    fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'offer' } });
    press('Add a date');
    fireEvent.change(screen.getByLabelText('When, no. 1'), { target: { value: '2026-11-05T08:30' } });
    press('Keep it');
    await says('Added.');
    expect(entries()).toMatchObject([
      {
        company: 'Acme',
        role: 'Baker',
        stage: 'offer',
        steps: [{ what: 'sent', intent: 'withdraw', at: new Date('2026-11-05T08:30').toISOString() }],
      },
    ]);
    expect(titles()).toHaveLength(1);
  });

  it('is changed, and only in what was changed', async () => {
    const { rows, entries } = open([northwind]);
    press(/Northwind/);
    press('Change');
    type('Person', 'Omar Haddad');
    // Another tab, meanwhile.
    rows.set('one', { ...northwind, note: 'from elsewhere' });
    press('Keep it');
    await says('Kept.');
    expect(entryOf(entries, 'one')).toMatchObject({ person: 'Omar Haddad', note: 'from elsewhere' });
    await waitFor(() => expect(document.activeElement).toBe(button('Change')));
  });

  it('is not changed when one thinks better of it', () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    press('Change');
    type('Person', 'Omar Haddad');
    press('Cancel');
    expect(entries()).toEqual([northwind]);
  });

  it('keeps being written while another is opened', () => {
    open();
    press(/Northwind/);
    press('Change');
    type('Person', 'Omar Haddad');
    press(/Brightwater/);
    expect(screen.getByLabelText<HTMLInputElement>('Person').value).toBe('Omar Haddad');
  });

  it('that was erased in another tab is told of, and what was typed stays', async () => {
    const { rows } = open([northwind]);
    press(/Northwind/);
    press('Change');
    type('Person', 'Omar Haddad');
    rows.clear();
    rows.set('two', brightwater);
    press('Keep it');
    await says('erased in another tab');
  });

  it('goes through: decided, they know now', async () => {
    const { entries } = open([{ ...brightwater, steps: [] }]);
    press(/Brightwater/);
    press('I have decided to withdraw');
    fireEvent.click(await screen.findByRole('button', { name: 'They know now' }));
    await screen.findByRole('group', { name: 'Afterwards' });
    expect(entryOf(entries, 'two')?.steps.map(({ what }) => what)).toEqual(['decided', 'sent']);
  });

  it('goes to the archive and back', async () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    press('Archive');
    await says('in the archive');
    expect(screen.getByText(/Nothing fits/)).toBeTruthy();
    press('Undo');
    await says('as it was');
    expect(entries()).toEqual([northwind]);
  });

  it('is erased after a question, and comes back whole', async () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    press('Erase');
    press('Cancel');
    expect(document.activeElement).toBe(button('Erase'));
    press('Erase');
    press('Yes, erase it');
    await says('Erased.');
    expect(entries()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    press('Undo');
    await waitFor(() => expect(entries()).toEqual([northwind]));
  });
});

describe('afterwards', () => {
  it('there is a checklist, with its caution', async () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    const portal = screen.getByRole('checkbox', { name: /portal/ });
    expect(document.getElementById(portal.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/only after/);
    fireEvent.click(portal);
    await waitFor(() => expect(entryOf(entries, 'one')?.done).toEqual(['portal']));
    expect(screen.getByRole('checkbox', { name: /referees/ })).toBeTruthy();
  });

  it('names the others who wait, each with a message of its own, when another offer was taken', () => {
    open([{ ...northwind, reason: 'other-offer' }, brightwater]);
    press(/Northwind/);
    const link = screen.getByRole('link', { name: 'Write to Brightwater' });
    expect(link.getAttribute('href')).toBe('popup?two&withdraw');
  });

  it('one asks to stay in touch or to be forgotten, never both', async () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    fireEvent.click(radio('To stay in touch'));
    await waitFor(() => expect(radio('To stay in touch').checked).toBe(true));
    fireEvent.click(radio('To delete my data'));
    await says('within a month');
    expect(radio('To stay in touch').checked).toBe(false);
    expect(entryOf(entries, 'one')?.contact).toBe('delete-my-data');
    expect(screen.queryByRole('link', { name: 'Get in touch again' })).toBeNull();
  });

  it.each([
    ['Thank your referrer', 'thank-referrer'],
    ['Get in touch again', 'reconnect'],
    ['I regret it: ask to come back', 'reverse'],
  ])('one may want to write: %s', (name, intent) => {
    open([northwind]);
    press(/Northwind/);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`popup?one&${intent}`);
  });

  it('has reminders of one’s own', async () => {
    const { entries } = open([northwind]);
    press(/Northwind/);
    type('Day', '2026-12-24');
    type('What for', 'Send a card');
    press('Remind me');
    await says('Kept.');
    expect(entryOf(entries, 'one')?.followUps).toMatchObject([{ on: '2026-12-24', what: 'Send a card', done: false }]);
    press('Remove the reminder: Send a card');
    await waitFor(() => expect(entryOf(entries, 'one')?.followUps).toEqual([]));
  });
});

describe('what is due', () => {
  const due = () => screen.getByRole('region', { name: 'Waiting for you' });

  it('leads to the message when they do not know yet', () => {
    open([brightwater]);
    expect(within(due()).getByText(/kinder than silence/)).toBeTruthy();
    expect(within(due()).getByRole('link', { name: 'Write to them' }).getAttribute('href')).toBe('popup?two&withdraw');
  });

  it('asks whether it was sent, and goes with the answer', async () => {
    const { entries } = open([{ ...northwind, steps: northwind.steps.slice(0, 1) }]);
    press('Yes, it was sent');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Waiting for you' })).toBeNull());
    expect(entries()[0]?.steps.map(({ what }) => what)).toEqual(['inserted', 'sent']);
  });

  it.each([
    ['half a year', '2026-05-01T09:00:00.000Z', ['reapply-6']],
    ['a year', '2025-11-01T09:00:00.000Z', ['reapply-6', 'reapply-12']],
  ])('after %s is applying again, until one does not want to hear of it', async (words, at, dismissed) => {
    const { entries } = open([{ ...northwind, steps: [{ id: 'a', what: 'sent', intent: 'withdraw', at }] }]);
    expect(within(due()).getByText(new RegExp(words))).toBeTruthy();
    expect(within(due()).getByRole('link', { name: 'Get in touch again' })).toBeTruthy();
    press('No reminder');
    await says('not be reminded');
    expect(entries()[0]?.dismissed).toEqual(dismissed);
  });

  it('can be one’s own, and done', async () => {
    const followUps = [{ id: 'f', on: '2026-12-01', what: 'Return the laptop', done: false }];
    const { entries } = open([{ ...northwind, followUps }]);
    expect(within(due()).getByText('Northwind, Data Engineer: Return the laptop')).toBeTruthy();
    press('Done');
    await waitFor(() => expect(entries()[0]?.followUps[0]?.done).toBe(true));
  });
});

describe('files', () => {
  it('go out whole, and nothing changes when they come back', async () => {
    const { store } = open();
    press(/CSV/);
    const [name, kind, text] = store.download.mock.calls[0] ?? ['', '', ''];
    expect([name, kind]).toEqual(['withdraw-gracefully-record.csv', 'text/csv']);
    choose(text);
    await says('nothing new');
    expect(screen.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('come in once seen, and go out again', async () => {
    const { entries } = open([northwind]);
    choose(csvOf([{ ...northwind, note: 'other' }, brightwater]));
    await says('Take this over');
    expect(screen.getByText('New (1): Brightwater')).toBeTruthy();
    expect(screen.getByText(/^Replaced .* \(1\): Northwind, Data Engineer$/)).toBeTruthy();
    expect(entries()).toEqual([northwind]);
    press('Take it over');
    await says('Taken over');
    expect(entries()).toHaveLength(2);
    press('Undo');
    await says('as it was');
    expect(entries()).toEqual([northwind]);
  });

  it.each<[string, Parameters<typeof choose>, string]>([
    ['of 50 MB', ['x', 50 * 1024 * 1024], 'too big'],
    ['of something else', ['name,mail\nx,y'], 'no record in this file'],
    ['of markup', ['<html><script>alert(1)</script></html>'], 'no record in this file'],
    ['of nothing', [''], 'no record in this file'],
    ['of noise', [new Uint8Array([0, 255, 254, 3, 200])], 'no record in this file'],
    ['of a later version', [csvOf([northwind]).replace('\r\n1,', '\r\n7,')], 'newer version'],
    ['cut off', [csvOf([northwind, brightwater]).slice(0, -30)], 'damaged'],
  ])('%s are refused in plain words', async (_, args, words) => {
    const { entries } = open([northwind]);
    choose(...args);
    await says(words);
    expect(entries()).toEqual([northwind]);
  });

  it('hold the days to come, for a calendar', () => {
    const followUps = [{ id: 'f', on: '2026-12-24', what: 'Card; for, Maya', done: false }];
    const { store } = open([{ ...northwind, followUps }]);
    press(/calendar/);
    const text = store.download.mock.calls[0]?.[2] ?? '';
    expect(text).toContain('DTSTART;VALUE=DATE:20261224');
    expect(text).toContain('DTSTART;VALUE=DATE:20270530');
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Northwind\\, Data Engineer: Card\\; for\\, Maya');
    expect(text).not.toContain('Odd questions');
  });

  it('are printed without reason and note', () => {
    const { store, container } = open();
    press('Print the list');
    expect(store.print).toHaveBeenCalledOnce();
    const paper = container.querySelector('.print-list')?.textContent ?? '';
    expect(paper).toContain('Nov 30, 2026NorthwindData EngineerMaya LindqvistE-mailTold');
    expect(paper).not.toMatch(/Odd|felt off/);
  });
});

describe('keeping and erasing', () => {
  it('keeps texts only when asked to', async () => {
    const { state } = open([northwind]);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /text of messages/ });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    await says('From now on');
    expect(state.keepsTexts).toBe(true);
  });

  it('erases everything after a question, and brings it back', async () => {
    const junk: Row = ['junk', 'garbage'];
    const { rows } = open([northwind], [junk]);
    press('Erase the whole record');
    press('Yes, erase all of it');
    await says('The record is erased');
    expect(rows.size).toBe(0);
    press('Undo');
    await says('as it was');
    expect([...rows]).toEqual([['one', northwind], junk]);
  });

  it('tells what cannot be read, and leaves it alone until one says so', async () => {
    const { store, rows } = open([northwind], [['junk', { version: 9 }]]);
    await says('cannot be read here, damaged or from a newer version: 1');
    press('Download them');
    expect(JSON.parse(store.download.mock.calls[0]?.[2] ?? '')).toEqual([{ version: 9 }]);
    press('Erase them');
    await says('Erased.');
    expect([...rows.keys()]).toEqual(['one']);
  });

  it.each([
    ['full', 'no room left'],
    ['denied', 'did not let us'],
    ['newer', 'newer version'],
    ['too-many', 'as long as it can be'],
  ] as const)('says why nothing was kept (%s), and tries again', async (reason, words) => {
    const { state, entries } = open([northwind]);
    state.refusal = { ok: false, reason, retry: reason === 'full' };
    press(/Northwind/);
    press('Archive');
    await says(words);
    expect(entries()).toEqual([northwind]);
    state.refusal = null;
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(reason === 'full');
    if (reason === 'full') press('Try again');
    if (reason === 'full') await waitFor(() => expect(entries()[0]?.archived).toBe(true));
  });

  it.each([
    ['newer', 'newer version'],
    ['unavailable', 'just now'],
  ] as const)('says when the record cannot be had (%s)', (problem, words) => {
    const { store } = fakeStore([]);
    render(<Record t={t} now={now} store={{ ...store, found: { ...store.found, problem } }} />);
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });
});

describe('no barrier is found', () => {
  const pressed = (...names: (string | RegExp)[]) => {
    open();
    for (const name of names) press(name);
  };
  const offered = () => {
    open([]);
    choose(csvOf([northwind]));
    return says('Take this over');
  };
  it.each<[string, () => unknown]>([
    ['while it is empty', () => open([])],
    ['with entries', () => open()],
    ['with what cannot be read', () => open([northwind], [['junk', 'x']])],
    ['with an entry open', () => pressed(/Northwind/)],
    ['with an entry being changed', () => pressed(/Northwind/, 'Change')],
    ['asking before erasing', () => pressed('Erase the whole record')],
    ['with a file to take over', offered],
  ])('%s', async (_, show) => {
    await show();
    expect(await barriers()).toEqual([]);
  });

  it('in the popup', async () => {
    render(
      <main>
        <RecordTab t={t} entries={[northwind, brightwater]} now={now} onOpen={() => {}} />
      </main>,
    );
    expect(await barriers()).toEqual([]);
  });
});

describe('the record in the popup', () => {
  it('shows what is due, the newest few, and the way to the rest', () => {
    const many = Array.from({ length: 9 }, (_, place) => ({ ...northwind, id: `n${place}` }));
    let opened = 0;
    render(<RecordTab t={t} entries={[...many, brightwater]} now={now} onOpen={() => void opened++} />);
    expect(within(screen.getByRole('region', { name: 'Waiting for you' })).getAllByRole('listitem')).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'Your applications' })).getAllByRole('listitem')).toHaveLength(4);
    press('Open the whole record');
    expect(opened).toBe(1);
  });

  it('says so when there is nothing', () => {
    render(<RecordTab t={t} entries={[]} now={now} onOpen={() => {}} />);
    expect(screen.getByText(/Nothing here yet/)).toBeTruthy();
  });
});
