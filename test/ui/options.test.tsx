import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import type { OptionsProps } from '../../src/options/types.ts';
import type { Saved } from '../../src/platform/storage.ts';
import { defaults, exportFile, MAX_FILE, type Settings } from '../../src/settings/index.ts';
import { noNotifications, t } from './fixtures.ts';

const own: Settings = {
  ...defaults,
  name: 'Ilse Berg',
  signOff: 'Kind regards',
  sites: { gmail: true, linkedin: false },
};

/** What the page was given, and what it did with it. */
function open(changed: Partial<OptionsProps> = {}) {
  const stored = { settings: changed.settings ?? own, outcome: { ok: true } as Saved };
  const save = vi.fn(async (settings: Settings) => {
    if (stored.outcome.ok) stored.settings = settings;
    return stored.outcome;
  });
  let tell: (settings: Settings) => void = () => {};
  const props: OptionsProps = {
    t,
    settings: stored.settings,
    languages: ['en', 'de'],
    save,
    watch: (callback) => {
      tell = callback;
    },
    load: async () => stored.settings,
    erase: async () => {
      const before = stored.settings;
      stored.settings = defaults;
      return {
        ok: true,
        async undo() {
          stored.settings = before;
          return { ok: true };
        },
      };
    },
    exported: (settings) => exportFile(settings, { version: '1.2.3', exportedAt: new Date(0) }),
    setAside: async () => '["old"]',
    dismissNotice: vi.fn(async () => {}),
    download: vi.fn(),
    store: {
      found: { templates: [], unread: false },
      load: async () => ({ templates: [], unread: false }),
      change: async (step) => ({ ok: true, templates: step([]) }),
      unreadText: async () => null,
      dismissUnread: async () => {},
    },
    notifications: noNotifications,
    shortcut: {
      way: { by: 'button', browser: 'chromium' },
      current: async () => 'Alt+Shift+W',
      open: vi.fn(async () => true),
    },
    ...changed,
  };
  const { container } = render(<Options {...props} />);
  return { stored, save, props, container, tell: (settings: Settings) => tell(settings) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const combo = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pick = (name: string, value: string) => fireEvent.change(combo(name), { target: { value } });
const saved = () => screen.findByText('Saved');

function choose(text: string) {
  const file = new File([text], 'settings.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Import'), { target: { files: [file] } });
}
const exported = (settings: Partial<Settings>) =>
  exportFile({ ...own, ...settings }, { version: '1.2.3', exportedAt: new Date(0) });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the defaults', () => {
  test('are shown as they are kept', () => {
    open({ settings: { ...own, reason: 'pausing', tone: 'formal', length: 'short', language: 'de' } });
    expect(box('Your name').value).toBe('Ilse Berg');
    expect(box('Closing line').value).toBe('Kind regards');
    expect(combo('Reason').selectedOptions[0]?.text).toBe('Pausing my search');
    expect(combo('Tone').selectedOptions[0]?.text).toBe('Formal');
    expect(combo('Length').selectedOptions[0]?.text).toBe('Short');
    expect(combo('Language').selectedOptions[0]?.text).toBe('Deutsch');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Stay in touch' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Gmail' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'LinkedIn' }).checked).toBe(false);
  });

  test.each<[string, () => void, Partial<Settings>]>([
    ['reason', () => pick('Reason', 'pay'), { reason: 'pay' }],
    ['tone', () => pick('Tone', 'neutral'), { tone: 'neutral' }],
    ['length', () => pick('Length', 'short'), { length: 'short' }],
    ['language', () => pick('Language', 'de'), { language: 'de' }],
    ['stay in touch', () => fireEvent.click(screen.getByLabelText('Stay in touch')), { stayInTouch: false }],
    [
      'site',
      () => fireEvent.click(screen.getByRole('switch', { name: 'LinkedIn' })),
      { sites: { gmail: true, linkedin: true } },
    ],
  ])('are saved as soon as the %s is changed', async (_, change, expected) => {
    const { stored } = open();
    change();
    await saved();
    expect(stored.settings).toEqual({ ...own, ...expected });
  });

  test('can have no reason again', async () => {
    const { stored } = open({ settings: { ...own, reason: 'pay' } });
    pick('Reason', '');
    await saved();
    expect(stored.settings.reason).toBeNull();
  });

  test('changed elsewhere appear here', async () => {
    const { tell } = open();
    tell({ ...own, tone: 'formal' });
    await waitFor(() => expect(combo('Tone').value).toBe('formal'));
  });

  test('changed twice at once are saved in the last state', async () => {
    const { stored, save } = open();
    pick('Tone', 'formal');
    pick('Tone', 'neutral');
    pick('Length', 'short');
    await saved();
    expect(stored.settings).toEqual({ ...own, tone: 'neutral', length: 'short' });
    expect(save).toHaveBeenCalledTimes(2);
  });
});

