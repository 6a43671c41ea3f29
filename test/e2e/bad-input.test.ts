/** Names, conversations and storage as they should not be: a natural message or a clear sentence, in both browsers. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import { defaultScenario, maya, type PagePerson, type PageThread, type Scenario } from '../pages/shared/scenario.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { type Kind, kinds, open, type Site, type TestBrowser, type View, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, fields, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const address = 'maya.lindqvist@northwind.example';
const markup = '<img src=x onerror="window.hacked=true">';
const omar: PagePerson = { name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' };
const ines: PagePerson = { name: 'Inês Duarte', address: 'ines.duarte@example.org' };

const addressees: { what: string; to: PagePerson[]; greeting: RegExp; says?: string }[] = [
  { what: 'a name in bold', to: [{ name: '<b>Maya</b> Lindqvist', address }], greeting: /^(Hi|Hello) Maya,$/ },
  {
    what: 'a picture for a name',
    to: [{ name: markup, address: 'x1@northwind.example' }],
    greeting: /^(Hi|Hello) there,$/,
  },
  {
    what: 'marks that turn the writing round',
    to: [{ name: '\u202eMaya\u202c Lindqvist\u200f', address }],
    greeting: /^(Hi|Hello) Maya,$/,
  },
  { what: 'a name from right to left', to: [{ name: 'מאיה לינדקוויסט', address }], greeting: /^(Hi|Hello) מאיה,$/ },
  { what: 'a name with a balloon', to: [{ name: 'Maya 🎈 Lindqvist', address }], greeting: /^(Hi|Hello) Maya,$/ },
  {
    what: 'balloons and nothing else',
    to: [{ name: '🎈🎉', address: 'x1@northwind.example' }],
    greeting: /^(Hi|Hello) there,$/,
  },
  {
    what: 'a name of 300 letters',
    to: [{ name: 'M'.repeat(300), address: 'x1@northwind.example' }],
    greeting: /^(Hi|Hello) there,$/,
  },
  {
    what: 'a name of 40 words',
    to: [{ name: `Maya ${'Maximiliane '.repeat(39)}Lindqvist`, address }],
    greeting: /^(Hi|Hello) Maya,$/,
  },
  {
    what: 'a name with control characters',
    to: [{ name: 'Maya\n\nLindqvist\u0000\u0007', address }],
    greeting: /^(Hi|Hello) Maya,$/,
  },
  {
    what: 'a placeholder for a name',
    to: [{ name: '{{first_name}} [LAST NAME]', address: 'x1@northwind.example' }],
    greeting: /^(Hi|Hello) there,$/,
  },
  { what: 'an address that tells the name', to: [{ name: '', address }], greeting: /^(Hi|Hello) Maya,$/ },
  {
    what: 'an address that tells nothing',
    to: [{ name: '', address: 'hr-7+x@northwind.example' }],
    greeting: /^(Hi|Hello) there,$/,
  },
  { what: 'nobody', to: [], greeting: /^(Hi|Hello) there,$/, says: 'There is no recipient yet.' },
  {
    what: 'three people',
    to: [maya, omar, ines],
    greeting: /^(Hi|Hello) (Maya, Omar,? and Inês|all|everyone),$/,
    says: 'This goes to 3 people.',
  },
];

/** Runs in the page. */
const written = () => {
  const body = window.practice.bodyOf(0);
  return {
    // An empty line between two blocks counts as two.
    // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
    text: body.innerText
      .replaceAll('\u00a0', ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd(),
    elements: [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
    hacked: 'hacked' in window,
  };
};
const lines = () =>
  [...(window as unknown as PracticeWindow).practice.editorOf(0).querySelectorAll('p')]
    .map((paragraph) => paragraph.textContent)
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** No open slot, no odd letter, no gap, and as long as a message is. */
function expectNatural(message: string, greeting: RegExp): void {
  expect(message.split('\n')[0]).toMatch(greeting);
  expect(message).not.toMatch(/[[\]{}<>]|undefined|null|NaN/);
  expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}]/u);
  expect(message).not.toMatch(/ {2}| ,| \.|\n{3}/);
  expect(message.length).toBeLessThan(1200);
}

async function chosen(panel: View, reason = 'Pausing my search'): Promise<string> {
  await panel.find('radio', reason).click();
  return preview(panel);
}

async function insertChosen(panel: View): Promise<void> {
  await panel.find('button', 'Insert').click();
  await inserted(panel);
}

