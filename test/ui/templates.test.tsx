/** Texts of the person's own on the options page. */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Template } from '../../src/message/index.ts';
import { Options } from '../../src/options/Options.tsx';
import type { OptionsProps, TemplateStore } from '../../src/options/types.ts';
import type { TemplatesChanged } from '../../src/platform/templates.ts';
import { defaults, parseTemplate, templateLimits, templatesFile } from '../../src/settings/index.ts';
import { noNotifications, t } from './fixtures.ts';

const text = 'Hi {name},\n\nI withdraw[[ from {role}]].';
const [one, two, three] = ['One', 'Two', 'Three'].map(
  (title): Template => ({ id: title.toLowerCase(), title, language: 'en', subject: '', text }),
) as [Template, Template, Template];

/** What is stored, and what the page did. */
interface Stored {
  templates: Template[];
  /** What every change comes to; null: it is kept. */
  refuses: Extract<TemplatesChanged, { ok: false }> | null;
}

function open(templates: Template[] = [], more: Partial<TemplateStore> = {}, props: Partial<OptionsProps> = {}) {
  const stored: Stored = { templates, refuses: null };
  const load = async () => ({ templates: stored.templates, unread: false });
  const store: TemplateStore = {
    found: { templates, unread: false },
    load,
    async change(step) {
      if (stored.refuses) return stored.refuses;
      // As slow as a storage: what is written meanwhile would be lost.
      const next = step(stored.templates).flatMap((template) => parseTemplate(template) ?? []);
      await new Promise((resolve) => setTimeout(resolve));
      stored.templates = next;
      return { ok: true, templates: stored.templates };
    },
    unreadText: async () => '["old"]',
    dismissUnread: vi.fn(async () => {}),
    ...more,
  };
  const download = vi.fn();
  const { container } = render(
    <Options
      t={t}
      settings={defaults}
      languages={['en', 'de', 'fr']}
      save={async () => ({ ok: true })}
      watch={() => {}}
      load={async () => defaults}
      erase={async () => {
        const before = stored.templates;
        stored.templates = [];
        return {
          ok: true,
          async undo() {
            stored.templates = before;
            return { ok: true };
          },
        };
      }}
      exported={() => ''}
      setAside={async () => null}
      dismissNotice={async () => {}}
      download={download}
      store={store}
      notifications={noNotifications}
      shortcut={{ way: { by: 'hand', browser: 'chromium' }, current: async () => '', open: async () => true }}
      {...props}
    />,
  );
  return { stored, store, download, container };
}

const section = () => within(screen.getByRole('region', { name: 'Your own texts' }));
const button = (name: string) => section().getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const undo = () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
const form = () => section().queryByRole('form');
const box = (name: RegExp) => section().getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp, value: string) => fireEvent.input(box(name), { target: { value } });
const listed = () =>
  section()
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('bdi')?.textContent);
const becomes = (...titles: string[]) => waitFor(() => expect(listed()).toEqual(titles));
const told = (words: RegExp) => screen.findByText(words);
const focused = (name: string) => waitFor(() => expect(document.activeElement).toBe(button(name)));
const [title, subject, words] = [/is called/, /^Subject/, /^The text/];

const pause = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

