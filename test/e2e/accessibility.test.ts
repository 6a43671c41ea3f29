/**
 * What axe cannot tell (`display/barriers.test.ts` asks it): the order of the focus, that it is seen, what is said aloud,
 * and zoom.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../pages/shared/scenario.ts';
import { open, type Site, type View, waitFor } from './harness/index.ts';
import { inserted } from './steps.ts';
import '../pages/gmail/api.ts';

const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] };
const choose = (panel: View) => panel.find('radio', 'Pausing my search').click();
const press = async (panel: View, name: string) => panel.find('button', name).click();

describe('where everything is dark', () => {
  let browser: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    browser = await open('chromium', { dark: true });
  });
  afterAll(() => browser?.close());
  const isDark = (element: Element) => {
    const surface = element.localName === 'main' ? document.body : element;
    const [red = 255, green = 255, blue = 255] = (getComputedStyle(surface).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    );
    return red + green + blue < 200;
  };

  it('so are how it works, the practice page and its panel', async () => {
    const how = await browser.extensionPage('welcome/index.html');
    expect(await how.find('main').evaluate(isDark)).toBe(true);
    const practice = await browser.practice();
    expect(await practice.find('main').evaluate(isDark)).toBe(true);
    await practice.open();
    expect(await practice.panel.find('dialog').attribute('data-theme')).toBe('dark');
  });

  it('so are the panel, the options page and the popup', async () => {
    const site = await browser.gmail({ theme: 'dark', ...reply });
    await site.open();
    expect(await site.panel.find('dialog').attribute('data-theme')).toBe('dark');
    expect(await site.panel.find('dialog').evaluate(isDark)).toBe(true);
    const options = await browser.options();
    expect(await options.find('main').evaluate(isDark)).toBe(true);
    const popup = await browser.popup();
    expect(await popup.find('main').evaluate(isDark)).toBe(true);
  });
});

interface Stop {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Of the ring around it or around the frame it stands in, in pixels. */
  ring: number;
}

/** Runs in the page, on any element of what is looked at: what has the focus. */
function stopOf(element: Element): Stop | null {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement as HTMLInputElement | null;
  if (!active || active === document.body) return null;
  const { left, top, right, bottom } = active.getBoundingClientRect();
  const label = active.labels?.[0];
  const words = (label?.querySelector('.label') ?? label ?? active).textContent;
  const ring = [active, active.parentElement].map((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each as Element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  return { name: active.ariaLabel ?? words ?? '', left, top, right, bottom, ring: Math.max(...ring) };
}

/** Every stop of Tab, from where the focus is, once round or to the end. */
async function tabStops(view: View, role: string): Promise<Stop[]> {
  const look = () => view.find(role).evaluate(stopOf);
  const stops: Stop[] = [];
  for (let stop = await look(); stop && stops.length < 60; stop = await look()) {
    if (stop.name === stops[0]?.name) break;
    stops.push(stop);
    await view.press('Tab');
  }
  return stops;
}

/** The stops that do not come after the one before, as the eye goes: rows downwards, within a row in reading direction. */
function outOfOrder(stops: Stop[], direction: 'ltr' | 'rtl' = 'ltr'): string[] {
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index] as Stop;
    const middle = (stop.top + stop.bottom) / 2;
    const isSameRow = middle > before.top && middle < before.bottom;
    const isFurther = direction === 'ltr' ? stop.left >= before.right : stop.right <= before.left;
    return (isSameRow ? isFurther : stop.top >= before.top) ? [] : [`${before.name} → ${stop.name}`];
  });
}

