/** The practice page stands or falls with its structure: each line here is one named in its README. */
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultScenario, maya, type Scenario } from '../shared/scenario.ts';
import type { Practice } from './api.ts';
import { App } from './app.ts';
import { startLog } from './log.ts';

const now = new Date(2026, 10, 24, 9, 30);

function open(changes: Partial<Scenario> = {}): Practice {
  document.body.replaceChildren();
  history.replaceState(null, '', '#');
  const app = new App(defaultScenario(now, { openThread: 'northwind', ...changes }), startLog());
  app.start();
  return app.api();
}

/** How many elements the chain finds below `root`. */
const count = (root: ParentNode, chain: string) => root.querySelectorAll(chain).length;

beforeEach(() => history.replaceState(null, '', '#'));

describe('a new mail', () => {
  it.each([
    ['.dw .nH > .nH > .no > * div.AD > [role=dialog].nH.Hd > .nH > .aaZ > .M9 > .aoI[role=region][data-compose-id]'],
    [
      '.M9 > .aoI > table.aoP.aoC > * > tr > td.I5 > form.bAs + table.iN, .M9 > .aoI > table.aoP.aoC > tr > td.I5 > form.bAs + table.iN',
    ],
    ['.Ap .Ar.Au > [g_editable="true"][role=textbox][contenteditable=true][aria-multiline=true].Am.Al.editable'],
    ['.Ar.Au > textarea.Ak[form=nosend]'],
    ['form.bAs input[type=hidden][name=composeid]'],
    ['form.bAs input[type=hidden][name=rt][value^="#thread-a:"]'],
    ['form.bAs input[type=hidden][name=rm][value=""]'],
    ['input.aoT[name=subjectbox]'],
    ['.GS div.anm[name=to] input[role=combobox][peoplekit-id]'],
    ['td.HE > .aDg > .aDj > .aDh > table.IZ[role=group] > tbody > tr.btC'],
    ['tr.btC > td.gU.Up + td.oc.gU + td.gU.btB + td.a8X.gU + td.gU.az5'],
    ['td.gU.Up > .btA > .dC > .T-I.aoO.v7.T-I-atl.L3[role=button][tabindex="1"]'],
    ['.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])'],
    ['td.a8X > .bAK > .wG[command=locker]'],
    ['td.az5 .oh'],
  ])('has exactly one %s', (chain) => {
    open({ openThread: null, openAtLoad: [{ kind: 'new' }] });
    expect(count(document, chain)).toBe(1);
  });

  it('shows a recipient as an option that carries name and address', () => {
    const page = open({ openThread: null, openAtLoad: [{ kind: 'new', to: [maya] }] });
    const chip = page.rootOf(0).querySelector('[name=to] [role=listbox] [role=option]');
    expect(chip?.getAttribute('data-name')).toBe('Maya Lindqvist');
    expect(chip?.getAttribute('data-hovercard-id')).toBe('maya.lindqvist@northwind.example');
  });

  it('shows the old chips when asked to', () => {
    const page = open({ openThread: null, chips: 'old', openAtLoad: [{ kind: 'new', to: [maya] }] });
    expect(count(page.rootOf(0), '.GS tr textarea.vO[name=to]')).toBe(1);
    expect(page.rootOf(0).querySelector<HTMLInputElement>('.vR > input[type=hidden][name=to]')?.value).toBe(
      'Maya Lindqvist <maya.lindqvist@northwind.example>',
    );
    expect(count(page.rootOf(0), '.vR > span.vN[email]')).toBe(1);
  });
});

describe('a reply below its message', () => {
  const reply = (changes: Partial<Scenario> = {}) => open({ openAtLoad: [{ kind: 'reply' }], ...changes });

  it.each([
    ['[role=list] > [role=listitem] > .gA.gt.acV > .ip.adB > .M9 > .aoI[role=region]', 1],
    ['.ip .Ar.Au > .aO7 > .Am', 1],
    ['.ip table.aoP.HM > tr > td.I5', 1],
    ['.M9 .HQ', 0],
    ['[role=dialog]', 0],
    ['.aoD.hl .az9 span[email][data-hovercard-id]', 1],
    ['[name=to] [role=option]', 0],
    ['.ip input[name=rm][value="#msg-f:northwind-2"]', 1],
    ['.ip .ajR > .uC', 1],
  ])('has %s %i times', (chain, times) => {
    reply();
    expect(count(document, chain)).toBe(times);
  });

  it('keeps the quote in a hidden field until the dots are pressed', () => {
    const page = reply();
    expect(page.bodyOf(0).innerHTML).toBe('<br>');
    const stored = page.rootOf(0).querySelector<HTMLInputElement>('input[name=uet]');
    expect(stored?.value).toContain('gmail_quote_container');
    page.expandQuote(0);
    expect(count(page.bodyOf(0), ':scope > br + br + .gmail_quote.gmail_quote_container > .gmail_attr')).toBe(1);
    expect(stored?.value).toBe('');
  });

  it('goes away with its thread', () => {
    const page = reply();
    page.openThread('dinner');
    expect(page.open()).toEqual([]);
    expect(document.querySelectorAll('h2.hP')).toHaveLength(1);
    expect(document.querySelector('h2.hP')?.textContent).toBe('Dinner on Saturday?');
  });

  it('becomes a new compose, marked as a reply, when popped out', () => {
    const page = reply();
    page.setBody(0, 'Hello');
    const number = page.popOut(0);
    expect(page.open()).toEqual([number]);
    expect(page.bodyOf(number).innerHTML).toBe('Hello');
    expect(count(document, '[role=dialog] .M9 .HQ')).toBe(1);
    expect(count(document, '.ip.iq')).toBe(3);
  });
});

