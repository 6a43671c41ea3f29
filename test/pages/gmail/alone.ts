/**
 * Windows of their own: documents with one compose, or one thread, and nothing around it (Gmail facts §1). Their account
 * stands in the title and the head alone.
 *
 * - `?ui=2&view=btop` and `?ui=2&view=cm`: `body` has the classes `xE` and `xp`, the container is `[role=main]`. With
 *   `&th=…` it is a standalone thread: `aAU xE Su`.
 * - `/mail/u/0/popout?…` since 2025: no public markup. Put together by hand from the compose of today in `[role=main]`.
 */
import type { Scenario } from '../shared/scenario.ts';
import type { Compose } from './compose.ts';
import { el } from './dom.ts';

export class Alone {
  readonly element: HTMLElement;
  readonly main: HTMLElement;

  private constructor(
    readonly showsThread: boolean,
    private readonly isOld: boolean,
  ) {
    this.main = el('div.nH', { role: 'main' });
    this.element = isOld ? el('div.nH.practice-alone', {}, this.main) : el('div.practice-alone', {}, this.main);
  }

  /** Null for the address of the whole of Gmail. */
  static at({ pathname, search }: Location, scenario: Scenario): Alone | null {
    const asked = new URLSearchParams(search);
    const isNew = /\/popout$/.test(pathname);
    const isOld = asked.get('view') === 'btop' || asked.get('view') === 'cm';
    if (!isNew && !isOld) return null;
    const showsThread = asked.has('th') && scenario.openThread !== null;
    // Like Gmail, which decides on the classes a moment after the body is there.
    document.body.className = isNew ? 'practice-popout' : showsThread ? 'aAU xE Su' : 'xE xp';
    return new Alone(showsThread, isOld);
  }

  show(compose: Compose): void {
    const chain = this.isOld ? el('div.nH', {}, el('div.aaZ', {}, compose.root)) : el('div', {}, compose.root);
    this.main.replaceChildren(chain);
  }
}