describe.each(kinds)('bad input in %s', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  it.each(addressees)('writes a natural e-mail to $what', async ({ to, greeting, says }) => {
    site = await browser.gmail({ openAtLoad: [{ kind: 'new', to, subject: 'Data Engineer at Northwind' }] });
    await site.open();
    const promised = await chosen(site.panel);
    expectNatural(promised, greeting);
    expect(await site.panel.count('img')).toBe(0);
    if (says) expect((await site.panel.texts('listitem')).join()).toContain(says);
    await insertChosen(site.panel);
    const { text, elements, hacked } = await site.evaluate(written);
    expect(text).toBe(promised);
    expect(elements.filter((name) => name !== 'div' && name !== 'br')).toEqual([]);
    expect(hacked).toBe(false);
    await expectUnseen(site);
    await expectQuiet(browser, site);
  });

  it('says that nobody reads what goes to no-reply@, and inserts nothing', async () => {
    const to = [{ name: 'Northwind Careers', address: 'no-reply@northwind.example' }];
    site = await browser.gmail({ openAtLoad: [{ kind: 'new', to }] });
    await site.open();
    expectNatural(await chosen(site.panel), /^(Hi|Hello) there,$/);
    expect((await site.panel.texts('listitem')).join()).toContain('Nobody reads mail to no-reply@northwind.example');
    await site.panel.press('Mod+Enter');
    expect(await site.panel.find('button', 'Insert').attribute('disabled')).not.toBeNull();
    expect((await site.evaluate(written)).text).toBe('');
  });

  describe('on LinkedIn', () => {
    const talk = (name: string, texts: string[]): PageThread => ({
      id: 'odd',
      subject: '',
      messages: texts.map((text) => ({ from: { name, headline: markup }, at: new Date().toISOString(), text })),
    });
    const about = ['Hi Sam, are you interested in the Data Engineer role at Northwind?'];

    it.each([
      { what: 'a name in bold', thread: talk('<b>Maya</b> Lindqvist', about), greeting: /^(Hi|Hello) (Maya|there),$/ },
      {
        what: 'marks that turn the writing round',
        thread: talk('\u202eMaya\u202c Lindqvist', about),
        greeting: /^(Hi|Hello) Maya,$/,
      },
      {
        what: 'a name of 300 letters',
        thread: talk(`Maya ${'x'.repeat(295)}`, about),
        greeting: /^(Hi|Hello) (Maya|there),$/,
      },
      {
        what: 'somebody who wrote nothing but markup',
        thread: talk('Maya Lindqvist', [markup]),
        greeting: /^(Hi|Hello) (Maya|there),$/,
      },
      {
        what: 'somebody who wrote nothing yet',
        thread: talk('Maya Lindqvist', []),
        greeting: /^(Hi|Hello) (Maya|there),$/,
      },
    ])('writes a natural message to $what', async ({ thread, greeting }) => {
      site = await browser.linkedin({
        threads: [thread],
        openThread: 'odd',
        openAtLoad: [{ kind: 'reply', thread: 'odd' }],
      });
      await site.open();
      const promised = await chosen(site.panel);
      expectNatural(promised, greeting);
      await insertChosen(site.panel);
      expect(await site.evaluate(lines)).toBe(promised);
      expect(await site.evaluate(() => 'hacked' in window)).toBe(false);
      await expectUnseen(site);
      await expectQuiet(browser, site);
    });
  });

  it('answers an empty mail, and asks for what it does not know', async () => {
    const thread: PageThread = {
      id: 'empty',
      subject: '',
      messages: [{ from: maya, at: new Date().toISOString(), text: '' }],
    };
    site = await browser.gmail({ threads: [thread], openThread: 'empty', openAtLoad: [{ kind: 'reply' }] });
    await site.open();
    expect(await fields(site.panel)).toMatchObject({ Role: '', 'Interview time': '' });
    expect((await site.panel.texts('paragraph')).join()).toContain('does not look like a hiring conversation');
    const promised = await chosen(site.panel);
    expectNatural(promised, /^(Hi|Hello) (Maya|there),$/);
    await insertChosen(site.panel);
    expect((await site.evaluate(written)).text).toBe(promised);
  });

  it('opens and inserts within two seconds in a thread of 5 MB', async () => {
    const { threads } = defaultScenario(new Date());
    const [northwind] = threads;
    const filler = `${'We spoke about the role with the team on 12 March at 15:30, and about four open points. '.repeat(20)}\n`;
    const last = northwind?.messages.at(-1);
    if (!northwind || !last) throw new Error('The default scenario has changed.');
    const messages = [
      ...northwind.messages.slice(0, -1),
      { ...last, text: last.text + filler.repeat(5_000_000 / filler.length) },
    ];
    site = await browser.gmail({
      threads: [{ ...northwind, messages }],
      openThread: 'northwind',
      openAtLoad: [{ kind: 'reply' }],
      ownUndo: false,
    });
    await site.button().appears();
    const spot = await site.button().box();
    const press = Date.now();
    await site.page.mouse.click(spot.x + 10, spot.y + 10);
    // Cheap questions only: looking for a role in so long a page would take longer than what is measured.
    await waitFor(() => site.evaluate(() => document.activeElement?.matches('html > div')), 'the panel');
    const opened = Date.now() - press;
    const promised = await chosen(site.panel);
    expect(promised).toMatch(/Data Engineer/);
    const insert = await site.panel.find('button', 'Insert').box();
    const again = Date.now();
    await site.page.mouse.click(insert.x + 10, insert.y + 10);
    await waitFor(() => site.evaluate(() => window.practice.bodyOf(0).textContent !== ''), 'the message');
    const took = Date.now() - again;
    console.info(`${kind}, 5 MB: open ${opened} ms, insert ${took} ms`);
    expect((await site.evaluate(written)).text).toBe(promised);
    expect(Math.max(opened, took)).toBeLessThan(2000);
  });

  it('gives each of 30 composes one button', async () => {
    const opening = { kind: 'new' as const, to: [maya] };
    site = await browser.gmail({ openAtLoad: Array.from({ length: 30 }, () => opening) });
    const count = () =>
      site.evaluate(() =>
        window.practice.open().map((compose) => {
          const cell = window.practice.sendRowOf(compose).querySelector('td.gU.Up')?.nextElementSibling;
          return cell?.className === 'gU' && cell.nextElementSibling?.className !== 'gU' ? 1 : 0;
        }),
      );
    await waitFor(async () => !(await count()).includes(0), 'a button in each');
    expect(await count()).toHaveLength(30);
    await expectQuiet(browser, site);
  });

  describe('with stored settings', () => {
    const store = async (settings: unknown) => {
      const page = await browser.options();
      await page.evaluate(async (_document, value) => {
        const api = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
        await api.storage.local.clear();
        await api.storage.sync.clear();
        if (value !== null) await api.storage.sync.set({ settings: value });
      }, settings);
      await page.close();
    };
    afterEach(() => store(null));

    it.each([
      ['that are no settings', 42, 'could not be read'],
      [
        'with a switch that is no switch',
        { version: 1, sites: { gmail: 'maybe' }, tone: ['loud'] },
        'could not be read',
      ],
      ['of a later version', { version: 999, manners: 'impeccable' }, 'come from a newer version'],
    ])('%s, works with the defaults and says so', async (_what, settings, says) => {
      await store(settings);
      site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
      await site.open();
      expect((await site.panel.texts('status')).join()).toContain(says);
      const promised = await chosen(site.panel);
      await insertChosen(site.panel);
      expect((await site.evaluate(written)).text.startsWith(promised)).toBe(true);
    });
  });
});

