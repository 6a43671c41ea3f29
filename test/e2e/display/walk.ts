/**
 * Through every page and state of ours, in whatever language, as a person would: one walk for each place. At each stop
 * somebody looks (`Look`): measures, asks axe, takes a picture.
 */
import { type Entry, newEntry } from '../../../src/record/index.ts';
import type { PagePerson, Scenario } from '../../pages/shared/scenario.ts';
import type { ExtensionApi } from '../harness/extension-api.ts';
import { type FrameView, type View, waitFor } from '../harness/index.ts';
import type { Control } from '../harness/view.ts';
import type { Spoken } from './extension.ts';
import '../../pages/gmail/api.ts';

/** `anchor` is any element of what is shown; all of it is found from there. */
export type Look = (name: string, view: View, anchor: Control) => Promise<void>;
type Walker = Pick<Spoken, 'browser' | 'say'>;

export interface WalkOptions {
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
}

const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true };
const nobody: PagePerson = { name: 'Careers', address: 'no-reply@careers.example' };
const longCompany = 'Brightwater & Sønner Internationale Beteiligungs-Gesellschaft'; // 60 letters
const longRole = 'Senior Staff Data Platform Reliability Engineer (all genders), Payments and Risk';
const five: PagePerson[] = ['Maximiliane', 'Guðrún', 'Oluwaseun', 'Konstantinos', 'Marie-Josephine'].map((name) => ({
  name: `${name} Featherstonehaugh`,
  address: `${name.toLowerCase().replace(/[^a-z]/g, '')}@brightwater.example`,
}));

class Walk {
  readonly press: (key: string) => Promise<void>;
  constructor(
    readonly view: View,
    readonly say: Spoken['say'],
    readonly anchor: Control,
    readonly look: Look,
  ) {
    this.press = (key) => view.find('button', say(key)).click();
  }
  see(name: string, anchor = this.anchor): Promise<void> {
    return this.look(name, this.view, anchor);
  }
  async choose(reason = 'reasonOtherOffer'): Promise<void> {
    await this.view.find('radio', this.say(reason)).click();
    await this.view.find('button', this.say('writerAnother')).appears();
  }
  /** The status says it, its data filled in. */
  async hears(key: string, role = 'status'): Promise<void> {
    const [start = ''] = this.say(key).split('$');
    await waitFor(async () => (await this.view.texts(role)).some((each) => each.includes(start)), `the ${role} ${key}`);
  }
}

async function openPanel({ say }: Walker, site: FrameView, look: Look): Promise<Walk> {
  await site.panel.find('button', say('button')).click();
  const dialog = site.panel.find('dialog', say('button'));
  const hasFocus = (each: HTMLElement) => each.contains((each.getRootNode() as ShadowRoot).activeElement);
  await waitFor(() => dialog.evaluate(hasFocus), 'the panel to take the focus');
  return new Walk(site.panel, say, dialog, look);
}

/** The few states everybody sees, in the panel and in the popup. */
export async function walkMainJob(walker: Walker, look: Look): Promise<void> {
  const { browser, say } = walker;
  const site = await browser.gmail(reply);
  const walk = await openPanel(walker, site, look);
  await walk.press('writerMoreReasons');
  await walk.choose();
  await walk.see('gmail-chosen');
  await walk.press('sentencesEdit');
  await walk.view.find('button', say('sentencesDone')).appears();
  await walk.see('gmail-sentences');
  await walk.press('sentencesDone');
  await walk.press('laterButton');
  await walk.see('gmail-later');
  await walk.press('writerDraftCancel');
  await walk.press('writerPhone');
  await walk.see('gmail-phone');
  await walk.press('writerPhoneBack');
  await walk.press('writerInsert');
  const undo = walk.view.find('button', say('toastUndo'));
  await undo.appears();
  await look('gmail-inserted', site.panel, undo);
  const over = await popupAt(walker, await browser.popup(site), look);
  await over.choose();
  await over.see('popup-chosen');
  await over.view.find('tab', say('plannerDecide')).click();
  await over.see('popup-decide');
  await over.view.close();
  await site.close();
}