function choose(content: string) {
  const file = new File([content], 'texts.json', { type: 'application/json' });
  fireEvent.change(section().getByLabelText('Import texts'), { target: { files: [file] } });
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a new text', () => {
  it('is written, kept and listed, and the focus goes with it', async () => {
    const { stored } = open([one]);
    press('Add a text');
    expect(document.activeElement).toBe(box(title));
    type(title, '  My short\u202e one ');
    type(subject, 'About {role}');
    type(words, text);
    fireEvent.change(section().getByRole('combobox', { name: 'Language' }), { target: { value: 'de' } });
    press('Keep it');
    await becomes('One', 'My short one');
    expect(stored.templates[1]).toMatchObject({ title: 'My short one', language: 'de', subject: 'About {role}', text });
    expect(form()).toBeNull();
    await focused('Change My short one');
    await told(/The text is kept/);
  });

  it('starts in the language of the messages', () => {
    open([], {}, { settings: { ...defaults, language: 'fr' } });
    press('Add a text');
    expect(section().getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('fr');
  });

  it('starts in the language of the browser when messages follow the thread', () => {
    const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-AT');
    open();
    press('Add a text');
    expect(section().getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('de');
    language.mockRestore();
  });

  it.each<[string, () => void, RegExp, RegExp]>([
    ['a name', () => type(words, text), /Give it a name/, title],
    ['a name that can be seen', () => [type(title, '\u200b'), type(words, text)], /Give it a name/, title],
    ['words', () => type(title, 'A'), /up to 5000 characters/, words],
    ['words that can be seen', () => [type(title, 'A'), type(words, ' \u200b\n')], /up to 5000 characters/, words],
  ])('without %s says so at its place, once it is to be kept', (_, fill, problem, field) => {
    const { stored } = open();
    press('Add a text');
    fill();
    expect(section().queryByText(problem)).toBeNull();
    press('Keep it');
    const status = section().getByText(problem).closest('[role=status]');
    expect(box(field).getAttribute('aria-describedby')?.split(' ')).toContain(status?.id);
    expect(box(field).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box(field));
    expect(stored.templates).toEqual([]);
    type(title, 'A');
    type(words, 'B');
    expect(section().queryByText(problem)).toBeNull();
  });

  it.each<[string, () => void]>([
    ['Cancel', () => press('Cancel')],
    ['Escape', () => fireEvent.keyDown(box(words), { key: 'Escape' })],
  ])('is put away by %s, with the focus where it was, and what was written comes back', async (_, cancel) => {
    const { stored } = open();
    press('Add a text');
    type(title, 'Half');
    type(words, 'Hi {na');
    cancel();
    expect(form()).toBeNull();
    await focused('Add a text');
    await told(/What you wrote is not kept/);
    undo();
    await waitFor(() => expect(box(words).value).toBe('Hi {na'));
    expect(box(title).value).toBe('Half');
    // Brought back, it can be lost again: so it is told again.
    press('Cancel');
    undo();
    await waitFor(() => expect(box(title).value).toBe('Half'));
    type(words, 'Hi');
    press('Keep it');
    await becomes('Half');
    expect(stored.templates).toHaveLength(1);
  });

  it('in which nothing was written is put away without a word', () => {
    open();
    press('Add a text');
    fireEvent.keyDown(box(title), { key: 'Escape' });
    expect(form()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is not put away by the Escape of an input method', () => {
    open();
    press('Add a text');
    fireEvent.keyDown(box(words), { key: 'Escape', isComposing: true });
    expect(form()).not.toBeNull();
  });

  it('is kept by Enter in its name', async () => {
    open();
    press('Add a text');
    type(title, 'A');
    type(words, 'B');
    fireEvent.submit(form() as HTMLElement);
    await becomes('A');
  });

  it('that is written holds the page open', () => {
    open();
    press('Add a text');
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    type(words, 'B');
    expect(leave()).toBe(true);
    press('Cancel');
    expect(leave()).toBe(false);
  });
});

describe('a fault', () => {
  it('is told at its place after a pause, and goes as soon as it is mended', async () => {
    vi.useFakeTimers();
    open();
    press('Add a text');
    type(words, 'Hi {na');
    await pause(900);
    type(words, 'Hi {nam');
    await pause(900);
    expect(section().queryByText(/stands alone/)).toBeNull();
    expect(box(words).getAttribute('aria-invalid')).toBe('false');
    await pause(200);
    expect(section().getByText(/stands alone/)).toBeTruthy();
    type(words, 'Hi {name}');
    expect(section().queryByText(/stands alone/)).toBeNull();
  });

  it.each<[string, RegExp]>([
    ['Hi\n\n{Stelle},', /^Line 3: .\{Stelle\}. is none of the facts below\./],
    ['Hi {Company name}', /^Line 1: .\{Company name\}. is none of the facts\. Did you mean \{company\}\?/],
    ['Bye\n[[ at {company}', /^Line 2: .\[\[. has no \]\] behind it\./],
    ['Bye {company}]]', /has no \[\[ before it/],
    ['[[a {name} [[b {role}]]]]', /stands inside another/],
    ['Bye [[for good]]', /\[\[for good\]\]. has no fact in it/],
    [`Hi {${'x'.repeat(300)}}`, /^Line 1: .\{x{38}…. is none/],
  ])('in %j is told in words, and selected when it is to be kept', (typed, expected) => {
    const { stored } = open();
    press('Add a text');
    type(title, 'A');
    type(words, typed);
    press('Keep it');
    expect(section().getByText(expected)).toBeTruthy();
    expect(document.activeElement).toBe(box(words));
    const { selectionStart, selectionEnd, value } = box(words);
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toMatch(/^(?:\{|\[\[|\]\])/);
    expect(stored.templates).toEqual([]);
  });

  it('in the subject is told there, and not at the text', () => {
    open();
    press('Add a text');
    type(title, 'A');
    type(subject, 'About {Stelle}');
    type(words, 'Bye');
    press('Keep it');
    const invalid = [title, subject, words].map((name) => box(name).getAttribute('aria-invalid'));
    expect(invalid).toEqual(['false', 'true', 'false']);
    expect(document.activeElement).toBe(box(subject));
    expect(section().getByText(/^.\{Stelle\}. is none of the facts below/)).toBeTruthy();
  });

  it('in a text that came from a file is marked in the list, and told as soon as it is opened', () => {
    open([one, { ...two, text: 'Hi {nome}' }]);
    const rows = section().getAllByRole('listitem');
    expect(rows.map((row) => /Needs a change/.test(row.textContent ?? ''))).toEqual([false, true]);
    press('Change Two');
    expect(section().getByText(/\{nome\}/, { selector: 'li' })).toBeTruthy();
  });
});

describe('a text that is there', () => {
  it('is changed in its place, and the change can be taken back', async () => {
    const { stored } = open([one, two, three]);
    press('Change Two');
    expect([box(title).value, box(words).value]).toEqual(['Two', text]);
    type(title, 'Second');
    press('Keep it');
    await becomes('One', 'Second', 'Three');
    await focused('Change Second');
    undo();
    await becomes('One', 'Two', 'Three');
    await focused('Change Two');
    await told(/as they were/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(stored.templates).toEqual([one, two, three]);
  });

  it('is left as it is by Cancel, with the focus where it was', async () => {
    open([one, two]);
    press('Change Two');
    press('Cancel');
    await focused('Change Two');
  });

  it('keeps a language that is not offered', async () => {
    const { stored } = open([{ ...one, language: 'pt-BR' }]);
    press('Change One');
    expect(section().getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('pt-BR');
    type(title, 'Uno');
    press('Keep it');
    await becomes('Uno');
    expect(stored.templates[0]?.language).toBe('pt-BR');
  });

  it.each([
    ['One', 'Change Two'],
    ['Two', 'Change Three'],
    ['Three', 'Change Two'],
  ])('is deleted, and comes back where it was: %s', async (name, next) => {
    const { stored } = open([one, two, three]);
    press(`Delete ${name}`);
    await told(/is deleted/);
    expect(listed()).toEqual(['One', 'Two', 'Three'].filter((other) => other !== name));
    await focused(next);
    undo();
    await becomes('One', 'Two', 'Three');
    await focused(`Change ${name}`);
    expect(stored.templates).toEqual([one, two, three]);
  });

  it('that was the only one leaves the focus on Add', async () => {
    open([one]);
    press('Delete One');
    await focused('Add a text');
    expect(section().queryByRole('list')).toBeNull();
    expect(section().queryByRole('button', { name: 'Export texts' })).toBeNull();
  });

  it('comes back without undoing what was done in another page since', async () => {
    const { stored } = open([one, two]);
    press('Delete One');
    await becomes('Two');
    stored.templates = [{ ...two, title: 'Second' }, three];
    undo();
    await becomes('One', 'Second', 'Three');
  });

  it('is deleted once, however quickly the next one follows', async () => {
    const { stored } = open([one, two, three]);
    press('Delete One');
    press('Delete Two');
    await becomes('Three');
    expect(stored.templates).toEqual([three]);
  });

  it('is shown again after everything was erased and brought back', async () => {
    open([one]);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase everything' }));
    await becomes();
    undo();
    await becomes('One');
  });
});

describe('a change that is not kept', () => {
  it.each<[Extract<TemplatesChanged, { ok: false }>, RegExp]>([
    [{ ok: false, reason: 'full', retry: true }, /no room left/],
    [{ ok: false, reason: 'denied', retry: true }, /did not let us/],
    [{ ok: false, reason: 'denied', retry: false }, /reload this page/],
    [{ ok: false, reason: 'too-many', retry: false }, /more than 50 texts/],
  ])('%j is told, and what was written stays', async (outcome, sentence) => {
    const { stored } = open([one]);
    stored.refuses = outcome;
    press('Add a text');
    type(title, 'New');
    type(words, 'Bye');
    press('Keep it');
    expect((await told(sentence)).closest('[role=alert]')).toBeTruthy();
    expect(box(words).value).toBe('Bye');
    stored.refuses = null;
    press('Keep it');
    await becomes('One', 'New');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('leaves the list as it is when it was to delete, or to bring back', async () => {
    const { stored } = open([one, two]);
    stored.refuses = { ok: false, reason: 'denied', retry: true };
    press('Delete One');
    await told(/did not let us/);
    expect(listed()).toEqual(['One', 'Two']);
    stored.refuses = null;
    press('Delete One');
    await becomes('Two');
    stored.refuses = { ok: false, reason: 'full', retry: true };
    undo();
    await told(/no room left/);
    stored.refuses = null;
    undo();
    await becomes('One', 'Two');
  });

  it('is not begun when there are as many as are kept', () => {
    open(Array.from({ length: templateLimits.count }, (_, index) => ({ ...one, id: `t${index}` })));
    expect(button('Add a text').disabled).toBe(true);
    expect(section().getByText(/You have 50 texts/)).toBeTruthy();
  });
});

describe('a file of texts', () => {
  it('is made of what is listed', async () => {
    const { download } = open([one, two]);
    press('Export texts');
    expect(download).toHaveBeenCalledExactlyOnceWith('withdraw-gracefully-texts.json', templatesFile([one, two]));
    await told(/Look among your downloads/);
  });

  it('is taken over after a look at it, and that can be taken back', async () => {
    const { stored } = open([one, two]);
    const changed = { ...two, title: 'Second' };
    choose(templatesFile([changed, three, one]));
    const offer = within(await section().findByRole('group', { name: 'Take over these texts?' }));
    const plain = (row: HTMLElement) => row.textContent?.replace(/[\u2068\u2069]/g, '');
    expect(offer.getAllByRole('listitem').map(plain)).toEqual(['Second in place of Two', 'Three', 'One']);
    expect(stored.templates).toEqual([one, two]);
    press('Take over');
    await becomes('One', 'Second', 'Three');
    await waitFor(() => expect(document.activeElement).toBe(section().getByLabelText('Import texts')));
    undo();
    await becomes('One', 'Two');
    expect(stored.templates).toEqual([one, two]);
  });

  it.each<[string, () => void]>([
    ['Cancel', () => press('Cancel')],
    ['Escape', () => fireEvent.keyDown(section().getByRole('group'), { key: 'Escape' })],
  ])('is not taken over after %s', async (_, cancel) => {
    const { stored } = open([one]);
    choose(templatesFile([two]));
    await section().findByRole('group');
    cancel();
    expect(section().queryByRole('group')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(section().getByLabelText('Import texts')));
    expect(stored.templates).toEqual([one]);
  });

  it('with nothing new says so', async () => {
    open([one, two]);
    choose(templatesFile([two]));
    await told(/are here already/);
    expect(section().queryByRole('group')).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'Dear Maya', /could not be read/],
    ['of settings', '{"app":"withdraw-gracefully","settings":{"version":1}}', /no texts of Withdraw Gracefully/],
    ['too big', 'x'.repeat(1024 * 1024 + 1), /too big/],
    ['newer', '{"app":"withdraw-gracefully","kind":"templates","version":9}', /newer version/],
    ['damaged', '{"app":"withdraw-gracefully","kind":"templates","version":1}', /damaged/],
  ])('that is %s is refused in plain words', async (_, content, sentence) => {
    const { stored } = open([one]);
    choose(content);
    await told(sentence);
    expect(section().queryByRole('group')).toBeNull();
    expect(stored.templates).toEqual([one]);
  });

  it('much too big is not even opened', async () => {
    open();
    const file = new File(['x'], 'texts.json');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    const opened = vi.spyOn(file, 'text');
    fireEvent.change(section().getByLabelText('Import texts'), { target: { files: [file] } });
    await told(/too big/);
    expect(opened).not.toHaveBeenCalled();
  });

  it('that went away meanwhile could not be read', async () => {
    open();
    const file = new File(['x'], 'texts.json');
    vi.spyOn(file, 'text').mockRejectedValue(new Error('NotFoundError'));
    fireEvent.change(section().getByLabelText('Import texts'), { target: { files: [file] } });
    await told(/could not be read/);
  });

  it('that would make too many is refused as a whole', async () => {
    const { stored } = open([one]);
    choose(templatesFile([two, three]));
    await section().findByRole('group');
    stored.refuses = { ok: false, reason: 'too-many', retry: false };
    press('Take over');
    await told(/more than 50 texts/);
    expect(listed()).toEqual(['One']);
  });
});

describe('stored texts that could not be read', () => {
  it('are told of, and can be downloaded and put away', async () => {
    const { download, store } = open([one], { found: { templates: [one], unread: true } });
    expect(section().getByText(/Some of your own texts could not be read/)).toBeTruthy();
    press('Download the old data');
    await waitFor(() => expect(download).toHaveBeenCalledWith('withdraw-gracefully-old-texts.json', '["old"]'));
    press('Dismiss');
    expect(section().queryByText(/could not be read/)).toBeNull();
    expect(store.dismissUnread).toHaveBeenCalledOnce();
    expect(listed()).toEqual(['One']);
  });
});

describe('machines find nothing in the way of anybody', () => {
  const states: [string, () => unknown][] = [
    ['with no text', () => open()],
    ['with texts, some unread', () => open([one, two], { found: { templates: [one, two], unread: true } })],
    ['while one is written', () => [open([one]), press('Add a text')]],
    [
      'with everything wrong',
      () => [open([one]), press('Add a text'), type(subject, '{a'), type(words, '{b}\n{c}'), press('Keep it')],
    ],
    ['after deleting', async () => [open([one, two]), press('Delete One'), await told(/is deleted/)]],
    ['while it asks', async () => [open([one]), choose(templatesFile([two])), await section().findByRole('group')]],
    ['with a problem', async () => [open([one]), choose('x'), await told(/could not be read/)]],
  ];

  it.each(states)('%s', async (_, show) => {
    document.title = 'Options';
    document.documentElement.lang = 'en';
    await show();
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
