/** A text of the person's own: written on the options page, picked in the panel, inserted, taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, inserted } from './steps.ts';
import '../pages/gmail/api.ts';

const written = 'Hello {name},\n\nI withdraw[[ as {role}]].\n\n{my_name}';
const filled = 'Hello Maya,\n\nI withdraw as Data Engineer.\n\nSam Rivera';

const bodySource = () => window.practice.bodyOf(0).innerHTML;
// biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
const bodyText = () => window.practice.bodyOf(0).innerText.replaceAll('\u00a0', ' ');
const lines = (text: string) => text.split(/\n+/).filter(Boolean);

describe.each(kinds)('a text of one’s own in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterAll(() => browser?.close());

  it('is written in the options, picked in the panel, inserted letter for letter, and taken back', async () => {
    const options = await browser.options();
    await options.find('button', 'Add a text').click();
    await options.find('textbox', 'What it is called').fill('My short one');
    await options.find('textbox', 'The text').fill(written);
    await options.find('button', 'Keep it').click();
    await options.find('button', 'Change My short one').appears();

    const site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true });
    const before = await site.evaluate(bodySource);
    const signature = await site.evaluate(bodyText);
    await site.open();
    await site.panel.find('combobox', 'Text').choose('My short one');
    await waitFor(async () => (await site.panel.find('region', 'Preview').content()) === filled, 'the filled text');
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
    expect(lines(await site.evaluate(bodyText))).toEqual([...lines(filled), ...lines(signature)]);

    await site.press('Mod+z');
    await waitFor(async () => (await site.evaluate(bodySource)) === before, 'one undo to bring the body back');
    await expectUnseen(site, 'Mod+z');
    await expectQuiet(browser, site);
  });
});