/** From the button to the inserted message and back. */
async function walkReply(walker: Walker, look: Look, options: WalkOptions = {}): Promise<void> {
  const { browser, say } = walker;
  const site = await browser.gmail({ ...reply, ...options });
  const button = site.panel.find('button', say('button'));
  await button.appears();
  await look('gmail-button', site, button);
  const walk = await openPanel(walker, site, look);
  const { press, view } = walk;
  await walk.see('gmail-first');
  await view.find('textbox', say('fieldRole')).focus();
  const opacity = (tip: HTMLElement) => getComputedStyle(tip).opacity;
  await waitFor(async () => (await view.find('tooltip').evaluate(opacity)) === '1', 'the evidence');
  await walk.see('gmail-evidence');
  await walk.choose();
  await walk.see('gmail-chosen');
  await press('writerMoreReasons');
  await walk.see('gmail-more');
  await press('writerMoreReasons');
  await press('writerCopy');
  await walk.hears('writerCopied');
  await walk.see('gmail-copied');
  await press('sentencesEdit');
  await view.find('button', say('sentencesDone')).appears();
  await walk.see('gmail-sentences');
  await press('sentencesDone');
  await press('writerPhone');
  await view.find('tab', say('writerPhoneVoicemail')).appears();
  await walk.see('gmail-phone');
  await press('writerPhoneBack');
  await press('laterButton');
  await view.find('combobox', say('laterAsk')).choose(say('laterOther'));
  await walk.see('gmail-later');
  await press('laterKeep');
  await walk.hears('laterKept');
  await walk.see('gmail-kept');
  await press('reportButton');
  await view.find('textbox', say('reportText')).appears();
  await walk.see('gmail-report');
  await press('reportBack');
  await view.find('combobox', say('writerStage')).choose(say('stageAccepted'));
  await view.find('heading', say('writerAcceptedTitle')).appears();
  await walk.see('gmail-accepted');
  await view.find('combobox', say('writerStage')).choose(say('stageScheduled'));
  await press('writerInsert');
  const undo = view.find('button', say('toastUndo'));
  await undo.appears();
  await look('gmail-inserted', site.panel, undo);
  await undo.click();
  await walk.hears('toastUndone');
  await look('gmail-undone', site.panel, view.find('button', say('toastDismiss')));
  await site.close();
}

/** What stands in the way: a draft, findings, a page that does not take the text. Everything in it is long. */
async function walkTroubles(walker: Walker, look: Look, options: WalkOptions = {}): Promise<void> {
  const { browser, say } = walker;
  const site = await browser.gmail({
    ...options,
    openThread: null,
    openAtLoad: [{ kind: 'new', to: [...five, nobody], draft: 'Dear all,\n\nI am WRITING to you, [Name]!!' }],
  });
  const walk = await openPanel(walker, site, look);
  await walk.choose();
  await walk.see('gmail-stop');
  await walk.press('draftCheck');
  await walk.see('gmail-draft-checked');
  await site.close();

  const other = await browser.gmail({
    ...options,
    openThread: null,
    openAtLoad: [{ kind: 'new', to: five, draft: 'Dear all,' }],
  });
  const second = await openPanel(walker, other, look);
  await second.view.find('textbox', say('fieldRole')).fill(longRole);
  await second.view.find('textbox', say('fieldCompany')).fill(longCompany);
  await second.choose('reasonSlowProcess').catch(async () => {
    await second.press('writerMoreReasons');
    await second.choose('reasonSlowProcess');
  });
  await second.see('gmail-long');
  await second.press('writerInsert');
  await second.view.find('button', say('writerDraftAbove')).appears();
  await second.see('gmail-draft-question');
  await other.evaluate(refuseEverything);
  await second.press('writerDraftAbove');
  await second.view.find('button', say('stopCopy')).appears();
  await second.see('gmail-not-taken');
  await other.close();
}