/** Put before our own scripts: storage as a browser without room, or without permission, gives it. */
const brokenStorage = `{
  const api = globalThis.browser ?? globalThis.chrome;
  for (const area of ['sync', 'local'])
    Object.assign(api.storage[area], {
      get: () => Promise.reject(new Error('Access to storage is denied')),
      set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    });
}
`;

/** The built extension with those lines before its scripts. */
async function withBrokenStorage(kind: Kind): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broken-storage-'));
  await cp(path.resolve('dist', kind === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  for (const file of ['boot.js', 'background.js', 'popup/main.js']) {
    const script = path.join(folder, file);
    await writeFile(script, brokenStorage + (await readFile(script, 'utf8')));
  }
  return folder;
}

describe.each(kinds)('without storage in %s', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    folder = await withBrokenStorage(kind);
    browser = await open(kind, { extension: folder });
  });
  afterEach(() => site?.page.close());
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  const start = async (changes: Partial<Scenario> = {}) => {
    site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], ...changes });
    await site.button().appears();
  };

  it('works with the defaults, says so, and says that nothing can be kept', async () => {
    await start();
    await site.open();
    expect((await site.panel.texts('status')).join()).toContain('does not let us read your settings');
    const promised = await chosen(site.panel);
    await site.panel.find('button', 'Sleep on it').click();
    await site.panel.find('button', 'Keep it').click();
    await waitFor(
      async () => (await site.panel.texts('alert')).join().includes('could not be kept'),
      'the sentence that says so',
    );
    await insertChosen(site.panel);
    expect((await site.evaluate(written)).text.startsWith(promised)).toBe(true);
    await expectQuiet(browser, site);
  });

  it('works from the toolbar, and says so', async () => {
    await start();
    const popup = await browser.popup(site);
    await waitFor(
      async () => (await popup.texts('status')).join().includes('does not let us read your settings'),
      'the sentence that says so',
    );
    await chosen(popup);
    await popup.find('button', 'Insert').click();
    await waitFor(async () => (await site.evaluate(written)).text !== '', 'the message');
    await popup.close();
  });
});
