import { browser } from './browser.ts';

/** The command of the manifest that opens the toolbar popup. */
const COMMAND = '_execute_action';
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');

/** The keys as the browser writes them ("Alt+Shift+W"); empty: none is set, or the browser does not tell. */
export async function currentShortcut(): Promise<string> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
  } catch {
    return '';
  }
}

/**
 * How the browser's own page for shortcuts is reached: by {@link openShortcuts}, or by hand, as Firefox offers
 * extensions no way there before version 137. And whose page that is, for the words that lead there.
 */
export function shortcutWay(): { by: 'button' | 'hand'; browser: 'chromium' | 'firefox' } {
  if (!isFirefox()) return { by: 'button', browser: 'chromium' };
  return { by: typeof browser.commands.openShortcutSettings === 'function' ? 'button' : 'hand', browser: 'firefox' };
}

/** Opens that page. False: the browser refused; the person has to go there by hand. */
export async function openShortcuts(): Promise<boolean> {
  try {
    if (isFirefox()) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
    return true;
  } catch {
    return false;
  }
}
