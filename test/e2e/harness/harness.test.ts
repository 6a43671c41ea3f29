import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type Site, type TestBrowser, waitFor } from './index.ts';
import { writeToy } from './toy.ts';

describe.each(kinds)('the harness in %s', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let extension: string;

  beforeAll(async () => {
    extension = await writeToy(kind);
    browser = await open(kind, { extension });
    site = await browser.gmail();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(extension, { recursive: true });
  });

  it('serves the practice page and sees nothing wrong', async () => {
    expect(await site.evaluate((document) => document.URL)).toBe('https://mail.google.com/mail/u/0/');
    expect(site.traffic.served).toContain('https://mail.google.com/mail/u/0/');
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });

  it('reaches into closed shadow roots with the mouse and the keyboard', async () => {
    await site.open();
    const { panel } = site;
    expect(await panel.find('region', 'Preview').text()).toBe('true');
    const role = panel.find('textbox', 'Role');
    expect(await role.value()).toBe('Potter');
    await role.fill('Poet');
    await panel.press('Shift+Home');
    await panel.type('42 🎈 é');
    await panel.press('Backspace');
    expect(await role.value()).toBe('42 🎈 ');
    expect(await role.focused()).toBe(true);
  });

  it('does not take the elements of the page for ours, nor ours for the page', async () => {
    expect(await site.count('button', 'Withdraw gracefully')).toBe(0);
    expect(await site.panel.count('button', 'Withdraw gracefully')).toBe(1);
    expect(await site.count('button')).toBeGreaterThan(0);
    expect(await site.panel.count('button')).toBe(1);
  });

  it('notices errors in the page and in the background', async () => {
    const has = (words: string) => browser.troubles.some(({ text }) => text.includes(words));
    await waitFor(() => has('thrown in the page') && has('thrown in the background'), 'both errors');
  });

  it('notices a request made in the background', async () => {
    await waitFor(async () => (await browser.leaks()).includes('https://leak.example/'), 'the request');
    expect(await browser.leaks()).toContain('leak.example');
  });

  it('opens the real popup over the page and presses a button in it', async () => {
    const popup = await browser.popup(site);
    await popup.find('button', 'Copy').click();
    const told = await waitFor(async () => {
      const words = await popup.find('button', 'Copy').text();
      return words !== '…' && words;
    }, 'the popup to answer');
    expect(told).toMatch('true https://mail.google.com/mail/u/0/');
    await popup.close();
  });
});
