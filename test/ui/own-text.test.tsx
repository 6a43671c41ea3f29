/** A text of the person's own in the form: with its own language and checks, and never half filled. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Template } from '../../src/message/index.ts';
import { core } from '../../src/ui/core.ts';
import type { Core, InsertOutcome, OwnText, WriterProps } from '../../src/ui/types.ts';
import { Writer } from '../../src/ui/Writer.tsx';
import { chosen, editor, facts, noFacts, noWords, now, settings, t } from './fixtures.ts';

const mine: Template = {
  id: 'mine',
  title: 'Mine',
  language: 'en',
  subject: 'About {role}',
  text: 'Hello {name},\n\nI withdraw[[ from {role}]].\n\nJonas',
};

function open(templates: OwnText[], change: Partial<WriterProps> = {}) {
  const onInsert = vi.fn<WriterProps['onInsert']>(async (): Promise<InsertOutcome> => ({ ok: true }));
  const props: WriterProps = {
    t,
    core,
    facts,
    settings: chosen,
    templates,
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
const region = () => screen.getByRole('region', { name: 'Preview' });
const preview = () => region().textContent ?? '';
const style = () => within(screen.getByRole('group', { name: t('writerStyle') }));
const pick = (name: string, option: string) => {
  const combo = screen.getByRole<HTMLSelectElement>('combobox', { name });
  const { value } = within(combo).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(combo, { target: { value } });
};

afterEach(cleanup);

describe('a text of one’s own', () => {
  it('has no tone, length and language to choose, until ours is shown again', () => {
    open([mine]);
    const names = () =>
      style()
        .getAllByRole('combobox')
        .map((combo) => (combo as HTMLSelectElement).labels?.[0]?.textContent);
    const all = names();
    expect(all).toEqual(expect.arrayContaining(['Text', 'Message', 'Stage', 'Tone', 'Length', 'Language']));
    pick('Text', 'Mine');
    expect(names()).toEqual(['Text', 'Message', 'Stage']);
    expect(style().queryByRole('checkbox')).toBeNull();
    // The phone script is ours.
    fireEvent.click(button('Phone script'));
    expect(names()).toEqual(all);
    fireEvent.click(button('Back to the message'));
    pick('Text', 'Written for you');
    expect(names()).toEqual(all);
  });

  it('brings its subject to a new mail', async () => {
    const onInsert = open([mine], { target: { kind: 'editor', hasDraft: false, subject: true } });
    pick('Text', 'Mine');
    expect(screen.getByText('About Data Engineer')).toBeTruthy();
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert.mock.lastCall?.[0].subject).toBe('About Data Engineer'));
  });

  it('is read, checked and told the time of in its own language, once its words are here', async () => {
    const learned = new Set(['en']);
    const check = vi.fn<Core['check']>(() => []);
    const loadWords = vi.fn(async () => {});
    const learn = (language: string) => learned.add(language).has(language);
    open([{ ...mine, language: 'de', text: 'Der {interview_time} wird frei.' }], {
      core: { ...core, check, learn, isReady: (tag) => learned.has(tag.slice(0, 2)) },
      loadWords,
    });
    pick('Text', 'Mine');
    expect(preview()).toMatch(/One moment/);
    expect(screen.queryByText(/fault in it/)).toBeNull();
    expect(button('Insert').disabled).toBe(true);
    await waitFor(() => expect(preview()).toMatch(/wird frei/));
    expect(loadWords.mock.calls).toEqual([['de']]);
    expect(region().lang).toBe('de');
    expect(check.mock.lastCall?.[2].language).toBe('de');
  });

  it('is shown all the same when the words of its language cannot be had', async () => {
    const loadWords = vi.fn<WriterProps['loadWords']>().mockRejectedValue(new Error('gone'));
    const own = { ...mine, language: 'de', text: 'Hallo {name}' };
    open([own], { core: { ...core, isReady: (tag) => tag.startsWith('en') }, loadWords });
    pick('Text', 'Mine');
    await waitFor(() => expect(preview()).toBe('Hallo Maya'));
    expect(button('Insert').disabled).toBe(false);
  });

  it('that cannot be filled in says what it needs, and not that a reason is', () => {
    open([mine], { facts: noFacts, settings });
    expect(preview()).toMatch(/Choose a reason/);
    pick('Text', 'Mine');
    expect(preview()).toBe('Your text stands here once it can be filled in.');
    expect(screen.getByText(/asks for this: Role, To\./)).toBeTruthy();
  });

  it('of which nothing would be left is not inserted empty', () => {
    open([{ ...mine, subject: '', text: '[[About {company}]]' }], { facts: noFacts });
    pick('Text', 'Mine');
    expect(screen.getByText(/asks for this: Company\./)).toBeTruthy();
    expect(button('Insert').disabled).toBe(true);
  });

  it('that is left out altogether leaves nothing to insert', () => {
    open([mine]);
    pick('Text', 'Mine');
    fireEvent.click(button('Edit'));
    fireEvent.click(within(screen.getByRole('list', { name: t('sentences') })).getByRole('checkbox'));
    expect(button('Insert').disabled).toBe(true);
  });

  it('is not said to end without a name: only its writer knows how it ends', () => {
    open([{ ...mine, subject: '', text: 'Bye.\n\nJonas' }], { facts: noFacts, settings: chosen });
    expect(screen.getByText(t('writerUnsigned'))).toBeTruthy();
    pick('Text', 'Mine');
    expect(screen.queryByText(t('writerUnsigned'))).toBeNull();
  });

  it('with a slot of another kind in it is stopped by the guard', () => {
    open([{ ...mine, text: 'Hello {name}, I leave [Projektname].' }]);
    pick('Text', 'Mine');
    expect(preview()).toContain('[Projektname]');
    expect(button('Insert').disabled).toBe(true);
  });

  it('that is longer than the box takes is not inserted', () => {
    open([mine], { target: { ...editor, limit: 20 } as WriterProps['target'] });
    pick('Text', 'Mine');
    expect(button('Insert').disabled).toBe(true);
  });

  it('can be changed once, for this message, and another text starts from its own words', () => {
    open([mine, { ...mine, id: 'other', title: 'Other', text: 'Bye {name}' }]);
    pick('Text', 'Mine');
    fireEvent.click(button('Edit'));
    fireEvent.input(screen.getByRole('textbox', { name: 'The text, text' }), { target: { value: 'Only today.' } });
    expect(screen.getByRole('checkbox', { name: 'The text', description: /this message only/ })).toBeTruthy();
    expect(preview()).toBe('Only today.');
    pick('Text', 'Other');
    expect(preview()).toBe('Bye Maya');
    pick('Text', 'Mine');
    expect(preview()).toBe('Only today.');
  });
});

describe('a message that was kept for this conversation', () => {
  const kept: OwnText = {
    id: 'kept',
    title: 'The message I kept',
    language: 'de',
    subject: 'Bewerbung',
    text: 'Hallo Maya,\n\nich ziehe {alles} zurück [[wirklich]].',
    plain: true,
  };
  // The guard would stop at the braces, and has tests of its own.
  const ready: Core = { ...core, isReady: () => true, check: () => [] };
  const text = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Text' }).selectedOptions[0]?.text;

  it('is chosen at once, stands as it is, and is inserted as what it is', async () => {
    const onInsert = open([kept, mine], {
      core: ready,
      settings,
      target: { kind: 'editor', hasDraft: false, subject: true },
    });
    expect(text()).toBe('The message I kept');
    expect(preview()).toBe(kept.text);
    expect(region().lang).toBe('de');
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert).toHaveBeenCalled());
    const [message, , made] = onInsert.mock.lastCall ?? [];
    expect(message).toMatchObject({ subject: 'Bewerbung', text: kept.text });
    expect(made?.own).toBe('kept');
  });

  it('gives way to ours, which is then inserted as ours', async () => {
    const onInsert = open([kept]);
    pick('Text', 'Written for you');
    expect(preview()).not.toBe(kept.text);
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert).toHaveBeenCalled());
    expect(onInsert.mock.lastCall?.[2].own).toBeUndefined();
  });

  it('is kept on in its own place, as changed', async () => {
    const onLater = vi.fn<NonNullable<WriterProps['onLater']>>(async () => true);
    open([kept], { core: ready, onLater });
    fireEvent.click(button('Edit'));
    fireEvent.input(screen.getByRole('textbox', { name: 'The text, text' }), { target: { value: 'Nein danke.' } });
    fireEvent.click(button('Sleep on it'));
    fireEvent.click(button('Keep it'));
    await waitFor(() => expect(onLater).toHaveBeenCalled());
    const [message, , about] = onLater.mock.lastCall ?? [];
    expect([message?.text, about]).toEqual(['Nein danke.', { language: 'de', kept: 'kept' }]);
  });

  it('is none when it is ours that is kept, or a draft', async () => {
    const onLater = vi.fn<NonNullable<WriterProps['onLater']>>(async () => true);
    open([mine], { onLater, target: { kind: 'editor', hasDraft: true, draft: 'Hello {Maya}', subject: false } });
    for (const name of [null, 'Check my draft']) {
      if (name) fireEvent.click(button(name));
      fireEvent.click(button('Sleep on it'));
      fireEvent.click(button('Keep it'));
      await screen.findByText(/^Kept\./);
      expect(onLater.mock.lastCall?.[2]).toEqual({ language: 'en-GB' });
    }
    expect(onLater.mock.lastCall?.[0].text).toBe('Hello {Maya}');
  });
});
