/** Sentence by sentence, texts of the person's own, and words that have to be fetched: on the real composer. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Message, type Template, languages as writtenLanguages } from '../../src/message/index.ts';
import { core } from '../../src/ui/core.ts';
import type { InsertOutcome, WriterProps } from '../../src/ui/types.ts';
import { Writer } from '../../src/ui/Writer.tsx';
import { chosen, editor, facts, noFacts, noWords, now, settings, t } from './fixtures.ts';

afterEach(cleanup);

function open(change: Partial<WriterProps> = {}) {
  const onInsert = vi.fn(async (_message: Message, _mode: string): Promise<InsertOutcome> => ({ ok: true }));
  const props: WriterProps = {
    t,
    core,
    facts,
    settings: chosen,
    templates: [],
    channel: 'email',
    now,
    target: editor,
    loadWords: noWords,
    onInsert,
    onCopy: async () => true,
    onClose: vi.fn(),
  };
  render(<Writer {...props} {...change} />);
  return onInsert;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `${name}, text` });
const tick = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const preview = () => screen.getByRole('region', { name: 'Preview' }).textContent ?? '';
const write = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const pick = (name: string, option: string) => {
  const combo = screen.getByRole<HTMLSelectElement>('combobox', { name });
  const { value } = within(combo).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(combo, { target: { value } });
};

describe('sentence by sentence', () => {
  it('shows each sentence with what it is there for', () => {
    open();
    fireEvent.click(button('Edit'));
    const list = screen.getByRole('list', { name: 'Sentence by sentence' });
    const names = within(list).getAllByRole('checkbox');
    expect(names.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Greeting',
      'Thanks',
      'Decision',
      'Apology',
      'Booked time',
      'Appreciation',
      'Keeping in touch',
      'Closing',
      'Your name',
    ]);
    expect(screen.getByRole('checkbox', { name: 'Decision', description: /nobody has to guess/ })).toBeTruthy();
    expect(preview()).toContain(box('Decision').value);
  });

  it('leaves a sentence out, and takes it back in', () => {
    open();
    fireEvent.click(button('Edit'));
    const thanks = box('Thanks').value;
    fireEvent.click(tick('Thanks'));
    expect(preview()).not.toContain(thanks);
    expect(box('Thanks').disabled).toBe(true);
    fireEvent.click(tick('Thanks'));
    expect(preview()).toContain(thanks);
  });

  it('inserts own words, and goes back to ours', async () => {
    const onInsert = open();
    fireEvent.click(button('Edit'));
    const ours = preview();
    write('Thanks', 'Thank you for a lovely chat.');
    expect(preview()).toContain('Thank you for a lovely chat.');
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert.mock.lastCall?.[0].text).toBe(preview()));
    fireEvent.click(button('Our words again'));
    expect(preview()).toBe(ours);
  });

  it('keeps own words where they still fit, and only there', () => {
    open();
    fireEvent.click(button('Edit'));
    write('Thanks', 'Thanks for the talk, Maya.');
    write('Decision', 'I have signed elsewhere, so I am withdrawing my application.');
    pick('Tone', 'Formal');
    fireEvent.click(button('Another wording'));
    expect(preview()).toContain('Thanks for the talk, Maya.');
    expect(preview()).toContain('I have signed elsewhere');
    fireEvent.click(screen.getByRole('radio', { name: 'Pausing my search' }));
    expect(preview()).not.toContain('I have signed elsewhere');
    expect(preview()).toContain('Thanks for the talk, Maya.');
    fireEvent.input(screen.getByRole('textbox', { name: 'To' }), { target: { value: 'Tom' } });
    expect(preview()).not.toContain('Maya');
    fireEvent.input(screen.getByRole('textbox', { name: 'To' }), { target: { value: 'Maya' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Accepted another offer' }));
    expect(preview()).toContain('Thanks for the talk, Maya.');
    expect(preview()).toContain('I have signed elsewhere');
  });

  it('drops own words about a time that is another one now', () => {
    open();
    fireEvent.click(button('Edit'));
    write('Booked time', 'Thursday at two is free for somebody else.');
    expect(preview()).toContain('Thursday at two');
    fireEvent.input(screen.getByRole('textbox', { name: 'Interview time' }), { target: { value: 'Fri 4 Dec, 9:00' } });
    expect(preview()).not.toContain('Thursday at two');
  });

  it('closes on Escape, with the focus on Edit and the edits kept', () => {
    const onClose = vi.fn();
    open({ onClose });
    fireEvent.click(button('Edit'));
    write('Thanks', 'Thank you for everything.');
    fireEvent.keyDown(box('Thanks'), { key: 'Escape' });
    expect(screen.queryByRole('list', { name: 'Sentence by sentence' })).toBeNull();
    expect(document.activeElement).toBe(button('Edit'));
    expect(preview()).toContain('Thank you for everything.');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a text of one’s own', () => {
  const mine: Template = {
    id: 'mine',
    title: 'My short one',
    language: 'en',
    subject: '',
    text: 'Hello {name},\n\nI withdraw from {role}[[ at {company}]].\n\n{my_name}',
  };

  it('is offered, filled in and inserted', async () => {
    const onInsert = open({ templates: [mine] });
    pick('Text', 'My short one');
    expect(preview()).toBe('Hello Maya,\n\nI withdraw from Data Engineer at Northwind.\n\nJonas Weber');
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert.mock.lastCall?.[0].text).toBe(preview()));
    pick('Text', 'Written for you');
    expect(preview()).toMatch(/^Hi Maya/);
  });

  it('needs no reason, but the facts it asks for', () => {
    open({ templates: [mine], facts: noFacts, settings });
    pick('Text', 'My short one');
    expect(screen.getByText(/asks for this: To, Role, Your name\./)).toBeTruthy();
    expect(button('Insert').disabled).toBe(true);
    for (const [name, value] of [
      ['To', 'Ann'],
      ['Role', 'Baker'],
      ['Your name', 'Lee'],
    ] as const)
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    expect(preview()).toBe('Hello Ann,\n\nI withdraw from Baker.\n\nLee');
    expect(button('Insert').disabled).toBe(false);
  });

  it('with a fault is not inserted', () => {
    open({ templates: [{ ...mine, text: 'Hello {nome}' }] });
    pick('Text', 'My short one');
    expect(screen.getByText(/has a fault in it/)).toBeTruthy();
    expect(button('Insert').disabled).toBe(true);
  });
});

describe('a draft of one’s own', () => {
  const draft = 'Hi Maya,\n\nI WITHDRAW!!! Thank you for [reason].';
  const withDraft: WriterProps['target'] = { kind: 'editor', hasDraft: true, draft, subject: false };

  it('is checked as it stands, with the words marked', () => {
    open({ target: withDraft });
    fireEvent.click(button('Check my draft'));
    expect(preview()).toBe(draft);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('[reason]');
    expect(screen.getByRole('list', { name: 'Check before you send' }).textContent).not.toContain('Nothing to check');
    expect(button('Insert').disabled).toBe(true);
    pick('Text', 'Written for you');
    expect(preview()).not.toBe(draft);
  });

  it('replaces itself once it was mended here', async () => {
    const onInsert = open({ target: withDraft });
    fireEvent.click(button('Check my draft'));
    fireEvent.input(screen.getByRole('textbox', { name: 'My draft, text' }), {
      target: { value: 'Hi Maya,\n\nI withdraw. Thank you.' },
    });
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert).toHaveBeenCalledTimes(1));
    expect(onInsert.mock.lastCall?.slice(0, 2)).toMatchObject([
      { text: 'Hi Maya,\n\nI withdraw. Thank you.' },
      'replace',
    ]);
  });

  it('can be typed where there is no editor', () => {
    open({ target: { kind: 'none' } });
    fireEvent.click(button('Check my draft'));
    fireEvent.input(screen.getByRole('textbox', { name: 'My draft, text' }), { target: { value: 'Dear [Name],' } });
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['[Name]']);
  });
});

describe('words that are not here yet', () => {
  it('are fetched when their language is chosen', async () => {
    const learned = new Set(['en']);
    const compose = vi.fn(core.compose);
    const loadWords = vi.fn(async (_language: string) => undefined);
    const learn = (language: string) => learned.add(language).has(language);
    open({ core: { ...core, compose, isReady: (tag) => learned.has(tag.slice(0, 2)), learn }, loadWords });
    pick('Language', 'Deutsch');
    expect(preview()).toBe('One moment: the words are being fetched.');
    expect(button('Insert').disabled).toBe(true);
    await waitFor(() => expect(preview()).not.toMatch(/One moment/));
    expect(loadWords.mock.calls).toEqual([['de']]);
    expect(compose.mock.lastCall?.[1].language).toBe('de');
    expect(button('Insert').disabled).toBe(false);
  });

  it('that cannot be had are said so, in English, until chosen again', async () => {
    const loadWords = vi.fn<WriterProps['loadWords']>().mockRejectedValue(new Error('gone'));
    open({ core: { ...core, isReady: (tag) => tag.startsWith('en') }, loadWords });
    pick('Language', 'Deutsch');
    await waitFor(() => expect(screen.getByText(/The words for Deutsch could not be loaded/)).toBeTruthy());
    expect(preview()).toMatch(/^Hi Maya/);
    pick('Language', 'Deutsch');
    await waitFor(() => expect(loadWords).toHaveBeenCalledTimes(2));
  });

  it('are offered for every language we write in', () => {
    open();
    const combo = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    expect([...combo.options].map(({ value }) => value)).toEqual(writtenLanguages());
  });
});
