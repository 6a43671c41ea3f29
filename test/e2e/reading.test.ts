/** The panel opens knowing the conversation, and remembers what the person made of it; on both sites, in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type Site, waitFor } from './harness/index.ts';
import { expectQuiet, fields } from './steps.ts';
import { type ReadingCase, readingCases, scenarioOf } from './threads.ts';

const empty = { To: '', Role: '', Company: '', 'Interview time': '' };

describe.each(kinds)('Reading in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  async function start(reading: ReadingCase): Promise<void> {
    const scenario = scenarioOf(reading);
    site =
      reading.site === 'gmail'
        ? await browser.gmail(scenario)
        : await browser.linkedin(scenario, `https://www.linkedin.com/messaging/thread/${reading.thread.id}/`);
    await site.open();
  }

  it.each(readingCases)('$site, $name: the facts are there', async (reading) => {
    await start(reading);
    const read = await fields(site.panel);
    const { 'Interview time': time, ...rest } = reading.fields;
    expect(read).toMatchObject({ ...empty, ...rest, 'Interview time': time ? expect.stringMatching(time) : '' });
    expect(read['Your name']).toBe(reading.isOther ? '' : 'Sam Rivera');
    if (reading.stage) expect(await site.panel.find('combobox', 'Stage').value()).toBe(reading.stage);
    const words = await site.panel.find('dialog', 'Withdraw gracefully').text();
    expect(words.includes('This does not look like a hiring conversation')).toBe(reading.isOther ?? false);
    await expectQuiet(browser, site);
  });

  it('a fact goes with one click; what was changed is there again when the panel opens again, here and after a reload', async () => {
    const [reading, other] = readingCases.filter(({ site: name }) => name === 'gmail');
    if (!reading || !other) throw new Error('There are too few conversations.');
    await start(reading);
    await site.panel.find('button', 'Clear Company').click();
    await site.panel.find('textbox', 'Role').fill('Bauleiterin');
    const changed = async () => {
      const read = await fields(site.panel);
      return { Role: read.Role, Company: read.Company, To: read.To };
    };
    const mine = { Role: 'Bauleiterin', Company: '', To: 'Sabine Kröger' };
    expect(await changed()).toEqual(mine);

    await site.panel.press('Escape');
    await site.panel.find('dialog').disappears();
    await site.open();
    expect(await changed()).toEqual(mine);
    const role = site.panel.find('textbox', 'Role');
    const evidence = await role.evaluate((element) => {
      const id = element.getAttribute('aria-describedby') ?? '';
      return (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
    });
    expect(evidence).toBe('You changed this');

    await site.page.close();
    await start(reading);
    expect(await changed()).toEqual(mine);

    await site.page.close();
    await start(other);
    expect((await fields(site.panel)).Company).toBe(other.fields.Company);
    await waitFor(async () => (await browser.leaks()).length === 0, 'no request of ours');
  });
});
