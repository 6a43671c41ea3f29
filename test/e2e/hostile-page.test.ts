/** What a page does to us, and what it can learn of us: removing, moving, switching, listening, pretending; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import { maya, type Scenario } from '../pages/shared/scenario.ts';
import { kinds, open, type Site, type TestBrowser, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, fields, insertByMouse, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const messagePage = 'https://www.linkedin.com/messaging/thread/northwind/';
const omar = { name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' };

// These run in the page.
const bodySource = (_document: Document, compose = 0) => window.practice.bodyOf(compose).innerHTML;
const texts = () => window.practice.open().map((compose) => window.practice.bodyOf(compose).textContent?.trim() ?? '');
/** What stands in the first editor, all white space as one space. */
// biome-ignore lint/performance/useDomNodeTextContent: between two lines there has to be something
const words = () => window.practice.bodyOf(0).innerText.split(/\s+/).join(' ').trim();
const view = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

const inOneLine = (text: string) => text.split(/\s+/).join(' ');

describe.each(kinds)('a page that does as it likes, in %s', (kind) => {
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
  };
  const says = (words: string) =>
    waitFor(
      async () => [...(await site.panel.texts('status')), ...(await site.panel.texts('alert'))].join().includes(words),
      `the words "${words}"`,
    );
  const choose = async (reason = 'Pausing my search') => {
    await site.panel.find('radio', reason).click();
    return preview(site.panel);
  };
  const insert = async () => {
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
  };

  describe('with the button', () => {
    it('may take it away for good: we stop, and the popup says so and still inserts', async () => {
      await gmail({ openAtLoad: [] });
      await site.evaluate(() => {
        let removed = 0;
        const takeAway = () => {
          for (const compose of window.practice.open())
            for (const cell of window.practice.sendRowOf(compose).querySelectorAll('td.gU'))
              if (cell.className === 'gU') {
                cell.remove();
                removed++;
              }
          document.documentElement.dataset.removed = String(removed);
        };
        window.practice.openReply();
        new MutationObserver(takeAway).observe(document.body, { childList: true, subtree: true });
      });
      const removed = () => site.evaluate(() => Number(document.documentElement.dataset.removed));
      await waitFor(async () => (await removed()) === 50, 'the fiftieth removal');
      const popup = await browser.popup(site);
      await waitFor(
        async () => (await popup.texts('status')).join().includes('keeps removing our button'),
        'the words',
      );
      await popup.find('radio', 'Pausing my search').click();
      await popup.find('button', 'Insert').click();
      await waitFor(async () => (await site.evaluate(texts)).join() !== '', 'the message');
      await popup.close();
      expect(await removed()).toBe(50);
      await expectUnseen(site);
    });

    it('takes the panel away too: the button opens a new one', async () => {
      await gmail();
      await site.open();
      await site.evaluate(() => document.querySelector('html > div')?.remove());
      await site.panel.find('dialog').disappears();
      const promised = await insertByMouse(site);
      expect(await site.evaluate(words)).toBe(inOneLine(promised));
      await expectQuiet(browser, site);
    });

    it('presses it by script, and the panel behind it: nothing happens', async () => {
      await gmail();
      // With the panel loaded, whatever a click opens is there at once.
      await site.open();
      await site.panel.press('Escape');
      await site.panel.find('dialog').disappears();
      await site.evaluate(() => {
        const host = window.practice.sendRowOf(0).querySelector<HTMLElement>('td.Up + td > span');
        host?.click();
        for (const type of ['pointerenter', 'pointerdown', 'mousedown', 'mouseup', 'click'])
          host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      });
      expect(await site.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
      expect(await site.button().attribute('aria-expanded')).toBe('false');
      await site.open();
      expect(await site.panel.count('dialog')).toBe(1);
      await choose();
      const spots = await Promise.all(
        ['Insert', 'Close'].map(async (name) => {
          const { x, y, width, height } = await site.panel.find('button', name).box();
          return { clientX: x + width / 2, clientY: y + height / 2 };
        }),
      );
      await site.evaluate((_document, places) => {
        const host = document.querySelector<HTMLElement>('html > div');
        host?.click();
        for (const place of places)
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            host?.dispatchEvent(new MouseEvent(type, { ...place, detail: 1, bubbles: true, composed: true }));
        for (const key of ['Escape', 'Enter'])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }));
      }, spots);
      await site.panel.find('radio', 'Not the right fit').click();
      expect(await site.panel.find('radio', 'Not the right fit').checked()).toBe(true);
      expect(await site.evaluate(texts)).toEqual(['']);
      await expectQuiet(browser, site);
    });
  });

  describe('with the compose under the open panel', () => {
    it('moves it: the panel goes along and writes into it', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya], subject: 'Data Engineer at Northwind' }] });
      await site.open();
      await site.evaluate(() => window.practice.moveCompose(0));
      const promised = await choose();
      await insert();
      expect(await site.evaluate(words)).toBe(inOneLine(promised));
      await expectQuiet(browser, site);
    });

    it('rebuilds row and editor, and takes our button: the panel still writes into it', async () => {
      await gmail();
      await site.open();
      const promised = await choose();
      await site.evaluate(() => {
        window.practice.rebuildSendRow(0);
        window.practice.rebuildEditor(0);
        window.practice.removeForeign(0);
      });
      await insert();
      expect(await site.evaluate(words)).toBe(inOneLine(promised));
      await expectQuiet(browser, site);
    });

    it.each([
      ['sends it', () => window.practice.sendRowOf(0).querySelector<HTMLElement>('.aoO')?.click()],
      ['discards it', () => window.practice.discard(0)],
      ['shows another conversation, by its address', () => location.assign('#inbox/brightwater')],
      ['shows the list', () => window.practice.showInbox()],
    ])('%s: the panel says that it is gone and only copies', async (_what, act) => {
      await gmail();
      await site.open();
      await choose();
      await site.evaluate(act);
      await says('not open any more');
      expect(await site.panel.count('button', 'Insert')).toBe(0);
      await site.panel.find('button', 'Copy').click();
      await site.panel.find('button', 'Close').click();
      await site.panel.find('dialog').disappears();
      await expectUnseen(site);
      expect(browser.troubles).toEqual([]);
    });

    it('minimises it: nothing is written where nobody sees it', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya] }] });
      await site.open();
      await choose();
      const before = await site.evaluate(bodySource);
      await site.evaluate(() => window.practice.minimise(0));
      await site.panel.find('button', 'Insert').click();
      await says('not open any more');
      expect(await site.evaluate(bodySource)).toBe(before);
    });

    it('shows another conversation beside a reply in its own window: the facts stay, and it is still written', async () => {
      await gmail({ openAtLoad: [{ kind: 'reply', popup: true }] });
      await site.open();
      const known = await fields(site.panel);
      await site.evaluate(() => window.practice.openThread('brightwater'));
      const promised = await choose();
      await insert();
      expect(known.Role).toBe('Data Engineer');
      expect(promised).toContain('Data Engineer');
      expect((await site.evaluate(texts))[0]).toContain('Data Engineer');
    });

    it('gives it other recipients: they are read again, and that is said', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya] }] });
      await site.open();
      await site.evaluate((_document, other) => window.practice.setRecipients(0, [other]), omar);
      await says('The recipients have changed');
      expect((await fields(site.panel)).To).toBe('Omar');
    });

    it('gives it other recipients the moment before Insert: nothing is written unseen', async () => {
      await gmail({ openAtLoad: [{ kind: 'new', to: [maya] }] });
      await site.open();
      await choose();
      const before = await site.evaluate(bodySource);
      const spot = await site.panel.find('button', 'Insert').box();
      // The fields of a compose change without a change in the tree: the panel learns of it only when it looks.
      await site.evaluate((_document, other) => {
        const chip = document.querySelector('.M9 [name=to] [role=option]');
        chip?.setAttribute('data-name', other.name);
        chip?.setAttribute('data-hovercard-id', other.address);
      }, omar);
      await site.page.mouse.click(spot.x + 10, spot.y + 10);
      await waitFor(async () => (await fields(site.panel)).To === 'Omar', 'the new name');
      expect(await site.evaluate(bodySource)).toBe(before);
    });

    it('shows another LinkedIn thread and comes back: gone, then writable again', async () => {
      site = await browser.linkedin({ openThread: 'northwind', openAtLoad: [] }, messagePage);
      await site.open();
      await choose();
      const go = (thread: string) =>
        site.evaluate((_document, id) => (window as unknown as PracticeWindow).practice.switchThread(id), thread);
      await go('brightwater');
      await says('not open any more');
      await go('northwind');
      await site.panel.find('button', 'Insert').appears();
      await insert();
      const written = await site.evaluate(() => {
        const { practice } = window as unknown as PracticeWindow;
        return practice.forms().map((form) => practice.textOf(form));
      });
      expect(written.map((text) => text.slice(0, 3))).toEqual([expect.stringMatching(/^(Hi |Hel)/), '']);
    });
  });

  describe('opened', () => {
    it('in two composes in turn: one panel, and it writes into the second', async () => {
      await gmail({
        openAtLoad: [
          { kind: 'new', to: [maya] },
          { kind: 'new', to: [omar] },
        ],
      });
      await waitFor(async () => (await site.panel.count('button', 'Withdraw gracefully')) === 2, 'two buttons');
      const tops = await site.evaluate(() => [0, 1].map((n) => window.practice.sendRowOf(n).getBoundingClientRect().x));
      const places = await Promise.all([0, 1].map(async (nth) => (await site.button(nth).box()).x));
      const nthOf = (compose: number) =>
        places.findIndex((x) => x >= (tops[compose] ?? 0) && x < (tops[compose] ?? 0) + 250);
      await site.open(nthOf(0));
      const [first = ''] = (await fields(site.panel)).To?.split(' ') ?? [];
      // The first panel may lie over the second button; the keyboard reaches it all the same.
      await site.button(nthOf(1)).focus();
      await site.panel.press('Enter');
      await waitFor(async () => (await fields(site.panel)).To === 'Omar', 'the second panel');
      expect(first).toBe('Maya');
      expect(await site.panel.count('dialog')).toBe(1);
      await choose();
      await insert();
      expect((await site.evaluate(texts)).map((text) => text.slice(0, 8))).toEqual([
        '',
        expect.stringMatching(/Omar|Hello/),
      ]);
    });

    it('twice for one compose: one panel, with what was chosen, and the focus in it', async () => {
      await gmail();
      await site.open();
      await choose();
      await site.button().focus();
      await site.panel.press('Enter');
      await waitFor(
        () => site.evaluate(() => document.activeElement?.matches('html > div')),
        'the focus to be in the panel',
      );
      expect(await site.panel.count('dialog')).toBe(1);
      expect(await site.panel.find('radio', 'Pausing my search').checked()).toBe(true);
    });

    it.each(['Escape', 'Close'])('and closed by %s: the focus is back in the editor, nothing is left', async (way) => {
      await gmail();
      await site.open();
      if (way === 'Close') await site.panel.find('button', 'Close').click();
      else await site.panel.press('Escape');
      await site.panel.find('dialog').disappears();
      const left = await site.evaluate(() => ({
        focused: document.activeElement === window.practice.bodyOf(0),
        hosts: document.querySelectorAll('html > div').length,
      }));
      expect(left).toEqual({ focused: true, hosts: 0 });
      await site.open();
      expect(await site.panel.count('dialog')).toBe(1);
      await expectUnseen(site);
    });

    it('stays inside the window when it is resized, scrolled, and as small as 400 by 600', async () => {
      await gmail();
      await site.open();
      await choose();
      const isInside = async () => {
        const [box, window] = [await site.panel.find('dialog').box(), await site.evaluate(view)];
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= window.width && box.y + box.height <= window.height;
      };
      for (const [width, height] of [
        [1280, 720],
        [400, 600],
        [900, 480],
        [1280, 720],
      ] as const) {
        await site.page.setViewport({ width, height });
        await waitFor(
          async () => (await site.evaluate(() => innerWidth)) === width && (await isInside()),
          `the panel to be inside ${width} by ${height}`,
        );
        await site.evaluate(() => {
          for (const scroller of [document.scrollingElement, ...document.querySelectorAll('div')])
            if (scroller) scroller.scrollTop = scroller.scrollTop > 0 ? 0 : 400;
        });
        await waitFor(isInside, `the panel to be inside after scrolling at ${width} by ${height}`);
      }
      // All of it can be reached in the smallest window.
      await site.page.setViewport({ width: 400, height: 600 });
      await waitFor(isInside, 'the panel to be inside');
      await insert();
      await expectQuiet(browser, site);
    });
  });

  describe('and listens', () => {
    it('hears nothing of what is pressed, typed and chosen in the panel', async () => {
      await gmail();
      await site.button().appears();
      await site.evaluate(() => {
        const heard: string[] = [];
        const types = new Set([
          'DOMActivate',
          'focusin',
          'focusout',
          'compositionstart',
          'beforeinput',
          'touchstart',
          'touchend',
        ]);
        for (const place of [window, document, document.body] as object[])
          for (let object = place; object; object = Object.getPrototypeOf(object))
            for (const name of Object.getOwnPropertyNames(object)) if (name.startsWith('on')) types.add(name.slice(2));
        const isOurs = (target: EventTarget | null) =>
          target instanceof Element && (target.matches('html > div') || target.matches('td.Up + td > span'));
        // Raw updates are asked for by nobody but us here; to listen ourselves would make browsers send them to all.
        types.delete('pointerrawupdate');
        for (const place of [window, document, document.documentElement])
          for (const type of types)
            for (const capture of [true, false])
              place.addEventListener(type, (event) => void (isOurs(event.target) && heard.push(event.type)), capture);
        Object.assign(window, { heard });
      });
      await site.button().hover();
      await site.open();
      await site.panel.find('radio', 'Pausing my search').hover();
      await choose();
      await site.panel.find('textbox', 'Role').fill('Potter');
      await site.panel.find('combobox', 'Tone').focus();
      await site.panel.press('ArrowDown');
      await site.panel.find('checkbox', 'Stay in touch').click();
      await site.panel.find('button', 'Another wording').click();
      await site.panel.find('textbox', 'To').click();
      await site.panel.press('Mod+a');
      await site.panel.press('Mod+c');
      await insert();
      const heard = await site.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)]);
      // That the pointer came over an element says nothing of what is in it.
      expect(heard.filter((type) => !/^(pointer|mouse)(enter|leave)$/.test(type))).toEqual([]);
      await expectUnseen(site);
    });

    it('finds no text, no node and no animation of ours by asking for the selection', async () => {
      await gmail();
      await site.open();
      await choose();
      const selected = () =>
        site.evaluate(() => {
          const { anchorNode, focusNode, rangeCount } = getSelection() as Selection;
          const nodes = [anchorNode, focusNode, rangeCount ? getSelection()?.getRangeAt(0).startContainer : null];
          return {
            text: String(getSelection()),
            inside: nodes.some((node) => node?.getRootNode() instanceof ShadowRoot),
            animations: document.getAnimations().length,
          };
        });
      const nothing = { text: '', inside: false, animations: 0 };
      const label = await site.panel.find('radio', 'Not the right fit').evaluate((radio) => {
        const { right, top, height } = (radio.closest('label') as Element).getBoundingClientRect();
        return { x: right - 12, y: top + height / 2 };
      });
      await site.page.mouse.click(label.x, label.y);
      expect(await site.panel.find('radio', 'Not the right fit').checked()).toBe(true);
      expect(await selected()).toEqual(nothing);
      const { x, y } = await site.panel.find('region', 'Preview').box();
      await site.page.mouse.click(x + 60, y + 60, { count: 3 });
      expect(await selected()).toEqual(nothing);
      await site.panel.press('Mod+a');
      expect(await selected()).toEqual(nothing);
      // What is marked in a field can be read while it is marked; the field around it cannot.
      await site.panel.find('textbox', 'To').click();
      expect((await selected()).inside).toBe(false);
      for (const name of ['Role', 'Company']) {
        // Between two fields there is the button that clears the first.
        for (const _ of ['the button', 'the field']) {
          await site.panel.press('Tab');
          expect((await selected()).inside).toBe(false);
        }
        expect(await site.panel.find('textbox', name).focused()).toBe(true);
      }
      await site.panel.find('textbox', 'Role').focus();
      expect((await selected()).inside).toBe(false);
      await site.panel.type('x');
      expect((await selected()).inside).toBe(false);
      expect(await site.panel.find('textbox', 'Role').value()).toContain('x');
    });

    it('finds nothing that names us: no attribute, no address, no text of the button', async () => {
      await gmail();
      await site.open();
      const found = await site.evaluate(() => {
        const button = window.practice.sendRowOf(0).querySelector('td.Up + td > span');
        const panel = document.querySelector('html > div');
        return {
          attributes: [button?.getAttributeNames(), panel?.getAttributeNames()],
          roots: [button?.shadowRoot, panel?.shadowRoot],
          children: [button?.childNodes.length, panel?.childNodes.length],
          text: /withdraw gracefully/i.test(document.documentElement.outerHTML),
          globals: Object.keys(window).filter((name) => /withdraw|graceful/i.test(name)),
          loaded: performance.getEntries().filter(({ name }) => /extension:/.test(name)).length,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        };
      });
      expect(found).toEqual({
        attributes: [['tabindex'], []],
        roots: [null, null],
        children: [0, 0],
        text: false,
        globals: [],
        loaded: 0,
        sheets: 1,
      });
      await site.panel.press('Escape');
      await site.panel.find('dialog').disappears();
      const search = () => (window as unknown as { find(words: string): boolean }).find('Withdraw gracefully');
      expect(await site.evaluate(search)).toBe(false);
    });
  });

  it('has built its world anew: the whole job is done as in any other', async () => {
    await gmail();
    await site.button().appears();
    await site.evaluate(() => {
      const broken = (name: string) => () => {
        throw new Error(`${name} of the page's own world was used`);
      };
      const spoil = (object: object, ...names: string[]) => {
        for (const name of names) Object.defineProperty(object, name, { value: broken(name), configurable: true });
      };
      spoil(Element.prototype, 'attachShadow', 'append', 'remove', 'animate', 'closest');
      spoil(HTMLElement.prototype, 'showPopover', 'focus', 'click');
      spoil(Document.prototype, 'execCommand', 'getSelection', 'createElement', 'createTreeWalker', 'createTextNode');
      spoil(EventTarget.prototype, 'addEventListener', 'dispatchEvent');
      spoil(Node.prototype, 'insertBefore', 'appendChild', 'cloneNode');
      spoil(Array.prototype, 'flatMap', 'findLast', 'toReversed', 'at', 'reduce');
      spoil(Map.prototype, 'has', 'delete');
      spoil(String.prototype, 'matchAll', 'normalize', 'replaceAll');
      spoil(Promise.prototype, 'finally');
      spoil(window, 'MutationObserver', 'ResizeObserver', 'AbortController', 'requestAnimationFrame', 'getSelection');
      Object.defineProperty(Node.prototype, 'isConnected', { get: () => false, configurable: true });
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
    });
    await site.button().click();
    await site.panel.find('radio', 'Pausing my search').click();
    const promised = await preview(site.panel);
    const insertButton = await site.panel.find('button', 'Insert').box();
    await site.page.mouse.click(insertButton.x + 10, insertButton.y + 10);
    await waitFor(async () => (await site.evaluate(words)) === inOneLine(promised), 'the message');
    expect(await site.evaluate(() => window.practice.log.errors)).toEqual([]);
  });
});
