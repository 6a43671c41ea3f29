/**
 * The main job, done once in one situation the short way: press the button, choose the first reason, insert, undo. What
 * came of it is told part by part, so that a table can be made of it.
 */
import type { PracticeWindow } from '../../pages/linkedin/api.ts';
import type { Scenario } from '../../pages/shared/scenario.ts';
import { type FrameView, type Site, type TestBrowser, waitFor } from '../harness/index.ts';
import { preview } from '../steps.ts';
import '../../pages/gmail/api.ts';

export interface Situation {
  /** As it stands in the table. */
  name: string;
  site: 'gmail' | 'linkedin';
  /** Left out: the site's first page. */
  url?: string;
  scenario: Partial<Scenario>;
  /** Part of the address of the frame in which one writes. */
  frame?: string;
  /** Runs in the page before the job. */
  prepare?: () => void | Promise<void>;
  /** Which of the page's editors is written into; left out: the first. */
  nth?: number;
  /** How many buttons there are; left out: one. */
  buttons?: number;
  /** How the message begins; left out: it greets Maya. */
  begins?: RegExp;
  /** The answer to the question what to do with a draft; left out: there is none. */
  draft?: 'Replace my draft' | 'Add above my draft';
  /** Whether a subject is filled in; left out: what stands there stays. */
  subject?: RegExp;
}

/** `ok`, or what went wrong. */
export interface Done {
  place: string;
  insert: string;
  undo: string;
  traces: string;
}

export const allWell: Done = { place: 'ok', insert: 'ok', undo: 'ok', traces: 'ok' };

/** Opens the page in a tab of its own. */
export async function enter(browser: TestBrowser, situation: Situation): Promise<{ site: Site; place: FrameView }> {
  const site = await browser[situation.site](situation.scenario, situation.url);
  if (situation.prepare) await site.evaluate(situation.prepare);
  const place = situation.frame === undefined ? site : await site.within(situation.frame);
  return { site, place };
}

export async function doTheJob(browser: TestBrowser, situation: Situation): Promise<Done> {
  const { site, place } = await enter(browser, situation);
  try {
    const job = new Job(place, situation);
    return {
      place: await told(() => job.place()),
      insert: await told(() => job.insert()),
      undo: await told(() => job.undo()),
      traces: await told(() => job.traces(site)),
    };
  } finally {
    await site.page.close();
  }
}

/** What an expectation that failed has to say, in one line. */
async function told(step: () => Promise<void>): Promise<string> {
  try {
    await step();
    return 'ok';
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
  }
}

function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

class Job {
  readonly #place: FrameView;
  readonly #situation: Situation;
  readonly #nth: number;
  #before: Content | null = null;

  constructor(place: FrameView, situation: Situation) {
    this.#place = place;
    this.#situation = situation;
    this.#nth = situation.nth ?? 0;
  }