describe('a thread', () => {
  it.each([
    ['.a98.iY h2.hP[data-thread-perm-id][data-legacy-thread-id]', 1],
    ['div[role=list] > [role=listitem] .adn.h7[data-message-id][data-legacy-message-id]', 3],
    [
      '.adn h3.iw > span.qu[translate=no] > span.gD[email="maya.lindqvist@northwind.example"][name="Maya Lindqvist"]',
      2,
    ],
    ['.adn .hb span.g2[email="sam.rivera@example.com"][name=me]', 2],
    ['.adn span.g3[title]', 3],
    ['.adn .ii.gt > .a3s.aiL', 3],
    ['.a3s > .yj6qo .ajR', 2],
    ['.a3s .gmail_quote.gmail_quote_container', 2],
    ['.gA.gt.acV > .ip.iq', 3],
  ])('has %s %i times', (chain, times) => {
    open();
    expect(count(document, chain)).toBe(times);
  });

  it('folds older messages when asked to, without their text', () => {
    open({ collapseOlder: true });
    expect(count(document, '[role=listitem] > .kv.adf')).toBe(2);
    expect(count(document, '.a3s')).toBe(1);
  });
});

describe('the editor', () => {
  it('undoes and redoes whole bodies without an event', () => {
    const page = open({ openAtLoad: [{ kind: 'reply' }] });
    const body = page.bodyOf(0);
    body.textContent = 'typed';
    body.dispatchEvent(new Event('input', { bubbles: true }));
    page.flush(0);
    let inputs = 0;
    body.addEventListener('input', () => inputs++);
    page.undo(0);
    expect(body.innerHTML).toBe('<br>');
    page.redo(0);
    expect(body.innerHTML).toBe('typed');
    expect(inputs).toBe(0);
  });

  it('stores a draft after input, and never without', () => {
    const page = open({ openAtLoad: [{ kind: 'reply' }] });
    page.bodyOf(0).textContent = 'quiet';
    page.flush(0);
    expect(page.drafts).toEqual([]);
    page.bodyOf(0).dispatchEvent(new Event('input', { bubbles: true }));
    page.flush(0);
    expect(page.drafts).toMatchObject([{ compose: 0, html: 'quiet', saves: 1 }]);
  });

  it('sends on a click on Send, to the recipients there are, and closes', () => {
    const page = open({ openAtLoad: [{ kind: 'reply' }] });
    page.rootOf(0).querySelector<HTMLElement>('.aoO')?.click();
    expect(page.sent).toMatchObject([{ to: [{ name: 'Maya Lindqvist' }], by: 'click', trusted: false }]);
    expect(page.open()).toEqual([]);
  });
});

describe('the log', () => {
  it('tells a key in a field of the page from one that no field has, and who it came from', () => {
    const page = open({ openAtLoad: [{ kind: 'reply' }] });
    const foreign = document.createElement('div');
    document.body.append(foreign);
    const press = (target: Element) => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', bubbles: true }));
    press(page.bodyOf(0));
    expect(page.log.keys.map(({ own, foreign }) => own && !foreign)).toEqual(Array(6).fill(true));
    press(foreign);
    expect(page.log.keys.filter((key) => key.foreign)).toHaveLength(6);
    press(document.body);
    expect(page.log.keys.some((key) => key.target === 'body')).toBe(true);
  });

  it('notes letters typed in an element that is not the page’s', () => {
    const page = open();
    const foreign = document.createElement('input');
    document.body.append(foreign);
    foreign.dispatchEvent(new InputEvent('input', { data: 'x', bubbles: true }));
    expect(page.log.inputs).toHaveLength(6);
  });

  it('tells foreign nodes from rebuilt ones', () => {
    const page = open({ openAtLoad: [{ kind: 'new' }] });
    page.rebuildSendRow(0);
    page.sendRowOf(0).append(document.createElement('td'));
    expect(page.removeForeign(0)).toBe(1);
    expect(page.removeForeign(0)).toBe(0);
  });
});
