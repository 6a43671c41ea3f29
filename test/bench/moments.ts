/** What people wait for: the button, the panel, the message in the editor. */
import type { Page } from 'puppeteer-core';
import { open, type Site, type TestBrowser, waitFor } from '../e2e/harness/index.ts';
import '../pages/gmail/api.ts';
import { maya, type PageMessage, type Scenario } from '../pages/shared/scenario.ts';
import { ours } from './browser/extensions.ts';
import { profiled } from './browser/profile.ts';
import { type TraceEvent, traced } from './browser/trace.ts';
import { median } from './median.ts';
import type { Bench, Row } from './table.ts';

const ROUNDS = 9;
/** Milliseconds, at sixty a second. */
const FRAME = 1000 / 60;
/** By how much more than in proportion something may grow before we no longer call it linear. */
const SLACK = 1.3;
const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs in the page. A frame is over once what was posted in it has come back. */
const untilButton = async () => {
  const over = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  await over();
  const start = performance.now();
  const compose = window.practice.openNew();
  let stood = Number.NaN;
  const seen = new MutationObserver(() => {
    if (Number.isNaN(stood) && window.practice.foreignOf(compose).length > 0) stood = performance.now() - start;
  });
  seen.observe(document, { childList: true, subtree: true });
  let frames = 0;
  while (window.practice.foreignOf(compose).length === 0) {
    await over();
    frames++;
    if (frames > 600) throw new Error('There is no button.');
  }
  seen.disconnect();
  window.practice.discard(compose);
  await over();
  return { frames, stood };
};

/** Runs in the page: notes in the browser's trace when something is laid beside the page's body. */
const noteSurfaces = () => {
  const isSurface = (node: Node) => node instanceof HTMLDivElement;
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isSurface))) performance.mark('surface');
  }).observe(document.documentElement, { childList: true });
};

const dispatched = (type: string) => (event: TraceEvent) =>
  event.name === 'EventDispatch' && event.args.data?.type === type;

/** Milliseconds from the first of one kind to the end of the first of another after it. */
function between(events: TraceEvent[], from: (event: TraceEvent) => boolean, to: (event: TraceEvent) => boolean) {
  const start = events.find(from);
  const end = events.find((event) => start && event.ts >= start.ts && to(event));
  if (!start || !end) throw new Error(`The trace has ${start ? 'a beginning but no end' : 'no beginning'}.`);
  return (end.ts + (end.dur ?? 0) - start.ts) / 1000;
}

interface Spot {
  x: number;
  y: number;
}

async function middleOf(site: Site, name: string): Promise<Spot> {
  const { x, y, width, height } = await site.panel.find('button', name).box();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Milliseconds a hand lets pass between arriving and pressing, and be it a quick one. */
const DWELL = 150;

async function comeAndClick(page: Page, { x, y }: Spot, dwell: boolean): Promise<void> {
  if (dwell) {
    await page.mouse.move(x, y);
    await pause(DWELL);
  }
  await Promise.all([page.mouse.move(x, y), page.mouse.down(), page.mouse.up()]);
}

interface Openings {
  cold: number;
  warm: number;
}

interface Waits extends Openings {
  /** Of our own time: for the first reason that is chosen. */
  reason: number;
  insert: number;
  /** Of our own time: for one letter typed into the message that was inserted, and for Send. */
  letter: number;
  send: number;
}

const LETTERS = 50;

/** Runs in the page: the caret goes to the beginning of the message. */
const intoTheMessage = () => {
  const [compose = 0] = window.practice.open();
  const body = window.practice.bodyOf(compose);
  body.focus();
  getSelection()?.collapse(body, 0);
};

/** Runs in the page. */
const middleOfSend = (): Spot => {
  const [compose = 0] = window.practice.open();
  const send = window.practice.sendOf(compose);
  if (!send) throw new Error('There is no Send.');
  const { x, y, width, height } = send.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Runs in the page, which sees no more of the panel than that something beside its body has the focus. */
const hasFocus = () =>
  document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body;

async function prepared(browser: TestBrowser, scenario: Partial<Scenario>): Promise<Site> {
  const site = await browser.gmail(scenario);
  await site.button().appears();
  await site.evaluate(noteSurfaces);
  await pause(500);
  return site;
}

/** Opens the panel twice, and leaves it open. */
async function openingsIn(site: Site, dwell: boolean): Promise<Openings> {
  const spot = await middleOf(site, 'Withdraw gracefully');
  const open = async () => {
    await comeAndClick(site.page, spot, dwell);
    await waitFor(() => site.evaluate(hasFocus), 'the panel to take the focus');
  };
  const cold = await traced(site.page, open);
  await site.press('Escape');
  await waitFor(async () => !(await site.evaluate(hasFocus)), 'the panel to go');
  await site.page.mouse.move(5, 5);
  await pause(300);
  const warm = await traced(site.page, open);
  return {
    cold: between(cold, dispatched(dwell ? 'click' : 'pointerenter'), dispatched('focusin')),
    warm: between(warm, dispatched('click'), dispatched('focusin')),
  };
}

async function waitsIn(browser: TestBrowser): Promise<Waits> {
  const site = await prepared(browser, reply);
  const openings = await openingsIn(site, true);
  await pause(500);
  const chosen = await profiled(site.page, async () => {
    await site.press('Space');
    await site.panel.find('button', 'Another wording').appears();
  });
  const insert = await middleOf(site, 'Insert');
  await site.page.mouse.move(insert.x, insert.y);
  await pause(500);
  const written = await traced(site.page, async () => {
    await Promise.all([site.page.mouse.down(), site.page.mouse.up()]);
    await site.panel.find('button', 'Undo').appears();
  });
  await site.evaluate(intoTheMessage);
  const typed = await profiled(site.page, () => site.type('x'.repeat(LETTERS)));
  const send = await site.evaluate(middleOfSend);
  const sent = await profiled(site.page, () => site.page.mouse.click(send.x, send.y));
  await site.close();
  return {
    ...openings,
    reason: chosen.ours,
    insert: between(written, dispatched('click'), (event) => event.name === 'surface'),
    letter: typed.ours / LETTERS,
    send: sent.ours,
  };
}

/** Nothing was loaded ahead, not even while the hand rested. */
async function coldAtOnce(browser: TestBrowser): Promise<number> {
  const site = await prepared(browser, reply);
  const { cold } = await openingsIn(site, false);
  await site.close();
  return cold;
}

async function warmIn(browser: TestBrowser, scenario: Partial<Scenario>): Promise<number> {
  const site = await prepared(browser, scenario);
  const { warm } = await openingsIn(site, true);
  await site.close();
  return warm;
}

/** Runs in the page. */
const openMany = (_document: Document, count: number) => {
  for (let i = 0; i < count; i++) window.practice.openNew();
};

/** Runs in the page. */
const stir = async (_document: Document, frames: number) => {
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector('[role=main]')?.append(document.createElement('i'));
  }
};

/** Our milliseconds for one frame in which the page changed. */
async function frameWith(browser: TestBrowser, composes: number): Promise<number> {
  const frames = 200;
  const site = await browser.gmail({ openThread: null, openAtLoad: [] });
  await site.evaluate(openMany, composes);
  await pause(1500);
  await site.evaluate(stir, frames);
  const profiles = [];
  for (let round = 0; round < ROUNDS; round++)
    profiles.push(await profiled(site.page, () => site.evaluate(stir, frames)));
  await site.close();
  return median(profiles.map((profile) => profile.ours)) / frames;
}

/** Letters to and fro about the same interview. */
function long(messages: number): Partial<Scenario> {
  const letter = (index: number): PageMessage => ({
    from: index % 2 === 0 ? maya : 'me',
    at: new Date(Date.now() - (messages - index) * 60_000).toISOString(),
    text: `Hi ${index % 2 === 0 ? 'Sam' : 'Maya'},\n\nthank you for your message about the Data Engineer role at Northwind. Thursday suits me well, and I am glad to talk about it.\n\nKind regards,\n${index % 2 === 0 ? 'Maya' : 'Sam'}`,
  });
  const thread = {
    id: 'long',
    subject: 'Interview invitation: Data Engineer at Northwind',
    messages: Array.from({ length: messages }, (_, index) => letter(index)),
  };
  return { threads: [thread], openThread: 'long', openAtLoad: [{ kind: 'reply' }], collapseOlder: false };
}

async function medianOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) all.push(await measure());
  return median(all);
}

