/** The practice page stands or falls with its structure: each line here is one named in its README. */
import { describe, expect, it } from 'vitest';
import { defaultScenario, maya, type Scenario } from '../shared/scenario.ts';
import type { Practice } from './api.ts';
import { App } from './app.ts';
import { startLog } from './log.ts';

const now = new Date(2026, 10, 24, 9, 30);

function open(path: string, changes: Partial<Scenario> = {}, inFrame = false): Practice {
  document.body.replaceChildren();
  if (!inFrame) document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
  history.replaceState(null, '', path);
  const app = new App(defaultScenario(now, changes), startLog(), inFrame);
  app.start();
  return app.api();
}

const count = (root: ParentNode, chain: string) => root.querySelectorAll(chain).length;

function overlay(): ShadowRoot {
  const root = document.querySelector('#interop-outlet')?.shadowRoot;
  if (!root) throw new Error('no shadow root');
  return root;
}

describe('the message page', () => {
  it.each([
    ['.msg-conversations-container__conversations-list > li.msg-conversation-listitem', 3],
    ['.scaffold-layout__detail > .msg-convo-wrapper.msg-thread', 1],
    ['.msg-thread .msg-title-bar.shared-title-bar .msg-entity-lockup__entity-title', 1],
    ['.msg-title-bar a.msg-thread__link-to-profile[href^="/in/ACoAA"]', 1],
    ['.msg-title-bar .msg-entity-lockup__entity-info .visually-hidden', 1],
    ['li.msg-s-message-list__event > .msg-s-event-listitem[data-event-urn][data-view-name=message-list-item]', 3],
    ['.msg-s-event-listitem--other', 2],
    ['.msg-s-event-listitem--other .msg-s-message-group__name', 2],
    ['li > time.msg-s-message-list__time-heading', 2],
    ['p.msg-s-event-listitem__body:has(br)', 3],
    ['.artdeco-entity-lockup__subtitle div[title="Talent Partner at Northwind"]', 1],
    ['img.global-nav__me-photo[alt="Sam Rivera"]', 1],
    ['form.msg-form[id^="msg-form-"] button[type=submit]', 1],
    ['form .msg-form__contenteditable[contenteditable="true"][role=textbox][aria-multiline="true"] > p > br', 1],
    ['.msg-form__contenteditable + .msg-form__placeholder[data-placeholder="Write a message…"]', 1],
    ['form > footer.msg-form__footer > .msg-form__left-actions > button[type=button]', 4],
    ['#interop-outlet', 0],
  ])('has %s %i times', (chain, times) => {
    open('/messaging/thread/northwind/');
    expect(count(document, chain)).toBe(times);
  });

  it('keeps the thread it showed before, hidden, with its draft', () => {
    const page = open('/messaging/thread/northwind/');
    page.setDraft(0, 'half a thought');
    page.switchThread('dinner');
    expect(location.pathname).toBe('/messaging/thread/dinner/');
    expect(count(document, '.msg-thread')).toBe(2);
    expect(page.formOf(0).closest('[hidden]')).not.toBeNull();
    page.switchThread('northwind');
    expect(page.formOf(0).closest('[hidden]')).toBeNull();
    expect(page.textOf(0)).toBe('half a thought');
  });

  it('marks an InMail by its subject line and its pill', () => {
    const [thread] = defaultScenario(now).threads;
    const message = { from: maya, at: now.toISOString(), text: 'Hi', subject: 'A role for you' };
    open('/messaging/', { threads: [{ id: 'x', subject: '', ...thread, messages: [message] }] });
    expect(document.querySelector('h3.msg-s-event-listitem__subject')?.textContent).toBe('A role for you');
    expect(count(document, '.msg-conversation-card__pill')).toBe(1);
  });
});

describe('a newer page', () => {
  it('ends with the outlet and the hidden frame, and has no message in the document itself', () => {
    open('/in/maya/', { openThread: 'northwind' });
    const root = document.getElementById('root');
    expect(root?.lastElementChild?.matches('iframe[data-testid=interop-iframe][src="/preload/"]')).toBe(true);
    expect(
      root?.lastElementChild?.previousElementSibling?.matches(
        '#interop-outlet[data-testid=interop-shadowdom].theme--light',
      ),
    ).toBe(true);
    expect(count(document, '[class*="msg-"]')).toBe(0);
    expect(count(overlay(), 'form.msg-form')).toBe(1);
  });

  it.each([
    ['[data-view-name=message-overlay-conversation-bubble-item][role=dialog][aria-label=Messaging]', 2],
    ['[data-msg-overlay-conversation-bubble-open][data-msg-overlay-conversation-bubble-is-minimized=false]', 1],
    ['.msg-overlay-conversation-bubble--is-minimized', 1],
    ['.msg-overlay-conversation-bubble--petite', 2],
    ['header.msg-overlay-bubble-header h2.msg-overlay-bubble-header__title a[href^="/in/"]', 1],
    ['.msg-overlay-list-bubble img.presence-entity__image[alt="Sam Rivera"]', 1],
    ['button.artdeco-pill[aria-label="Remove Maya Lindqvist"]', 1],
    ['input[role=combobox]', 1],
    ['.msg-form__subject input[name=subject]', 1],
  ])('has in its overlay %s %i times', (chain, times) => {
    open('/in/maya/', {
      openAtLoad: [
        { kind: 'reply', thread: 'dinner' },
        { kind: 'new', to: [maya], subject: 'Data Engineer' },
      ],
      linkedin: { petite: true, minimised: ['dinner'] },
    });
    expect(count(overlay(), chain)).toBe(times);
  });

  it('attaches its root and adds its frame when told to', () => {
    const page = open('/feed/', { openThread: 'dinner', linkedin: { rootDelayMs: -1, frameDelayMs: -1 } });
    expect(document.querySelector('#interop-outlet')?.shadowRoot).toBeNull();
    expect(count(document, 'iframe')).toBe(0);
    page.attachRoot();
    page.addFrame();
    expect(count(overlay(), 'form.msg-form')).toBe(1);
    expect(count(document, 'iframe')).toBe(1);
  });

  it('has editors that are no messages', () => {
    open('/feed/');
    expect(count(document, '[role=textbox][contenteditable="true"]')).toBe(2);
    expect(count(document, 'input[role=combobox]')).toBe(1);
  });

  it('has bubbles in the document itself when it is an older one', () => {
    open('/in/maya/', { openThread: 'dinner', linkedin: { home: 'page' } });
    expect(count(document, 'form.msg-form')).toBe(1);
    expect(count(document, '#interop-outlet')).toBe(0);
  });
});

