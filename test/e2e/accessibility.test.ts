/**
 * Barriers, looked for by axe in the real thing: the popup, the options page, and the panel inside its closed shadow
 * root. And what axe cannot tell: the order of the focus, that it is seen, what is said aloud, and zoom.
 *
 * The driver hands over elements of closed roots; from them axe gets the root itself. As it knows nothing of the top
 * layer, which covers the page, it is shown our host as the only thing drawn.
 */
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../pages/shared/scenario.ts';
import { maya } from '../pages/shared/scenario.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { open, type Site, type View, waitFor } from './harness/index.ts';
import { inserted } from './steps.ts';
import '../pages/gmail/api.ts';

/** A function of its own, as the text of it is what goes into the page: nothing is evaluated there by the page. */
const loadAxe = new Function(axe.source) as (document: Document) => void;

/** Runs in the page, on any element of what is to be judged: in light and in dark. */
async function judge(element: Element): Promise<string[]> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = root instanceof ShadowRoot ? root.host : null;
  const layer = root.querySelector<HTMLElement>('[popover]') ?? (host ? null : document.documentElement);
  if (host) {
    Object.defineProperty(host, 'shadowRoot', { configurable: true, value: root });
    Object.defineProperty(document, 'body', { configurable: true, get: () => host });
  }
  // axe measures no contrast on a gradient, such as the shade at the edges of a text that scrolls, nor on what is half
  // scrolled away, nor under what lies over it, such as evidence.
  for (const preview of root.querySelectorAll<HTMLElement>('.preview')) preview.style.backgroundImage = 'none';
  for (const box of root.querySelectorAll<HTMLElement>('.writer, .popup')) box.style.maxBlockSize = 'none';
  scrollTo(0, 0);
  const isCovered = root.querySelector('.chip:focus-within > [role=tooltip]') !== null;
  layer?.style.setProperty('--motion', '0ms');
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    if (layer) layer.dataset.theme = theme;
    const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(
      host ? { include: [layer ?? element] } : document,
      { preload: false, resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } },
    );
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast' && !isCovered);
    for (const { id, nodes } of [...violations, ...unsure])
      for (const { html, failureSummary } of nodes)
        found.push(`${theme}: ${id}: ${html.slice(0, 200)}\n${failureSummary}`);
  }
  if (host) {
    Reflect.deleteProperty(host, 'shadowRoot');
    Reflect.deleteProperty(document, 'body');
  }
  return found;
}

/** Higher than anything we show, so that nothing scrolls. */
const tall = [1280, 1600] as const;

async function expectNoBarrier(view: View, role: string, name?: string): Promise<void> {
  await view.evaluate(loadAxe);
  expect(await view.find(role, name).evaluate(judge)).toEqual([]);
}

const omar = { name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' };
const nobody = { name: 'Careers', address: 'no-reply@careers.example' };
const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] };
const choose = (panel: View) => panel.find('radio', 'Pausing my search').click();
const press = async (panel: View, name: string) => panel.find('button', name).click();

const warned = async (panel: View) => {
  await choose(panel);
  const [check = ''] = await panel.texts('list');
  expect(check).not.toBe('');
  expect(check).not.toContain('Nothing to check');
};

const panelStates: [string, Partial<Scenario>, (panel: View) => Promise<unknown>][] = [
  ['with no reason yet', reply, async () => {}],
  ['with a reason', reply, choose],
  ['with all reasons', reply, (panel) => press(panel, 'More reasons')],
  [
    'with evidence shown',
    reply,
    async (panel) => {
      await panel.find('textbox', 'Role').focus();
      const opacity = (tip: HTMLElement) => getComputedStyle(tip).opacity;
      await waitFor(async () => (await panel.find('tooltip').evaluate(opacity)) === '1', 'the evidence to be shown');
    },
  ],
  ['with nothing known', { openThread: null, openAtLoad: [{ kind: 'new' }] }, choose],
  ['with a subject', { openThread: null, openAtLoad: [{ kind: 'new', to: [maya] }] }, choose],
  [
    'outside of hiring',
    { openThread: 'dinner', openAtLoad: [{ kind: 'reply' }] },
    (panel) => panel.find('radiogroup', 'Reason').appears(),
  ],
  ['with a warning', { openThread: null, openAtLoad: [{ kind: 'new', to: [maya, omar] }] }, warned],
  ['with a stop', { openThread: null, openAtLoad: [{ kind: 'new', to: [nobody] }] }, warned],
  [
    'asking about a draft',
    { ...reply, openAtLoad: [{ kind: 'reply', draft: 'Dear Maya,' }] },
    async (panel) => {
      await choose(panel);
      await press(panel, 'Insert');
      await panel.find('button', 'Add above my draft').appears();
    },
  ],
  [
    'with a phone script',
    reply,
    async (panel) => {
      await choose(panel);
      await press(panel, 'Phone script');
      await panel.find('tab', 'On voicemail').appears();
    },
  ],
  [
    'with an accepted offer',
    reply,
    async (panel) => {
      await panel.find('combobox', 'Stage').choose('Offer accepted');
      await panel.find('region', 'You have accepted this offer').appears();
    },
  ],
  [
    'with the message kept',
    reply,
    async (panel) => {
      await choose(panel);
      await press(panel, 'Sleep on it');
      await press(panel, 'Keep it');
      await waitFor(async () => (await panel.texts('status')).join('').includes('Kept'), 'the word "Kept"');
    },
  ],
];

