/** From the advice to call, by way of the phone card, to the written confirmation in the editor. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultScenario, maya, type PageThread, slotInWords } from '../pages/shared/scenario.ts';
import { kinds, open, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

/** The default conversation, but the interview is in five hours, and Maya signs with a number. */
function lateThread(now: Date): PageThread[] {
  const slot = slotInWords(new Date(now.getTime() + 5.5 * 3_600_000));
  const text = `Hi Sam,\n\nYour interview for the Data Engineer role is booked for ${slot}, by video.\n\nKind regards,\nMaya\n\nMaya Lindqvist\nTalent Partner, Northwind\nT: +44 (0)20 7946 0958 | Fax: +44 20 7946 0959`;
  const threads = defaultScenario(now).threads.filter(({ id }) => id === 'northwind');
  return threads.map((thread) => ({
    ...thread,
    messages: [...thread.messages.slice(0, 2), { from: maya, at: now.toISOString(), text }],
  }));
}

// biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
const bodyText = () => window.practice.bodyOf(0).innerText.replaceAll('\u00a0', ' ');

describe.each(kinds)('little notice in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    browser = await open(kind);
  });
  afterAll(() => browser?.close());

  it('leads to the phone card, and from there to the confirmation in writing', async () => {
    const threads = lateThread(new Date());
    const site = await browser.gmail({ threads, openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
    await site.open();
    const { panel } = site;
    await panel.find('radio', 'Accepted another offer').click();
    const written = await preview(panel);
    expect(written).toMatch(/sorry|apolog/i);
    const toScript = panel.find('button', 'What to say');
    expect(await toScript.evaluate((button) => button.parentElement?.textContent)).toMatch(
      /^5 hours until the interview/,
    );
    await toScript.click();

    await waitFor(() => panel.find('tab', 'On the phone').focused(), 'the focus on the tab');
    const script = await preview(panel);
    expect(script).not.toBe(written);
    const size = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(await panel.find('region', 'Preview').evaluate(size)).toBeGreaterThanOrEqual(18);
    const link = panel.find('link', 'Call +44 (0)20 7946 0958');
    expect(await link.attribute('href')).toBe('tel:+442079460958');
    const answers = await panel.texts('definition');
    expect(new Set(answers).size).toBe(3);
    await panel.find('tab', 'On voicemail').click();
    await waitFor(async () => (await preview(panel)) !== script, 'the words for a voicemail');
    expect(await panel.count('definition')).toBe(0);

    await panel.find('button', 'Confirm in writing').click();
    await waitFor(() => panel.find('button', 'Insert').focused(), 'the focus on Insert');
    expect(await panel.find('combobox', 'Message').value()).toBe('Confirm our call');
    const promised = await preview(panel);
    expect([written, script]).not.toContain(promised);
    await panel.press('Enter');
    await inserted(panel);
    expect((await site.evaluate(bodyText)).split(/\n+/)).toEqual(expect.arrayContaining(promised.split(/\n+/)));
    await expectUnseen(site);
    await expectQuiet(browser, site);
  });
});