describe('the frame', () => {
  it.each([
    ['/messaging/thread/northwind/', 'frame' as const, '.msg-thread form.msg-form', 1],
    ['/in/maya/', 'frame' as const, '.msg-overlay-conversation-bubble form.msg-form', 1],
    ['/in/maya/', 'shadow' as const, 'form.msg-form', 0],
  ])('on %s with home %s has %s %i times', (path, home, chain, times) => {
    open(path, { openThread: 'northwind', linkedin: { home } }, true);
    expect(count(document, chain)).toBe(times);
    expect(count(document, 'code')).toBe(1);
  });
});

describe('the form', () => {
  const bubble = (changes: Partial<Scenario> = {}) => open('/in/maya/', { openThread: 'northwind', ...changes });

  it('does not believe an input that the browser did not report', () => {
    const page = bubble();
    expect(page.sendOf(0)?.disabled).toBe(true);
    page.editorOf(0).querySelector('p')?.replaceChildren('behind its back');
    page.editorOf(0).dispatchEvent(new Event('input', { bubbles: true }));
    (page.formOf(0) as HTMLFormElement).requestSubmit();
    expect(page.sent).toEqual([]);
    expect(page.log.submits).toEqual([{ form: 0, foreign: false, sent: false }]);
  });

  it('sends when a button without a type is pressed in it', () => {
    const page = bubble();
    page.setDraft(0, 'not yet');
    const button = document.createElement('button');
    page.leftActionsOf(0).append(button);
    button.click();
    expect(page.sent).toMatchObject([
      { thread: 'northwind', text: 'not yet', by: 'submit', to: [{ name: 'Maya Lindqvist' }] },
    ]);
    expect(page.log.submits).toEqual([{ form: 0, foreign: true, sent: true }]);
    expect(page.removeForeign(0)).toBe(1);
  });

  it.each([
    [true, {}, 1],
    [true, { shiftKey: true }, 0],
    [false, {}, 0],
    [false, { ctrlKey: true }, 1],
    [false, { metaKey: true }, 1],
  ])('with Enter-to-send %s, Enter with %j sends %i', (enterSends, modifiers, times) => {
    const page = bubble({ linkedin: { enterSends } });
    page.setDraft(0, 'text');
    page.editorOf(0).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...modifiers }));
    expect(page.sent).toHaveLength(times);
    expect(page.sendOf(0) === null).toBe(enterSends);
  });

  it('loses its draft with its bubble', () => {
    const page = bubble();
    page.setDraft(0, 'kept?');
    expect(page.drafts).toEqual([{ form: 0, thread: 'northwind', text: 'kept?' }]);
    page.closeBubble(0);
    expect(page.drafts).toEqual([]);
    expect(page.log.deleted).toHaveLength(1);
    expect(count(overlay(), 'form.msg-form')).toBe(0);
  });

  it('makes its editor anew on first focus when told to, and keeps text and focus', () => {
    const page = bubble({ linkedin: { rebuildOnFocus: true } });
    page.setDraft(0, 'one\n\ntwo');
    const before = page.editorOf(0);
    before.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(before.isConnected).toBe(false);
    expect(page.editorOf(0).innerHTML).toBe('<p>one</p><p><br></p><p>two</p>');
    const second = page.editorOf(0);
    second.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(page.editorOf(0)).toBe(second);
  });
});

describe('the log', () => {
  it('notes a foreign key inside the overlay at each of its listening places', () => {
    const page = open('/in/maya/', { openThread: 'northwind' });
    const foreign = document.createElement('span');
    page.leftActionsOf(0).append(foreign);
    const press = (target: Element) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
    press(page.editorOf(0));
    expect(page.log.keys.every(({ own, foreign }) => own && !foreign)).toBe(true);
    page.log.keys.length = 0;
    press(foreign);
    expect(new Set(page.log.keys.map(({ on }) => on))).toEqual(new Set(['window', 'document', 'body', 'root', 'form']));
    expect(page.log.keys.every((key) => key.foreign)).toBe(true);
  });
});

describe('the modal', () => {
  it('takes the focus back and closes on the keyup of Escape', () => {
    const page = open('/in/maya/', { openThread: 'northwind' });
    const form = page.openModal({ kind: 'reply', thread: 'dinner' });
    const outside = document.body.appendChild(document.createElement('input'));
    outside.focus();
    expect(document.activeElement).not.toBe(outside);
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
    expect(page.log.closedModals).toBe(1);
    expect(page.forms()).not.toContain(form);
  });
});
