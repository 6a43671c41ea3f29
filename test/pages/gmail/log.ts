/**
 * What the page can see. Gmail listens for its single-key shortcuts on the document; here every place a page could
 * listen at is taken, in both phases, so that a key that leaks anywhere is noticed (Gmail facts §5, "Key leakage").
 */
import type { Log, SeenInput, SeenKey } from './api.ts';
import { isOwn } from './dom.ts';

export function startLog(): Log {
  const log: Log = { keys: [], inputs: [], shortcuts: [], errors: [], csp: [] };
  const places: [SeenKey['on'], EventTarget][] = [
    ['window', window],
    ['document', document],
    ['body', document.body],
  ];
  for (const [on, place] of places) {
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
  noteErrors(log);
  return log;
}

/** A field of the page's own in which keys are letters and never shortcuts. */
export function inOwnField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable=true]');
  return field !== null && isOwn(field);
}

function noteKey(log: Log, event: KeyboardEvent, phase: SeenKey['phase'], on: SeenKey['on']): void {
  const { type, key, target } = event;
  const own = inOwnField(target);
  log.keys.push({ type, key, phase, on, target: describe(target), foreign: isForeign(target), own });
}

function noteInput(log: Log, event: InputEvent, phase: SeenInput['phase'], on: SeenInput['on']): void {
  if (!isForeign(event.target) || inOwnField(event.target)) return;
  const { type, data, target } = event;
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

function noteErrors(log: Log): void {
  window.addEventListener('error', (event) => log.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => log.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    log.csp.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
  });
}
