/**
 * What the page can see. Every place a page could listen at is taken, in both phases: window, document, body, the
 * overlay's shadow root and each message form, so that a key that leaks anywhere is noticed (LinkedIn facts §4).
 */
import { isOwn } from '../gmail/dom.ts';
import type { Log, SeenInput, SeenKey } from './api.ts';

type On = SeenKey['on'];

export function startLog(): Log {
  const log: Log = { keys: [], inputs: [], submits: [], deleted: [], closedModals: 0, errors: [], csp: [] };
  listen(log, 'window', window);
  listen(log, 'document', document);
  listen(log, 'body', document.body);
  window.addEventListener('error', (event) => log.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => log.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    log.csp.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
  });
  return log;
}

export function listen(log: Log, on: On, place: EventTarget): void {
  for (const phase of ['capture', 'bubble'] as const) {
    const capture = phase === 'capture';
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      place.addEventListener(type, (event) => noteKey(log, event as KeyboardEvent, phase, on), capture);
    }
    for (const type of ['beforeinput', 'input'] as const) {
      place.addEventListener(type, (event) => noteInput(log, event as InputEvent, phase, on), capture);
    }
  }
}

/** Where the event really began, as far as a page can look: into open shadow roots, not into closed ones. */
const origin = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

function inOwnField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable=true]');
  return field !== null && isOwn(field);
}

function noteKey(log: Log, event: KeyboardEvent, phase: SeenKey['phase'], on: On): void {
  const target = origin(event);
  const { type, key } = event;
  const own = inOwnField(target);
  log.keys.push({ type, key, phase, on, target: describe(target), foreign: isForeign(target), own });
}

function noteInput(log: Log, event: InputEvent, phase: SeenInput['phase'], on: On): void {
  const target = origin(event);
  if (!isForeign(target) || inOwnField(target)) return;
  const { type, data } = event;
  log.inputs.push({ type, data: data ?? null, phase, on, target: describe(target) });
}

/** The shell (`html`, `head`, `body`) is the server's and counts as the page's own. */
function isForeign(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target !== document.body && target !== document.documentElement && !isOwn(target);
}

function describe(target: EventTarget | null): string {
  if (target instanceof Element) return `${target.localName}${target.id && `#${target.id}`}`;
  return target === document ? 'document' : 'window';
}