export const bench: Bench = {
  title: 'What people wait for',
  how: `In Chromium on the practice Gmail, medians of ${ROUNDS}; from the browser's own trace of events. "Ready" is when the panel has the focus; cold: the first time in a fresh tab, ${DWELL} ms after the pointer has arrived, when nothing had been loaded before; warm: again in the same tab. "Verified" is when the message has been read back and the note with Undo stands. One frame is ${FRAME.toFixed(1)} ms. What grows: our own time by V8's profile.`,
  async rows() {
    const browser = await open('chromium', { extension: ours() });
    try {
      const rows: Row[] = [];
      const page = await browser.gmail({ openThread: null, openAtLoad: [] });
      await page.evaluate(untilButton);
      const buttons = [];
      for (let round = 0; round < ROUNDS; round++) buttons.push(await page.evaluate(untilButton));
      await page.close();
      rows.push(
        {
          what: 'an editor appears: frames until its button is painted',
          value: median(buttons.map(({ frames }) => frames)),
          unit: 'frames',
          limit: 1,
        },
        { what: 'an editor appears: its button stands in the page', value: median(buttons.map(({ stood }) => stood)) },
      );

      await waitsIn(browser);
      const waits: Waits[] = [];
      for (let round = 0; round < ROUNDS; round++) waits.push(await waitsIn(browser));
      const wait = (which: keyof Waits) => median(waits.map((each) => each[which]));
      rows.push(
        { what: 'press, cold: the panel is ready', value: wait('cold'), aim: 60 },
        {
          what: 'press at the very moment the pointer arrives',
          value: await medianOf(ROUNDS, () => coldAtOnce(browser)),
        },
        { what: 'press, warm: the panel is ready', value: wait('warm'), aim: FRAME },
        { what: 'the first reason is chosen: the message stands, our time', value: wait('reason'), aim: FRAME },
        { what: 'Insert: the message is verified', value: wait('insert'), aim: FRAME },
        { what: 'a letter typed into the message, our time', value: wait('letter'), aim: 1 },
        { what: 'Send, with the last look at the message, our time', value: wait('send'), aim: FRAME },
      );

      const [few, many] = [await frameWith(browser, 10), await frameWith(browser, 30)];
      rows.push(
        { what: 'a frame in which the page changed, 10 composes open', value: few },
        {
          what: 'the same with 30 composes open: how many times as much',
          value: many / few,
          unit: '×',
          limit: 3 * SLACK,
        },
      );
      const warm = (messages: number) => medianOf(3, () => warmIn(browser, long(messages)));
      const [short, huge] = [await warm(500), await warm(5000)];
      rows.push(
        { what: 'press, warm, in a thread of 500 messages', value: short },
        {
          what: 'the same with 5,000 messages: how many times as much',
          value: huge / short,
          unit: '×',
          limit: 10 * SLACK,
        },
      );
      return rows;
    } finally {
      await browser.close();
    }
  },
};