/** Runs in the page, which from now on puts back whatever is written into its compose. */
const refuseEverything = (document: Document) => {
  const body = window.practice.bodyOf(0);
  const before = [...body.childNodes].map((node) => node.cloneNode(true));
  const putBack = () => body.replaceChildren(...before.map((node) => node.cloneNode(true)));
  document.addEventListener('input', putBack, true);
};

/** A conversation that is not about a job, and one the page changed under the panel. */
async function walkElsewhere(walker: Walker, look: Look, options: WalkOptions = {}): Promise<void> {
  const { browser } = walker;
  const site = await browser.gmail({ ...options, openThread: 'dinner', openAtLoad: [{ kind: 'reply' }] });
  const walk = await openPanel(walker, site, look);
  await walk.see('gmail-not-hiring');
  await site.close();
  const unknown = await browser.gmail({ ...options, openThread: null, openAtLoad: [{ kind: 'new' }] });
  const second = await openPanel(walker, unknown, look);
  await second.choose('reasonUnsaid');
  await second.see('gmail-nothing-known');
  await unknown.close();
}

async function walkLinkedin(walker: Walker, look: Look, options: WalkOptions = {}): Promise<void> {
  const { browser, say } = walker;
  const site = await browser.linkedin(
    { ...reply, ...options, linkedin: { home: 'shadow' } },
    'https://www.linkedin.com/in/maya-lindqvist/',
  );
  const walk = await openPanel(walker, site, look);
  await walk.choose('reasonNotTheFit');
  await walk.see('linkedin-chosen');
  await walk.press('writerInsert');
  const undo = walk.view.find('button', say('toastUndo'));
  await undo.appears();
  await look('linkedin-inserted', walk.view, undo);
  await site.close();
}

// These run in a page of the extension.
export const keep = async (_document: Document, later: object[]) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.local.set({ later });
};
const clear = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.clear();
  await storage.local.clear();
};
export const damage = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.set({ settings: 'damaged' });
};
export const tell = async (_document: Document, type: string, data: unknown) => {
  const { runtime } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
};

const chooseFile = (document: Document, words: string, text: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === words);
  const field = label?.querySelector('input');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};
const settingsFile = '{"app":"withdraw-gracefully","settings":{"version":1,"name":"Nova","tone":"formal"}}';

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
export const kept = [
  {
    id: 'one',
    text: 'Hi Robin,\n\nI am stepping back from the process.\n\nSam',
    at: ago(1),
    url: 'https://mail.google.com/',
  },
  { id: 'two', text: 'Hi Maya,\n\nThank you for the talk on Tuesday.\n\nSam', at: ago(-1) },
];
export const entries: Entry[] = [
  {
    ...newEntry('northwind', 'en'),
    company: 'Northwind',
    role: 'Data Engineer',
    person: 'Maya Lindqvist',
    stage: 'final',
    reason: 'other-offer',
    note: 'Asked about children in the second talk.',
    url: 'https://mail.google.com/',
    steps: [
      { id: 'a', what: 'inserted', intent: 'withdraw', at: ago(2) },
      { id: 'b', what: 'sent', intent: 'withdraw', at: ago(2) },
    ],
    followUps: [{ id: 'f', on: ago(-5).slice(0, 10), what: 'Look at the portal', done: false }],
  },
  {
    ...newEntry('brightwater', 'en'),
    company: longCompany,
    role: longRole,
    steps: [{ id: 'c', what: 'decided', intent: 'withdraw', at: ago(3) }],
  },
];

/** Runs something in a page of the extension. */
export async function inOurs<Args extends unknown[]>(
  { browser }: Pick<Walker, 'browser'>,
  run: (document: Document, ...args: Args) => Promise<void>,
  ...args: Args
): Promise<void> {
  const lever = await browser.options();
  await lever.evaluate(run, ...args);
  await lever.close();
}