describe('a name', () => {
  const type = (value: string) => fireEvent.input(box('Your name'), { target: { value } });

  test('is saved when the person pauses', async () => {
    vi.useFakeTimers();
    const { save } = open();
    type('Ilse B');
    await vi.advanceTimersByTimeAsync(400);
    type('Ilse Be');
    await vi.advanceTimersByTimeAsync(400);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...own, name: 'Ilse Be' });
  });

  test.each<[string, () => void]>([
    ['leaves the field', () => fireEvent.blur(box('Your name'))],
    ['presses Enter', () => fireEvent.keyDown(box('Your name'), { key: 'Enter' })],
    ['leaves the page', () => fireEvent(window, new Event('pagehide'))],
  ])('is saved when the person %s', async (_, leave) => {
    const { save } = open();
    await type('  Ada ');
    leave();
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...own, name: 'Ada' });
    await saved();
  });

  test('keeps its spaces while it is typed, whatever is saved meanwhile', async () => {
    vi.useFakeTimers();
    const { tell } = open();
    type('Ada ');
    await vi.advanceTimersByTimeAsync(600);
    tell({ ...own, name: 'Ada' });
    await vi.advanceTimersByTimeAsync(0);
    expect(box('Your name').value).toBe('Ada ');
  });

  test('that is as before is not saved', async () => {
    const { save } = open();
    fireEvent.blur(box('Your name'));
    await type('Ilse');
    await type('Ilse Berg');
    fireEvent.blur(box('Your name'));
    expect(save).not.toHaveBeenCalled();
  });
});

