import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSending } from '../../src/content/send-watch.ts';
import type { Finding } from '../../src/guard/index.ts';

const slot: Finding = { rule: 'placeholder', severity: 'stop', start: 0, end: 6, quote: '[Name]', why: '' };
const other: Finding = { ...slot, quote: '[Role]' };

/** What the watch is told, and what the page hears in spite of it. */
let findings: Finding[];
let isGone: boolean;
let heard: string[];
let asked: string[];
let sent: number;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  [findings, isGone, heard, asked, sent] = [[], false, [], [], 0];
  controller = new AbortController();
  document.body.replaceChildren();
  hearAsTrusted();
  const button = document.createElement('button');
  document.body.append(button);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
    button.addEventListener(type, () => heard.push(type));
  watchSending(
    {
      document,
      sends: (event) => event.target === button && (!('key' in event) || event.key === 'Enter'),
      stops: () => findings,
      ask: ({ quote }) => asked.push(quote),
      isGone: () => isGone,
      sent: () => {
        sent += 1;
      },
    },
    controller.signal,
  );
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const button = () => document.querySelector('button') as HTMLButtonElement;
function fire(event: Event): void {
  trusted = true;
  button().dispatchEvent(event);
  trusted = false;
}

/** What a person does is trusted; jsdom lets nobody say so, except to the listener. */
let trusted = false;
function hearAsTrusted(): void {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, options) => {
    const hear = listener as (event: Event) => void;
    add(type, (event) => hear(asTrusted(event)), options);
  });
}
function asTrusted(event: Event): Event {
  return new Proxy(event, {
    get(target, key) {
      if (key === 'isTrusted') return trusted;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    has: (target, key) => key in target,
  });
}
const press = () => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    fire(new MouseEvent(type, { bubbles: true, cancelable: true }));
};
const key = (name: string) => {
  for (const type of ['keydown', 'keyup'])
    fire(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
};
const whole = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a press on Send', () => {
  it('reaches the page when there is nothing to say', () => {
    press();
    expect([heard, asked]).toEqual([whole, []]);
  });

  it('is held back as a whole, once for each finding', () => {
    findings = [slot];
    press();
    expect([heard, asked]).toEqual([[], ['[Name]']]);
    press();
    expect([heard, asked]).toEqual([whole, ['[Name]']]);
    findings = [slot, other];
    press();
    expect([heard, asked]).toEqual([whole, ['[Name]', '[Role]']]);
  });

  it('by key is held back with its release', () => {
    findings = [slot];
    key('Enter');
    expect(heard).toEqual([]);
    key('a');
    expect(heard).toEqual(['keydown', 'keyup']);
    key('Enter');
    expect(heard).toHaveLength(4);
  });

  it('that ends elsewhere holds nothing back afterwards', () => {
    findings = [slot];
    fire(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }));
    findings = [];
    press();
    expect(heard).toEqual(whole);
  });

  it('by a script is none', () => {
    findings = [slot];
    button().click();
    expect([heard, asked]).toEqual([['click'], []]);
  });
});

describe('what was sent', () => {
  it('is told once the message has left the editor', () => {
    press();
    vi.advanceTimersByTime(500);
    expect(sent).toBe(0);
    isGone = true;
    vi.advanceTimersByTime(500);
    expect(sent).toBe(1);
    press();
    vi.advanceTimersByTime(2000);
    expect(sent).toBe(1);
  });

  it('is not told of a message that stayed, was held back, or was thrown away without Send', () => {
    press();
    vi.advanceTimersByTime(11_000);
    isGone = true;
    vi.advanceTimersByTime(11_000);
    findings = [slot];
    press();
    vi.advanceTimersByTime(11_000);
    expect(sent).toBe(0);
  });

  it('is nothing any more once the watch has ended', () => {
    press();
    controller.abort();
    isGone = true;
    vi.advanceTimersByTime(11_000);
    findings = [slot];
    press();
    expect([sent, asked]).toEqual([0, []]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
