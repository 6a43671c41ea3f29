/**
 * Keeps an eye on one editor that holds a message of ours: looks once more when the person sends it, and tells when it
 * was sent. It holds a press back at most once for the same finding, and never presses anything itself.
 */
import type { Finding } from '../guard/index.ts';

export interface Watched {
  document: Document;
  /** Whether this event, once the page gets it, sends the message. */
  sends(event: MouseEvent | KeyboardEvent): boolean;
  /** What nobody would want to send, in the editor as it is now; empty: let it go. */
  stops(): readonly Finding[];
  /** The press was held back. */
  ask(finding: Finding): void;
  /** True once the message is gone from the editor, or the editor from the page. */
  isGone(): boolean;
  sent(): void;
}

const mouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'] as const;
const keys = ['keydown', 'keypress', 'keyup'] as const;
/** What ends a press that is held back. */
const ends: ReadonlySet<string> = new Set(['click', 'keyup']);
/** What makes a page send. */
const presses: ReadonlySet<string> = new Set(['click', 'keydown']);

/** Milliseconds: a sent message leaves the editor soon, or the page refused to send it. */
const patience = 10_000;
const pace = 250;

export interface Watch {
  /** Send was pressed, and the page has a little while to send. */
  isWaiting(): boolean;
}

/** Watches until it was sent, or `signal` aborts: it keeps the editor in memory until then. */
export function watchSending(watched: Watched, signal: AbortSignal): Watch {
  const {
    document: { defaultView: window },
  } = watched;
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort(), { once: true, signal: ended.signal });
  /** Findings the person was told of: the next press is theirs. */
  const told = new Set<string>();
  let holding = false;
  let waiting: ReturnType<typeof setInterval> | undefined;

  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (ends.has(event.type)) holding = false;
  };
  const onPress = (event: MouseEvent | KeyboardEvent) => {
    if (!event.isTrusted) return;
    const begins = event.type === 'pointerdown' || event.type === 'keydown';
    if (begins) holding = false;
    if (holding) return hold(event);
    if (!(begins || presses.has(event.type)) || !watched.sends(event)) return;
    const finding = watched.stops().find((one) => !told.has(nameOf(one)));
    if (!finding) return presses.has(event.type) ? expectSent() : undefined;
    for (const one of watched.stops()) told.add(nameOf(one));
    holding = true;
    hold(event);
    watched.ask(finding);
  };
  const stopWaiting = () => {
    clearInterval(waiting);
    waiting = undefined;
  };
  const expectSent = () => {
    stopWaiting();
    const until = Date.now() + patience;
    waiting = setInterval(() => {
      const isGone = watched.isGone();
      if (isGone || Date.now() > until) stopWaiting();
      if (!isGone) return;
      ended.abort();
      watched.sent();
    }, pace);
  };

  for (const type of [...mouse, ...keys])
    window?.addEventListener(type, (event) => onPress(event as MouseEvent | KeyboardEvent), {
      capture: true,
      signal: ended.signal,
    });
  ended.signal.addEventListener('abort', stopWaiting, { once: true });
  return { isWaiting: () => waiting !== undefined };
}

const nameOf = ({ rule, quote }: Finding): string => `${rule} ${quote}`;
