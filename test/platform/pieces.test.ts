import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
const { currentShortcut, openShortcuts, shortcutWay } = await import('../../src/platform/shortcut.ts');
const { screenDirection, screenLanguage, t } = await import('../../src/platform/text.ts');
const { version } = await import('../../src/platform/version.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

const firefox = () => {
  browser.runtime.origin = 'moz-extension://abc/';
};

describe('texts', () => {
  test('come in the language of the browser, with their words filled in', () => {
    browser.i18n.texts = { button: 'Zurückziehen, $1 ($2)' };
    expect(t('button', 'Anna', '$1')).toBe('Zurückziehen, Anna ($1)');
  });

  test('that are missing show their key', () => {
    expect(t('button')).toBe('button');
  });

  test('say themselves which language they are in, and its direction: a browser may speak one that we do not', () => {
    browser.i18n.texts = { writerLocale: 'en', writerDirection: 'ltr', '@@bidi_dir': 'rtl' };
    expect([screenLanguage(), screenDirection()]).toEqual(['en', 'ltr']);
    browser.i18n.texts = { writerLocale: 'ar', writerDirection: 'rtl' };
    expect([screenLanguage(), screenDirection()]).toEqual(['ar', 'rtl']);
  });
});

describe('the keyboard shortcut', () => {
  test('is the one of the toolbar popup', async () => {
    browser.commands.all = [
      { name: 'other', shortcut: 'Ctrl+B' },
      { name: '_execute_action', shortcut: 'Alt+Shift+W' },
    ];
    expect(await currentShortcut()).toBe('Alt+Shift+W');
  });

  test.each<[string, () => void]>([
    ['none is set', () => Object.assign(browser.commands, { all: [{ name: '_execute_action', shortcut: '' }] })],
    ['there is no such command', () => {}],
    ['the browser has no commands', () => Reflect.deleteProperty(browser, 'commands')],
  ])('is empty when %s', async (_, arrange) => {
    arrange();
    expect(await currentShortcut()).toBe('');
  });

  test('is changed on a page of Chromium’s own', async () => {
    expect(shortcutWay()).toEqual({ by: 'button', browser: 'chromium' });
    expect(await openShortcuts()).toBe(true);
    expect(browser.opened).toEqual(['chrome://extensions/shortcuts']);
  });

  test('is changed in Firefox’s own page where extensions may open it', async () => {
    firefox();
    expect(shortcutWay()).toEqual({ by: 'button', browser: 'firefox' });
    expect(await openShortcuts()).toBe(true);
    expect(browser.opened).toEqual(['firefox']);
  });

  test('is changed by hand in an older Firefox', async () => {
    firefox();
    browser.commands.openShortcutSettings = undefined;
    expect(shortcutWay()).toEqual({ by: 'hand', browser: 'firefox' });
    expect(await openShortcuts()).toBe(false);
  });

  test('says so when the browser refuses to open the page', async () => {
    browser.tabs.create = async () => {
      throw new Error('not allowed');
    };
    expect(await openShortcuts()).toBe(false);
  });
});

test('the version is the one of the manifest', () => {
  expect(version()).toBe('1.2.3');
});
