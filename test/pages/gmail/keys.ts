/** Gmail's single-key shortcuts, as far as they exist here. They act only when no field has the keys. */
import type { Log } from './api.ts';
import { inOwnField } from './log.ts';

export interface Shortcuts {
  compose(): void;
  search(): void;
  move(by: 1 | -1): void;
  openAtCursor(): void;
  answer(kind: 'reply' | 'reply-all' | 'forward'): void;
  remove(): void;
  select(): void;
  back(): void;
}

export function listenForShortcuts(log: Log, act: Shortcuts): void {
  const actions: Record<string, () => void> = {
    c: act.compose,
    '/': act.search,
    j: () => act.move(1),
    k: () => act.move(-1),
    o: act.openAtCursor,
    r: () => act.answer('reply'),
    a: () => act.answer('reply-all'),
    f: () => act.answer('forward'),
    e: act.remove,
    '#': act.remove,
    x: act.select,
    u: act.back,
    Escape: act.back,
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || inOwnField(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    log.shortcuts.push(event.key);
    action();
  });
}
