/** Small promises of the panel that are easily broken: keys that are held, the caret, the focus, the theme; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import { maya, type Scenario } from '../pages/shared/scenario.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { kinds, open, type Site, type TestBrowser, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, insertByMouse, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const omar = { name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' };
const messagePage = 'https://www.linkedin.com/messaging/thread/northwind/';
const profile = 'https://www.linkedin.com/in/maya-lindqvist/';

// These run in the page.
// biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
const mail = () => window.practice.bodyOf(0).innerText.replaceAll('\u00a0', ' ');
const paragraphs = () =>
  [...(window as unknown as PracticeWindow).practice.editorOf(0).querySelectorAll('p')]
    .map((paragraph) => (paragraph.textContent ?? '').replaceAll('\u00a0', ' '))
    .join('\n');
const has = (dialog: HTMLElement) => dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement);

/** `innerText` counts an empty line between two blocks twice. */
const asLines = (text: string) => text.replace(/\n{3,}/g, '\n\n').trimEnd();

describe.each(kinds)('small promises in %s', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  const gmail = async (changes: Partial<Scenario> = {}) => {
    site = await browser.gmail({
      openThread: 'northwind',
      openAtLoad: [{ kind: 'reply' }],
      ownUndo: false,
      ...changes,
    });
    await site.button().appears();
  };
  const linkedin = async (linkedin: Scenario['linkedin'], url = messagePage, draft = '') => {
    const openAtLoad = [{ kind: 'reply' as const, thread: 'northwind', draft }];
    site = await browser.linkedin({ openThread: 'northwind', openAtLoad, linkedin }, url);
    await site.button().appears();
  };
  const choose = async () => {
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    return preview(site.panel);
  };
  const says = (words: string) =>
    waitFor(async () => (await site.panel.texts('status')).join().includes(words), `the words "${words}"`);
  const hasFocus = () => site.panel.find('dialog').evaluate(has);
  /** The same key once more without having been released: what the system does while it is held. */
  const repeat = async (key: 'Enter' | 'Escape') => {
    for (let times = 0; times < 3; times++) await site.page.keyboard.down(key);
  };

  const store = async (settings: unknown) => {
    const page = await browser.options();
    await page.evaluate(async (_document, value) => {
      const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
      await storage.local.clear();
      await storage.sync.clear();
      if (value !== null) await storage.sync.set({ settings: value });
    }, settings);
    await page.close();
  };

  describe('of keys that are held', () => {
    it('Enter on Insert sends nothing and adds no line where Enter sends', async () => {
      await linkedin({ enterSends: true });
      const promised = await choose();
      await site.panel.find('button', 'Insert').focus();
      await site.page.keyboard.down('Enter');
      await repeat('Enter');
      await inserted(site.panel);
      await repeat('Enter');
      await site.page.keyboard.up('Enter');
      expect(await site.evaluate(paragraphs)).toBe(promised);
      await expectUnseen(site);
      await expectQuiet(browser, site);
    });

    it('Control and Enter in the panel send nothing and add no line where they send', async () => {
      await gmail();
      const promised = await choose();
      await site.page.keyboard.down('Control');
      await site.page.keyboard.down('Enter');
      await repeat('Enter');
      await inserted(site.panel);
      await repeat('Enter');
      await site.page.keyboard.up('Enter');
      await site.page.keyboard.up('Control');
      expect(asLines(await site.evaluate(mail))).toBe(promised);
      await expectUnseen(site);
      await expectQuiet(browser, site);
    });

    it('Escape closes the panel, and no dialog of the page', async () => {
      site = await browser.linkedin({ openThread: null, openAtLoad: [], linkedin: { home: 'shadow' } }, profile);
      await site.evaluate(
        () => void (window as unknown as PracticeWindow).practice.openModal({ kind: 'reply', thread: 'northwind' }),
      );
      await site.open();
      await site.page.keyboard.down('Escape');
      await site.panel.find('dialog').disappears();
      await repeat('Escape');
      await site.page.keyboard.up('Escape');
      expect(await site.evaluate(() => (window as unknown as PracticeWindow).practice.log.closedModals)).toBe(0);
      await expectUnseen(site);
      // The next one is the page's again.
      await site.page.keyboard.press('Escape');
      expect(await site.evaluate(() => (window as unknown as PracticeWindow).practice.log.closedModals)).toBe(1);
    });
  });

  if (kind === 'chromium')
    it('loads nothing of the panel before the button is approached', async () => {
      await gmail();
      const scripts = new Set<string>();
      const session = await site.page.createCDPSession();
      session.on('Debugger.scriptParsed', ({ url }) => scripts.add(new URL(url, 'about:blank').pathname));
      // Tells of all that was parsed before, too.
      await session.send('Debugger.enable');
      const ours = () => ['/boot.js', '/core.js', '/panel.js'].filter((file) => scripts.has(file));
      expect(ours()).toEqual(['/boot.js']);
      await site.button().hover();
      await waitFor(() => ours().length === 3, 'the panel to be loaded');
      expect(await site.panel.count('dialog')).toBe(0);
    });

  it('shows what a fact was read from while the pointer is on it', async () => {
    await gmail();
    await site.open();
    const role = site.panel.find('textbox', 'Role');
    const evidence = () =>
      role.evaluate((element) => {
        const id = element.getAttribute('aria-describedby') ?? '';
        const tip = (element.getRootNode() as ShadowRoot).getElementById(id);
        return tip && getComputedStyle(tip).visibility === 'visible' ? tip.textContent : null;
      });
    expect(await evidence()).toBeNull();
    await role.hover();
    expect(await waitFor(evidence, 'the evidence to show')).toMatch(/Data Engineer/);
    expect(await role.focused()).toBe(false);
  });

  describe('of the caret', () => {
    it('stands after the last word of a mail, above signature and quote', async () => {
      await gmail({ signature: true, openAtLoad: [{ kind: 'reply', quote: 'expanded' }] });
      const promised = await insertByMouse(site);
      await site.type('x');
      expect(asLines(await site.evaluate(mail)).startsWith(`${promised}x\n`)).toBe(true);
      await expectUnseen(site, 'x');
    });

    it('stands after the last word of a message, in the shadow root too', async () => {
      await linkedin({ home: 'shadow' }, profile);
      const promised = await insertByMouse(site);
      await site.type('x');
      expect(await site.evaluate(paragraphs)).toBe(`${promised}x`);
      await expectUnseen(site, 'x');
    });

    it('is where it was when Escape closes the panel, in the shadow root too', async () => {
      await linkedin({ home: 'shadow' }, profile, 'Hello Maya');
      await site.evaluate(() => (window as unknown as PracticeWindow).practice.editorOf(0).focus());
      const typed = ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'];
      for (const key of typed) await site.press(key);
      await site.open();
      await site.panel.press('Escape');
      await site.panel.find('dialog').disappears();
      await site.type('x');
      expect(await site.evaluate(paragraphs)).toBe('Hellxo Maya');
      await expectUnseen(site, ...typed, 'x');
    });
  });

  it('comes next when Tab leaves Send', async () => {
    await gmail();
    await site.evaluate(() => window.practice.sendOf(0)?.focus());
    // Beside Send there is its menu.
    for (const _ of ['the menu', 'our button']) await site.press('Tab');
    expect(await site.button().focused()).toBe(true);
  });

  it('is dark when the site turned dark after it had loaded', async () => {
    await linkedin({});
    await site.open();
    expect(await site.panel.find('dialog').attribute('data-theme')).toBe('light');
    await site.panel.press('Escape');
    await site.panel.find('dialog').disappears();
    await site.evaluate(() => (window as unknown as PracticeWindow).practice.setTheme('dark'));
    await site.open();
    expect(await site.panel.find('dialog').attribute('data-theme')).toBe('dark');
  });

  describe('of the focus, which stays in the panel', () => {
    it('when the recipients change while somebody types', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya] }] });
      await site.open();
      await site.panel.find('textbox', 'Role').focus();
      await site.panel.type('Pott');
      await site.evaluate((_document, to) => window.practice.setRecipients(0, [to]), omar);
      await waitFor(async () => (await site.panel.find('textbox', 'To').value()) === 'Omar', 'the new name');
      expect(await hasFocus()).toBe(true);
      await site.panel.type('er');
      await expectUnseen(site);
    });

    it('when the compose is closed and Insert goes away under the focus', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya] }] });
      await choose();
      await site.panel.find('button', 'Insert').focus();
      await site.evaluate(() => window.practice.close(0));
      await says('not open any more');
      expect(await site.panel.count('button', 'Insert')).toBe(0);
      expect(await hasFocus()).toBe(true);
      await site.panel.press('Escape');
      await site.panel.find('dialog').disappears();
      await expectUnseen(site);
    });

    it('when a finding is mended and goes away with its button', async () => {
      await store({ version: 1, signOff: 'With THANKS' });
      await gmail();
      expect(await choose()).toContain('With THANKS');
      const mend = site.panel.find('button', 'Change to “thanks”');
      await mend.focus();
      await site.panel.press('Enter');
      await mend.disappears();
      expect(await preview(site.panel)).toContain('With thanks');
      expect(await hasFocus()).toBe(true);
      await store(null);
    });
  });

  it('presses nothing when a drag out of a field ends on a button', async () => {
    await gmail();
    await choose();
    const field = await site.panel.find('textbox', 'Role').box();
    const { mouse } = site.page;
    for (const name of ['Insert', 'Close']) {
      const button = await site.panel.find('button', name).box();
      await mouse.move(field.x + 10, field.y + field.height / 2);
      await mouse.down();
      await mouse.move(button.x + button.width / 2, button.y + button.height / 2, { steps: 3 });
      await mouse.up();
    }
    // A true click comes after the false ones.
    await site.panel.find('radio', 'Not the right fit').click();
    expect(await site.panel.find('radio', 'Not the right fit').checked()).toBe(true);
    expect((await site.evaluate(mail)).trim()).toBe('');
    await expectQuiet(browser, site);
  });

  it('offers Undo again after Undo and a second Insert, in the popup', async () => {
    await gmail();
    const popup = await browser.popup(site);
    await popup.find('radio', 'Pausing my search').click();
    const promised = await preview(popup);
    const insert = async () => {
      await popup.find('button', 'Insert').click();
      await inserted(popup);
      expect(asLines(await site.evaluate(mail))).toBe(promised);
    };
    const undo = async () => {
      await popup.find('button', 'Undo').click();
      await waitFor(async () => (await site.evaluate(mail)).trim() === '', 'the message to be taken out');
    };
    await insert();
    await undo();
    await insert();
    await undo();
    await popup.close();
  });
});
