/** The practice pages in a test without a screen: what a site's finder and reader make of them. */
import { vi } from 'vitest';
import { gmail } from '../../src/sites/gmail/index.ts';
import { gmailReader } from '../../src/sites/gmail/read.ts';
import { linkedin } from '../../src/sites/linkedin/index.ts';
import { linkedinReader } from '../../src/sites/linkedin/read.ts';
import type { Editor } from '../../src/sites/site.ts';
import type { Situation } from '../e2e/situations/job.ts';
import { App as GmailApp } from '../pages/gmail/app.ts';
import { startLog as gmailLog } from '../pages/gmail/log.ts';
import { App as LinkedInApp } from '../pages/linkedin/app.ts';
import { startLog as linkedinLog } from '../pages/linkedin/log.ts';
import { newName, type Renamed } from '../pages/shared/renamed.ts';
import { defaultScenario } from '../pages/shared/scenario.ts';

export const now = new Date(2026, 10, 24, 9, 30);

export const sites = {
  gmail: { finder: gmail, reader: gmailReader },
  linkedin: { finder: linkedin, reader: linkedinReader },
};

/** A test without a screen has to say what is shown: nothing that is hidden by attribute or inline style. */
export function pretendLayout(): void {
  const isHidden = (element: Element) => element.closest('[hidden], [style*="display: none"]') !== null;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return isHidden(this) ? new DOMRect() : new DOMRect(0, 0, 600, 20);
  });
  Element.prototype.checkVisibility = function () {
    return !isHidden(this);
  };
}

/** Opens the page of a situation in the test's own document. Situations in a frame are opened as that frame's document. */
export async function openPractice(situation: Situation): Promise<void> {
  const { pathname, search } = new URL(situation.url ?? 'https://mail.google.com/mail/u/0/');
  document.body.replaceChildren();
  document.body.className = '';
  history.replaceState(null, '', `${pathname}${search}`);
  const scenario = defaultScenario(now, situation.scenario);
  document.documentElement.lang = scenario.language;
  if (situation.site === 'gmail') {
    const app = new GmailApp(scenario, gmailLog());
    Object.assign(window, { practice: app.api() });
    app.start();
  } else {
    const root = document.createElement('div');
    root.id = 'root';
    document.body.append(root);
    const app = new LinkedInApp(scenario, linkedinLog(), situation.frame !== undefined);
    Object.assign(window, { practice: app.api() });
    app.start();
  }
  await situation.prepare?.();
}

/** The document and the open shadow roots in it. */
function everyScope(): (Document | ShadowRoot)[] {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...roots];
}

/** What a redesign does to a page, as far as extensions can see (`test/pages/shared/mask.ts` does it to a living one). */
export function redesign({ seed, bare }: Renamed): void {
  for (const element of everyScope().flatMap((scope) => [...scope.querySelectorAll('*')])) {
    const names = [...element.classList].map((name) => newName(name, seed));
    if (names.length > 0) element.setAttribute('class', names.join(' '));
    if (!bare) continue;
    for (const name of element.getAttributeNames())
      if (name === 'id' || name.startsWith('data-')) element.removeAttribute(name);
  }
}

interface AnyPractice {
  open?(): number[];
  forms?(): number[];
  bodyOf?(nth: number): HTMLElement;
  editorOf?(nth: number): HTMLElement;
}

/** The editor that the situation is about; undefined while it is not there, or not found. */
export function editorOf({ site, nth = 0 }: Situation): Editor | undefined {
  const { finder } = sites[site];
  const practice = window.practice as unknown as AnyPractice;
  if (!(practice.open ?? practice.forms)?.().includes(nth)) return undefined;
  const scopes: ParentNode[] = [document, ...finder.shadowRoots(document)];
  const body = (practice.bodyOf ?? practice.editorOf)?.(nth);
  return scopes.flatMap((scope) => finder.find(scope)).find((editor) => editor.body === body);
}