describe('a change that cannot be saved', () => {
  test.each<[Extract<Saved, { ok: false }>, RegExp]>([
    [{ ok: false, reason: 'full', retry: true }, /no room left/],
    [{ ok: false, reason: 'denied', retry: true }, /does not let us/],
    [{ ok: false, reason: 'damaged', retry: true }, /older settings/],
  ])('%j is told in plain words, and can be tried again', async (outcome, words) => {
    const { stored } = open();
    stored.outcome = outcome;
    pick('Tone', 'formal');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText('Saved')).toBeNull();
    stored.outcome = { ok: true };
    press('Try again');
    await saved();
    expect(stored.settings.tone).toBe('formal');
  });

  test('after an update of the extension asks for a reload instead', async () => {
    const { stored } = open();
    stored.outcome = { ok: false, reason: 'denied', retry: false };
    pick('Tone', 'formal');
    expect(await screen.findByText(/reload this page/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('notifications', () => {
  const toggle = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Also show a notification' });

  test('are asked for on the click, and taken back', async () => {
    const allow = vi.fn(async () => true);
    const forbid = vi.fn(async () => true);
    open({ notifications: { ...noNotifications, allow, forbid } });
    expect(toggle().checked).toBe(false);
    fireEvent.click(toggle());
    expect(allow).toHaveBeenCalledOnce();
    await waitFor(() => expect(toggle().checked).toBe(true));
    fireEvent.click(toggle());
    expect(forbid).toHaveBeenCalledOnce();
    await waitFor(() => expect(toggle().checked).toBe(false));
    expect(screen.queryByText(/did not allow it/)).toBeNull();
  });

  test('stay off as often as they are refused, and that is said', async () => {
    open({ notifications: { ...noNotifications, allow: async () => false } });
    for (let attempt = 0; attempt < 2; attempt++) {
      fireEvent.click(toggle());
      await waitFor(() => expect(toggle().checked).toBe(false));
      await screen.findByText(/did not allow it/);
    }
  });

  test('follow what was changed in the browser itself', () => {
    let tell: (allowed: boolean) => void = () => {};
    const watch = (callback: typeof tell) => {
      tell = callback;
    };
    open({ notifications: { ...noNotifications, allowed: true, watch } });
    expect(toggle().checked).toBe(true);
    act(() => tell(false));
    expect(toggle().checked).toBe(false);
  });
});

test('LinkedIn’s rules are said beside its switch', () => {
  open();
  const id = screen.getByRole('switch', { name: 'LinkedIn' }).getAttribute('aria-describedby')?.split(' ')[1] ?? '';
  expect(document.getElementById(id)?.textContent).toMatch(/user agreement does not allow/);
});

describe('the keys', () => {
  const hand = (browser: 'chromium' | 'firefox') => ({ by: 'hand' as const, browser });

  test('are shown, and changed in the browser', async () => {
    const { props } = open();
    expect(await screen.findByText('Alt+Shift+W')).toBeTruthy();
    press('Change shortcut');
    expect(props.shortcut.open).toHaveBeenCalledOnce();
  });

  test('are looked at again when one comes back', async () => {
    const current = vi.fn(async () => 'Alt+Shift+W');
    const { props } = open();
    cleanup();
    open({ shortcut: { ...props.shortcut, current } });
    await screen.findByText('Alt+Shift+W');
    current.mockResolvedValue('Ctrl+Y');
    fireEvent(window, new Event('focus'));
    expect(await screen.findByText('Ctrl+Y')).toBeTruthy();
  });

  test('that are not set are said to be so', async () => {
    open({ shortcut: { way: hand('chromium'), current: async () => '', open: async () => true } });
    expect(await screen.findByText('No shortcut is set yet.')).toBeTruthy();
  });

  test('are changed by hand where no button can lead there', () => {
    open({ shortcut: { way: hand('firefox'), current: async () => '', open: async () => true } });
    expect(screen.queryByRole('button', { name: 'Change shortcut' })).toBeNull();
    expect(screen.getByText(/Manage Extension Shortcuts/)).toBeTruthy();
  });

  test('are changed by hand when the browser refuses', async () => {
    const way = { by: 'button', browser: 'chromium' } as const;
    open({ shortcut: { way, current: async () => '', open: async () => false } });
    press('Change shortcut');
    expect(await screen.findByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
  });
});

describe('a file', () => {
  test('is exported with what is shown', () => {
    const { props } = open();
    press('Export');
    expect(props.download).toHaveBeenCalledExactlyOnceWith('withdraw-gracefully-settings.json', exported({}));
  });

  test('is imported once the person has seen what it changes', async () => {
    const { stored, save } = open();
    choose(exported({ name: '', tone: 'formal', reason: 'pay' }));
    const offer = await screen.findByRole('group', { name: 'This file changes:' });
    expect(
      within(offer)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Your name', 'Reason', 'Tone']);
    expect(
      within(offer)
        .getAllByRole('definition')
        .map((said) => said.textContent),
    ).toEqual(['Ilse Berg empty', 'Ask me each time Pay', 'Warm Formal']);
    expect(save).not.toHaveBeenCalled();
    press('Use these settings');
    await saved();
    expect(stored.settings).toEqual({ ...own, name: '', tone: 'formal', reason: 'pay' });
    press('Undo');
    await waitFor(() => expect(stored.settings).toEqual(own));
  });

  test.each<[string, () => void]>([
    ['Cancel', () => press('Cancel')],
    ['Escape', () => fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' })],
  ])('is not imported after %s', async (_, cancel) => {
    const { save } = open();
    choose(exported({ tone: 'formal' }));
    await screen.findByRole('group');
    cancel();
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Import'));
    expect(save).not.toHaveBeenCalled();
  });

  test('that changes nothing says so', async () => {
    open();
    choose(exported({}));
    expect(await screen.findByRole('group', { name: /nothing to change/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use these settings' })).toBeNull();
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', 'Dear Maya', /could not be read/],
    ['somebody else’s', '{}', /not exported by/],
    ['too big', 'x'.repeat(MAX_FILE + 1), /too big/],
    ['much too big', 'x'.repeat(MAX_FILE * 5), /too big/],
    ['newer', '{"app":"withdraw-gracefully","settings":{"version":2}}', /newer version/],
    ['damaged', '{"app":"withdraw-gracefully","settings":7}', /damaged/],
  ])('that is %s is refused in plain words', async (_, text, words) => {
    open();
    choose(text);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('erasing everything', () => {
  test('asks first, and can be taken back', async () => {
    const { stored } = open();
    press('Erase everything');
    expect(stored.settings).toEqual(own);
    expect(document.activeElement).toBe(screen.getByRole('group'));
    press('Yes, erase everything');
    await screen.findByText(/Everything is erased/);
    expect(stored.settings).toEqual(defaults);
    expect(box('Your name').value).toBe('');
    press('Undo');
    await screen.findByText('Everything is back.');
    expect(stored.settings).toEqual(own);
    expect(box('Your name').value).toBe('Ilse Berg');
  });

  test('does nothing when the answer is no', () => {
    const { stored } = open();
    press('Erase everything');
    press('Cancel');
    expect(stored.settings).toEqual(own);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase everything' }));
  });

  test('that fails says so', async () => {
    open({ erase: async () => ({ ok: false, reason: 'denied', retry: true }) });
    press('Erase everything');
    press('Yes, erase everything');
    expect(await screen.findByText(/Nothing was erased/)).toBeTruthy();
  });

  test('can be taken back once more when taking it back fails', async () => {
    const undo = vi.fn<() => Promise<Saved>>().mockResolvedValue({ ok: false, reason: 'full', retry: true });
    open({ erase: async () => ({ ok: true, undo }) });
    press('Erase everything');
    press('Yes, erase everything');
    await screen.findByText(/Everything is erased/);
    press('Undo');
    await screen.findByText(/That did not work/);
    undo.mockResolvedValue({ ok: true });
    press('Undo');
    expect(await screen.findByText('Everything is back.')).toBeTruthy();
  });
});

describe('settings that could not be read', () => {
  test('are told of, and can be downloaded and put away', async () => {
    const { props } = open({ notice: 'damaged' });
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    press('Download the old data');
    await waitFor(() =>
      expect(props.download).toHaveBeenCalledWith('withdraw-gracefully-old-settings.json', '["old"]'),
    );
    press('Dismiss');
    expect(screen.queryByText(/could not be read/)).toBeNull();
    expect(props.dismissNotice).toHaveBeenCalledOnce();
  });

  test.each<[NonNullable<OptionsProps['notice']>, RegExp]>([
    ['newer', /come from a newer version/],
    ['unavailable', /does not let us read/],
  ])('because they are %s are told of in a sentence', (notice, words) => {
    open({ notice });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('machines find nothing in the way of anybody', () => {
  let shown: ReturnType<typeof open>;
  const violations = async () => {
    const { violations } = await axe.run(shown.container, { rules: { 'color-contrast': { enabled: false } } });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  beforeEach(() => {
    shown = open({ notice: 'damaged' });
  });

  test('as it opens', async () => {
    expect(await violations()).toEqual([]);
  });

  test('while it asks', async () => {
    press('Erase everything');
    choose(exported({ tone: 'formal' }));
    await screen.findByText('This file changes:');
    expect(await violations()).toEqual([]);
  });

  test('when a change is not saved', async () => {
    shown.stored.outcome = { ok: false, reason: 'full', retry: true };
    pick('Tone', 'formal');
    await screen.findByText(/no room left/);
    expect(await violations()).toEqual([]);
  });
});