const keep = async (_document: Document, at: string) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.local.set({ later: [{ id: 'one', text: 'Hi Robin,\n\nI am stepping back.\n\nSam', at }] });
};
const damage = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.set({ settings: 'damaged' });
};
const clear = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.clear();
  await storage.local.clear();
};
const chooseFile = (document: Document, text: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === 'Import');
  const field = label?.querySelector('input');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};

const optionsStates: [string, (page: View) => Promise<unknown>][] = [
  ['as it is at first', async () => {}],
  [
    'with a change saved',
    async (page) => {
      await page.find('switch', 'LinkedIn').click();
      await waitFor(async () => (await page.texts('status')).includes('Saved'), 'the word "Saved"');
    },
  ],
  [
    'with an import offered',
    async (page) => {
      await page.evaluate(
        chooseFile,
        '{"app":"withdraw-gracefully","settings":{"version":1,"name":"Nova","tone":"formal"}}',
      );
      await page.find('button', 'Use these settings').appears();
    },
  ],
  [
    'with an import refused',
    async (page) => {
      await page.evaluate(chooseFile, 'garbage');
      await waitFor(async () => (await page.texts('alert')).join('').includes('could not be read'), 'the sentence');
    },
  ],
  [
    'asking before it erases',
    async (page) => {
      await press(page, 'Erase everything');
      await page.find('button', 'Yes, erase everything').appears();
    },
  ],
  [
    'with everything erased',
    async (page) => {
      await press(page, 'Erase everything');
      await press(page, 'Yes, erase everything');
      await page.find('button', 'Undo').appears();
    },
  ],
];

describe('no barrier is found, in light and in dark,', () => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site | undefined;
  let view: View | undefined;
  beforeAll(async () => {
    browser = await open('chromium');
  });
  afterEach(async () => {
    await view?.close().catch(() => {});
    await site?.page.close();
    view = undefined;
    site = undefined;
  });
  afterAll(() => browser?.close());

  async function panel(scenario: Partial<Scenario>): Promise<Site> {
    site = await browser.gmail({ signature: true, ...scenario });
    await site.resize(...tall);
    await site.open();
    await site.panel.find('radiogroup', 'Reason').appears();
    return site;
  }

  it.each(panelStates)('in the panel %s', async (_, scenario, act) => {
    const { panel: shown } = await panel(scenario);
    await act(shown);
    await expectNoBarrier(shown, 'dialog');
  });

  it('in the panel on LinkedIn', async () => {
    site = await browser.linkedin(
      { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], linkedin: { home: 'shadow' } },
      'https://www.linkedin.com/in/maya-lindqvist/',
    );
    await site.resize(...tall);
    await site.open();
    await choose(site.panel);
    await expectNoBarrier(site.panel, 'dialog');
  });

  it('in the note after an insertion', async () => {
    const { panel: shown } = await panel(reply);
    await choose(shown);
    await press(shown, 'Insert');
    await inserted(shown);
    await expectNoBarrier(shown, 'button', 'Undo');
  });

  it('on the button beside Send', async () => {
    site = await browser.gmail(reply);
    await site.button().appears();
    await expectNoBarrier(site.panel, 'button', 'Withdraw gracefully');
  });

  it.each(optionsStates)('on the options page %s', async (_, act) => {
    view = await browser.options();
    await view.resize(...tall);
    await view.evaluate(clear);
    await act(view);
    await expectNoBarrier(view, 'main');
  });

  it('on the options page that tells of damaged settings', async () => {
    const before = await browser.options();
    await before.evaluate(damage);
    await before.close();
    view = await browser.options();
    await view.resize(...tall);
    await view.find('button', 'Download the old data').appears();
    await expectNoBarrier(view, 'main');
    await view.evaluate(clear);
  });

  it('in the popup where there is no editor', async () => {
    site = await browser.blank();
    view = await browser.popup(site);
    await expectNoBarrier(view, 'main');
    await choose(view);
    await expectNoBarrier(view, 'main');
    await view.find('radio', 'Phone script').click();
    await expectNoBarrier(view, 'main');
  });

  it('in the popup over a reply, with messages kept, before and after inserting', async () => {
    const page = await browser.options();
    await page.evaluate(clear);
    await page.evaluate(keep, '2026-01-01T09:00:00.000Z');
    await page.close();
    site = await browser.gmail(reply);
    await site.button().appears();
    view = await browser.popup(site);
    await view.find('button', 'Discard').appears();
    await choose(view);
    await expectNoBarrier(view, 'main');
    await press(view, 'Insert');
    await inserted(view);
    await expectNoBarrier(view, 'main');
    await view.evaluate(clear);
  });
});

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