/** A page of nobody's, with the focus where no message belongs. */
const secretField = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Sign in</title><input type="password" autofocus>',
};

/** The toolbar popup: over a reply, with messages kept; over a field that takes none; and as a page of its own. */
async function walkPopup(walker: Walker, look: Look, options: WalkOptions = {}): Promise<void> {
  const { browser, say } = walker;
  await inOurs(walker, keep, kept);
  const site = await browser.gmail({ ...reply, ...options });
  await site.panel.find('button', say('button')).appears();
  const over = await popupAt(walker, await browser.popup(site), look);
  await over.see('popup-kept');
  await over.choose();
  await over.see('popup-chosen');
  await over.press('writerInsert');
  await over.view.find('button', say('toastUndo')).appears();
  await over.see('popup-inserted');
  await over.view.close();
  await site.close();
  await inOurs(walker, clear);

  const field = await browser.page('https://jobs.example/', ['jobs.example'], () => secretField);
  const refused = await popupAt(walker, await browser.popup(field), look);
  const why = say('popupOtherField');
  await waitFor(async () => (await refused.view.texts('status')).some((words) => words.includes(why)), why);
  await refused.see('popup-refused');
  await refused.view.close();
  await field.close();

  const alone = await popupAt(walker, await browser.extensionPage('popup/index.html?intent=withdraw'), look);
  await alone.see('popup-none');
  await alone.choose();
  await alone.press('writerCopy');
  await alone.hears('writerCopied');
  await alone.see('popup-copied');
  await alone.view.find('radio', say('writerChannelPhone')).click();
  await alone.see('popup-phone');
  await alone.view.find('tab', say('plannerDecide')).click();
  await alone.view.find('radio', say('decideGutConflict')).click();
  await alone.see('popup-decide');
  await alone.view.find('tab', say('plannerRecord')).click();
  await alone.see('popup-record');
  await alone.view.close();
}

async function popupAt({ say }: Walker, view: View, look: Look): Promise<Walk> {
  await view.find('radiogroup', say('writerReason')).appears();
  return new Walk(view, say, view.find('main'), look);
}

async function walkOptions(walker: Walker, look: Look): Promise<void> {
  const { say } = walker;
  const page = await optionsAt(walker, look);
  const { press, view } = page;
  await page.see('options');
  await press('templatesAdd');
  await view.find('textbox', say('templatesText')).fill('Dear {nam},\n\n[[always]]');
  await press('templatesSave');
  await page.see('options-text-faulty');
  await view.find('textbox', say('templatesName')).fill('For agencies, kindly and without a reason');
  await view.find('textbox', say('templatesText')).fill('Dear {name},\n\nI withdraw from {role}.');
  await press('templatesSave');
  await page.hears('templatesKept');
  await page.see('options-text-kept');
  await view.find('switch', say('optionsLinkedin')).click();
  await page.hears('optionsSaved');
  await page.see('options-saved');
  await view.evaluate(chooseFile, say('optionsImport'), 'garbage');
  await page.hears('optionsImportNotJson', 'alert');
  await page.see('options-import-refused');
  await view.evaluate(chooseFile, say('optionsImport'), settingsFile);
  await view.find('button', say('optionsImportUse')).appears();
  await page.see('options-import');
  await press('optionsErase');
  await page.see('options-erase');
  await press('optionsEraseYes');
  await page.hears('optionsErased');
  await page.see('options-erased');
  await view.close();

  await inOurs(walker, damage);
  const damaged = await optionsAt(walker, look);
  await damaged.see('options-damaged');
  await damaged.view.close();
  await inOurs(walker, clear);
}

async function optionsAt({ browser, say }: Walker, look: Look): Promise<Walk> {
  const view = await browser.options();
  await view.find('textbox', say('optionsName')).appears();
  return new Walk(view, say, view.find('main'), look);
}