describe('with the keyboard and a screen reader', () => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open('chromium');
  });
  afterEach(() => site?.page.isClosed() || site?.page.close());
  afterAll(() => browser?.close());

  async function openPanel(): Promise<View> {
    site = await browser.gmail(reply);
    await site.open();
    await site.panel.find('radiogroup', 'Reason').appears();
    return site.panel;
  }
  const order = [
    'Pausing my search',
    'More reasons',
    'Message',
    'Stage',
    'Tone',
    'Length',
    'Language',
    'Stay in touch',
    'Preview',
    'Edit',
    'Another wording',
    'Insert',
    'Copy',
    'Phone script',
    'Sleep on it',
    'Report a problem',
    'Options',
    'Close',
    'To',
    'Clear To',
    'Role',
    'Clear Role',
    'Company',
    'Clear Company',
    'Your name',
    'Clear Your name',
    'Interview time',
    'Clear Interview time',
  ];

  it.each(['ltr', 'rtl'] as const)(
    'goes through the panel as the eye does (%s), and round, always seen',
    async (direction) => {
      const panel = await openPanel();
      await panel.find('dialog').evaluate((dialog, dir) => {
        dialog.dir = dir;
      }, direction);
      // By keyboard: the third reason.
      await panel.press('ArrowDown');
      await panel.press('ArrowDown');
      const stops = await tabStops(panel, 'dialog');
      expect(stops.map(({ name }) => name)).toEqual(order);
      const top = order.indexOf('Report a problem');
      const fromTop = [...stops.slice(top), ...stops.slice(0, top)];
      expect(outOfOrder(fromTop, direction)).toEqual([]);
      expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
      // Round means that the next one back is the last but one.
      await panel.press('Shift+Tab');
      expect((await panel.find('dialog').evaluate(stopOf))?.name).toBe('Clear Interview time');
    },
  );

  it.each(['ltr', 'rtl'] as const)('keeps the name of a fact apart from its words (%s)', async (direction) => {
    const panel = await openPanel();
    const gaps = await panel.find('dialog').evaluate((dialog, dir) => {
      dialog.dir = dir;
      return [...dialog.querySelectorAll('.chip > input')].map((input) => {
        const name = document.createRange();
        name.selectNodeContents(input.previousElementSibling as Element);
        const [label, words] = [name.getBoundingClientRect(), input.getBoundingClientRect()];
        const style = getComputedStyle(input);
        return dir === 'rtl'
          ? label.left - words.right + Number.parseFloat(style.paddingRight)
          : words.left - label.right + Number.parseFloat(style.paddingLeft);
      });
    }, direction);
    expect(gaps).toHaveLength(5);
    expect(gaps.filter((gap) => gap < 4)).toEqual([]);
  });

  it('goes through the options page as the eye does, always seen', async () => {
    const page = await browser.options();
    await page.find('textbox', 'Your name').appears();
    await page.press('Tab');
    const stops = await tabStops(page, 'main');
    expect(stops.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Your name', 'Closing line', 'Tone', 'Gmail', 'LinkedIn', 'Export', 'Erase everything']),
    );
    expect(stops.filter(({ ring, name }) => ring < 2 && name !== 'Import')).toEqual([]);
    await page.close();
  });

  it('goes through how it works as the eye does, always seen', async () => {
    const page = await browser.extensionPage('welcome/index.html');
    await page.find('switch', 'LinkedIn').appears();
    await page.press('Tab');
    const stops = await tabStops(page, 'main');
    expect(stops.map(({ name }) => name)).toEqual([
      'Options',
      'Try it on a practice page',
      'LinkedIn',
      'Change shortcut',
    ]);
    expect(outOfOrder(stops)).toEqual([]);
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
    await page.close();
  });

  it('goes through the practice page as the eye does, always seen', async () => {
    const page = await browser.practice();
    await page.button().appears();
    await page.press('Tab');
    const stops = await tabStops(page, 'main');
    expect(stops.map(({ name }) => name)).toEqual(['How it works', 'Your reply', 'Send', '']);
    expect(outOfOrder(stops)).toEqual([]);
    // The last is our own, which draws its ring inside.
    expect(stops.slice(0, -1).filter(({ ring }) => ring < 2)).toEqual([]);
    await page.close();
  });

  it.each(['welcome/index.html', 'practice/index.html'])(
    'lets %s fit into 320 pixels and a window of half the size, from left to right and back',
    async (file) => {
      const page = await browser.extensionPage(file);
      await page.find('link').appears();
      const wide: string[] = [];
      for (const [width, height] of [
        [320, 640],
        [640, 360],
      ] as const)
        for (const dir of ['ltr', 'rtl'] as const) {
          await page.resize(width, height);
          const tooWide = await page.evaluate((document, direction) => {
            document.documentElement.dir = direction;
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          }, dir);
          if (tooWide > 0) wide.push(`${width} ${dir}: ${tooWide}`);
        }
      expect(wide).toEqual([]);
      await page.close();
    },
  );

  it('is a dialog with a name that takes the focus, and gives it back on Escape', async () => {
    const panel = await openPanel();
    const dialog = panel.find('dialog', 'Withdraw gracefully');
    expect(await dialog.attribute('role')).toBe('dialog');
    expect((await dialog.evaluate(stopOf))?.name).toBe('Accepted another offer');
    expect(await site.button().attribute('aria-expanded')).toBe('true');
    await panel.press('Escape');
    await dialog.disappears();
    expect(await site.evaluate((document) => document.activeElement === window.practice.bodyOf(0))).toBe(true);
    expect(await site.button().attribute('aria-expanded')).toBe('false');
  });

  it('says what came of an action in a status that was there, empty, before', async () => {
    const panel = await openPanel();
    await choose(panel);
    expect(await panel.texts('status')).toEqual(['']);
    await panel.find('status').evaluate((status) => status.setAttribute('data-known', ''));
    await press(panel, 'Copy');
    await waitFor(async () => (await panel.texts('status')).includes('Copied.'), 'the word "Copied."');
    expect(await panel.find('status').attribute('data-known')).toBe('');
  });

  it('fits at 200 % zoom, with Insert in sight', async () => {
    site = await browser.gmail(reply);
    await site.resize(640, 360);
    await site.open();
    await choose(site.panel);
    const dialog = await site.panel.find('dialog').evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        wide: element.scrollWidth - element.clientWidth,
      };
    });
    expect(dialog).toEqual({ inside: true, wide: 0 });
    await press(site.panel, 'Insert');
    await inserted(site.panel);
  });
});
