/** The message follows the language of its thread, whose words are loaded then; in both browsers, on both sites and in the popup. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type Site, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, inserted, preview } from './steps.ts';
import { readingCases, scenarioOf } from './threads.ts';

const cases: { name: string; language: string; opens: RegExp; says: RegExp }[] = [
  {
    name: 'a formal German invitation',
    language: 'Deutsch',
    opens: /^Guten Tag Sabine Kröger,\n\n\p{L}/u,
    says: /\bIhnen\b|\bIhre?\b|\bSie\b/,
  },
  {
    name: 'a German message with du',
    language: 'Deutsch',
    opens: /^Hallo Timo,\n\n/,
    says: /\b(?:du|dir|dich|deine?)\b/,
  },
  { name: 'a French question about a time', language: 'Français', opens: /^Bonjour Hélène/, says: /\bvous\b/ },
  { name: 'a Spanish confirmation', language: 'Español', opens: /^(?:Hola|Buen)/, says: /candidatura|proceso|oferta/ },
  { name: 'a Japanese invitation', language: '日本語', opens: /田中(?: 健一)?様/, says: /辞退/ },
];

const editorText = () =>
  [...document.querySelectorAll('[contenteditable=true]')].map((editor) => editor.textContent).join('\n');

describe.each(kinds)('Languages in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  async function start(name: string): Promise<void> {
    const reading = readingCases.find((one) => one.name === name);
    if (!reading) throw new Error(`There is no conversation "${name}".`);
    const scenario = scenarioOf(reading);
    site =
      reading.site === 'gmail'
        ? await browser.gmail(scenario)
        : await browser.linkedin(scenario, `https://www.linkedin.com/messaging/thread/${reading.thread.id}/`);
  }

  it.each(cases)(
    '$name is answered in its language, letter for letter as previewed',
    async ({ name, language, opens, says }) => {
      await start(name);
      await site.open();
      await site.panel.find('radio', 'Accepted another offer').click();
      const promised = await preview(site.panel);
      expect(promised).toMatch(opens);
      expect(promised).toMatch(says);
      expect(await site.panel.find('combobox', 'Language').value()).toBe(language);
      await site.panel.find('button', 'Insert').click();
      await inserted(site.panel);
      const texts = await site.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[contenteditable=true]')].map((editor) => editor.textContent),
      );
      const plain = (text: string) => text.replace(/[\n \u00a0]+/g, '');
      expect(texts.map(plain).some((text) => text.startsWith(plain(promised)))).toBe(true);
      await expectUnseen(site);
      await expectQuiet(browser, site);
    },
  );

  it('the address and the language are changed by hand, and the words come along', async () => {
    await start('a formal German invitation');
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    await site.panel.find('combobox', 'Address').choose('du');
    await waitFor(async () => /\b(?:du|dir|dich|dein)/.test(await preview(site.panel)), 'du');
    await site.panel.find('combobox', 'Language').choose('Italiano');
    await waitFor(async () => /candidatura|selezione/.test(await preview(site.panel)), 'Italian words');
    expect(await browser.leaks()).toEqual([]);
  });

  it('a sentence put into one’s own words is inserted, and the page hears no key of it', async () => {
    await start('a German message with du');
    await site.open();
    await site.panel.find('radio', 'Accepted another offer').click();
    await preview(site.panel);
    await site.panel.find('button', 'Edit').click();
    await site.panel.find('textbox', 'Thanks, text').fill('Danke für den netten Austausch.');
    await site.panel.find('checkbox', 'Appreciation').click();
    await waitFor(async () => (await preview(site.panel)).includes('Danke für den netten Austausch.'), 'the own words');
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
    expect(await site.evaluate(editorText)).toContain('Danke für den netten Austausch.');
    await expectUnseen(site);
    await expectQuiet(browser, site);
  });

  it('the popup fetches words as well', async () => {
    await start('a formal German invitation');
    const popup = await browser.popup(site);
    await popup.find('radio', 'Pausing my search').click();
    await waitFor(async () => /^Guten Tag/.test(await preview(popup)), 'German in the popup');
    await popup.find('combobox', 'Language').choose('Português');
    await waitFor(async () => /processo|candidatura/.test(await preview(popup)), 'Portuguese in the popup');
    expect(await browser.leaks()).toEqual([]);
    await popup.close();
  });
});

describe('The interface', () => {
  it.each([
    ['de', 'Freundlich absagen', 'Grund'],
    ['ja', '丁寧に辞退', '理由'],
  ])('speaks the language of the browser (%s)', async (language, button, reason) => {
    const browser = await open('chromium', { language });
    const site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
    await site.panel.find('button', button).click();
    await site.panel.find('radiogroup', reason).appears();
    const lang = await site.panel.find('dialog', button).evaluate((dialog) => dialog.lang);
    expect(lang).toBe(language);
    await browser.close();
  });
});