async function walkDecide(walker: Walker, look: Look): Promise<void> {
  const { browser, say } = walker;
  const view = await browser.planner('decide');
  await view.find('radio', say('decideGutConflict')).appears();
  const walk = new Walk(view, say, view.find('main'), look);
  await walk.see('decide-empty');
  await view.find('radio', say('decideGutConflict')).click();
  await view.find('textbox', say('decideRoleLabel')).fill(longRole);
  await walk.press('decideAddRole');
  await walk.press('decideAddRole');
  await view.find('checkbox', say('decideWeigh')).click();
  await walk.see('decide-full');
  await walk.press('decideErase');
  await walk.hears('decideErased');
  await walk.see('decide-erased');
  await view.close();
}

async function walkRecord(walker: Walker, look: Look): Promise<void> {
  const { browser, say } = walker;
  const view = await browser.planner('record');
  await view.find('searchbox', say('recordSearch')).appears();
  const walk = new Walk(view, say, view.find('main'), look);
  await view.evaluate(tell, 'record.write', { does: 'clear' });
  await view.find('list', say('recordEntries')).disappears();
  await walk.see('record-empty');
  await view.evaluate(tell, 'record.write', { does: 'put', entries });
  await view.find('list', say('recordEntries')).appears();
  await walk.see('record-list');
  const heads = '.entry-head';
  await view.evaluate((document, selector) => {
    for (const head of document.querySelectorAll<HTMLElement>(selector)) head.click();
  }, heads);
  await view.find('button', say('recordErase'), 1).appears();
  await walk.see('record-open');
  await view.find('button', say('recordEdit'), 0).click();
  await walk.see('record-form');
  await walk.press('optionsCancel');
  await view.find('button', say('recordErase'), 0).click();
  await walk.see('record-erase');
  await walk.press('recordEraseYes');
  await walk.hears('recordErased');
  await walk.see('record-erased');
  await view.evaluate(tell, 'record.write', { does: 'clear' });
  await view.close();
}

async function walkWelcome(walker: Walker, look: Look): Promise<void> {
  const { browser, say } = walker;
  await inOurs(walker, clear);
  const arrive = async () => {
    const view = await browser.extensionPage('welcome/index.html');
    return new Walk(view, say, view.find('main'), look);
  };
  const first = await arrive();
  await first.view.find('switch').appears();
  await first.see('welcome');
  await first.view.find('switch').click();
  await first.hears('optionsSaved');
  await first.see('welcome-switched');
  await first.view.close();
  await inOurs(walker, damage);
  const damaged = await arrive();
  await waitFor(async () => (await damaged.view.count('button', say('writerOptions'))) === 2, 'the way to the options');
  await damaged.see('welcome-unread');
  await damaged.view.close();
  await inOurs(walker, clear);
}

async function walkPractice(walker: Walker, look: Look): Promise<void> {
  const { browser, say } = walker;
  const place = await browser.practice();
  await place.panel.find('button', say('button')).appears();
  const main = place.find('main');
  await look('practice', place, main);
  const walk = await openPanel(walker, place, look);
  await walk.choose();
  await walk.press('writerInsert');
  await place.panel.find('button', say('toastUndo')).appears();
  await place.find('button', say('practiceSend')).click();
  await waitFor(async () => (await place.texts('status')).join().includes(say('practiceSent')), 'the kind words');
  await look('practice-sent', place, main);
  await place.close();
}

/** Each by the name a test has for it. */
export const walks: Record<string, (walker: Walker, look: Look, options?: WalkOptions) => Promise<void>> = {
  'way from the button to the message': walkReply,
  'way past drafts and findings': walkTroubles,
  'way where little is known': walkElsewhere,
  'way through LinkedIn': walkLinkedin,
  'way through the popup': walkPopup,
  'way through the options': walkOptions,
  'way through deciding': walkDecide,
  'way through the record': walkRecord,
  'way through how it works': walkWelcome,
  'way through the practice page': walkPractice,
};