  /** One button for each editor; ours is in the row of Send, to be seen, and covers nothing. */
  async place(): Promise<void> {
    const { buttons = 1 } = this.#situation;
    const isThere = async () => (await this.#place.evaluate(countOfHosts)) === buttons;
    await waitFor(isThere, `${buttons} button(s)`, { patience: 3000 });
    const fault = await this.#place.evaluate(faultOfPlace, this.#nth);
    must(fault === '', fault);
  }

  async insert(): Promise<void> {
    const { begins = /^(Hi|Hello) Maya,/, draft, subject } = this.#situation;
    const { panel, page } = this.#place;
    const before = await this.#content();
    this.#before = before;
    const { x, y } = await this.#place.evaluate(middleOfHost, this.#nth);
    await page.mouse.click(x, y);
    // Only our surface is a child of the root element. Asking the page is quicker than looking for roles.
    const hasFocus = () => {
      const { activeElement, documentElement, body } = document;
      return activeElement !== body && activeElement?.parentElement === documentElement;
    };
    await waitFor(() => this.#place.evaluate(hasFocus), 'the panel to take the focus', { patience: 4000 });
    await panel.press('Space');
    const promised = await preview(panel);
    must(begins.test(promised), `The message begins: ${promised.slice(0, 40)}`);
    await panel.press('Mod+Enter');
    if (draft) await panel.find('button', draft).click();
    const after = await waitFor(
      async () => {
        const content = await this.#content();
        return content.source !== before.source && content.focused && content;
      },
      'the message in the editor',
      { patience: 4000 },
    );
    const rest = draft === 'Replace my draft' ? before.kept : before.text;
    must(after.text.startsWith(promised), `It reads: ${after.text.slice(0, 120)}`);
    const behind = after.text.slice(promised.length);
    must(tidy(behind) === tidy(rest), `After it stands: ${behind.slice(0, 120)}`);
    must(after.kept === before.kept, 'Signature or quote have changed.');
    must((subject ?? exactly(before.subject)).test(after.subject), `The subject is: ${after.subject}`);
  }

  async undo(): Promise<void> {
    const before = this.#before;
    must(before !== null, 'Nothing was inserted.');
    await this.#place.press('Mod+z');
    const isBack = async () => {
      const { source, subject } = await this.#content();
      return source === before.source && subject === before.subject;
    };
    await waitFor(isBack, 'one undo to bring everything back', { patience: 3000 });
  }

  /** Nothing of ours but the button, nothing the page could hear, nothing sent. */
  async traces(site: Site): Promise<void> {
    const seen = await this.#place.evaluate(faultOfTraces, this.#nth);
    must(seen === '', seen);
    const addresses = await site.traces();
    must(addresses.length === 0, `The page sees ${addresses.join()}`);
  }

  #content(): Promise<Content> {
    return this.#place.evaluate(contentOf, this.#nth);
  }
}

const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** Empty lines around a text say nothing. */
const tidy = (text: string) => text.replace(/^\n+|\s+$/g, '');

interface Content {
  source: string;
  /** Line by line. */
  text: string;
  /** Signature and quote. */
  kept: string;
  subject: string;
  focused: boolean;
}

// The rest runs in the page.

type Either = typeof window.practice & PracticeWindow['practice'];

function contentOf(_: Document, nth: number): Content {
  const practice = window.practice as Either;
  const body = (practice.bodyOf ?? practice.editorOf)(nth);
  const read = (node: Node): string => {
    let text = '';
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child.nodeName === 'BR') text += node.childNodes.length === 1 ? '' : '\n';
      else if (/^(DIV|P|BLOCKQUOTE)$/.test(child.nodeName))
        text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${read(child)}\n`;
      else text += read(child);
    }
    return text;
  };
  const clean = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n$/, '');
  const focused = (body.getRootNode() as Document | ShadowRoot).activeElement === body;
  const subject = practice.subjectOf(nth);
  if (body instanceof HTMLTextAreaElement) return { source: body.value, text: body.value, kept: '', subject, focused };
  const kept = [...body.querySelectorAll('.gmail_signature_prefix, .gmail_signature, .gmail_quote_container')];
  return {
    source: body.innerHTML,
    text: clean(read(body)),
    kept: kept.map(read).join('\n'),
    subject,
    focused,
  };
}

function countOfHosts(): number {
  const practice = window.practice as Either;
  return (practice.open ?? practice.forms)().flatMap((nth) => practice.foreignOf(nth)).length;
}

/** In the window's own pixels, through the frames around. */
function middleOfHost(document: Document, nth: number): { x: number; y: number } {
  const [outer] = (window.practice as Either).foreignOf(nth);
  const host = outer?.localName === 'span' ? outer : outer?.firstElementChild;
  const { left = 0, top = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
  let at = { x: left + width / 2, y: top + height / 2 };
  for (let view = document.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    at = { x: at.x + frame.left, y: at.y + frame.top };
  }
  return at;
}

function faultOfPlace(_document: Document, nth: number): string {
  const practice = window.practice as Either;
  const all = practice.foreignOf(nth);
  const [outer] = all;
  if (!outer || all.length !== 1) return `The page finds ${all.length} foreign elements in the compose.`;
  const host = outer.localName === 'span' ? outer : outer.firstElementChild;
  if (!(host instanceof HTMLElement)) return 'There is no host.';
  const names = host.getAttributeNames().filter((name) => name !== 'tabindex');
  if (names.length > 0) return `The host carries ${names.join()}.`;
  host.scrollIntoView({ block: 'nearest' });
  const box = host.getBoundingClientRect();
  if (box.width < 20 || box.height < 20) return `It is ${box.width}×${box.height}.`;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const root = host.getRootNode() as Document | ShadowRoot;
  if (root.elementFromPoint(x, y) !== host) return 'Something covers it, or it is off the screen.';
  const sends = practice.sendOf(nth);
  const row = (sends ?? practice.formOf(nth)).getBoundingClientRect();
  if (y < row.top - 4 || y > row.bottom + 4) return 'It is not in the row of Send.';
  if (sends && box.right > row.left + 1 && box.left < row.right - 1) return 'It covers Send.';
  return '';
}

function faultOfTraces(document: Document, nth: number): string {
  const { log, sent, foreignOf } = window.practice as Either;
  const heard = log.keys.filter(({ foreign, target }) => foreign || target === 'body');
  if (heard.length > 0) return `The page heard ${heard.map(({ key }) => key).join()}`;
  if (log.inputs.length + log.errors.length + log.csp.length > 0)
    return `The page noted ${JSON.stringify([log.inputs, log.errors, log.csp])}`;
  if (sent.length > 0) return 'Something was sent.';
  if (foreignOf(nth).length > 1) return 'Something of ours was left in the compose.';
  return /gracefully/i.test(document.documentElement.outerHTML) ? 'The markup names us.' : '';
}
