/**
 * The pop-ups at the bottom ("moles"): the container chain, the title bar, minimised and full screen (Gmail facts §1).
 */

import type { Scenario } from '../shared/scenario.ts';
import type { Compose } from './compose.ts';
import { claim, el, icon, iconUrl } from './dom.ts';
import { icons } from './icons.ts';
import type { Words } from './words.ts';

export class Windows {
  /** `div.dw`, to be put at the end of the page. */
  readonly element: HTMLElement;
  readonly #row = el('div.no');
  readonly #scenario: Scenario;
  readonly #words: Words;
  readonly #close: (compose: Compose) => void;
  readonly #frames = new Map<Compose, { slot: HTMLElement; dialog: HTMLElement }>();

  constructor(scenario: Scenario, words: Words, close: (compose: Compose) => void) {
    this.#scenario = scenario;
    this.#words = words;
    this.#close = close;
    this.element = el('div.dw', {}, el('div', {}, el('div.nH', {}, el('div.nH', {}, this.#row))));
  }

  has(compose: Compose): boolean {
    return this.#frames.has(compose);
  }

  show(compose: Compose): void {
    const title = el('h2.a3E.aYF', { id: `title-${compose.number}` }, this.#titleOf(compose));
    compose.subject.addEventListener('input', () => {
      title.textContent = this.#titleOf(compose);
      claim(title);
    });
    const content = el('div.nH', {}, el('div.aaZ', {}, compose.root));
    const dialog = el(
      'div.nH.Hd',
      { role: 'dialog', 'aria-labelledby': title.id },
      el('div.pi', {}, title, this.#titleButtons(compose)),
      content,
    );
    dialog.addEventListener('keyup', (event) => {
      if (event.key === 'Escape') this.#close(compose);
    });
    const slot = el('div.nH.nn', {}, el('div.AD', {}, dialog));
    this.#frames.set(compose, { slot, dialog });
    this.#row.prepend(slot);
  }

  remove(compose: Compose): void {
    const frame = this.#frames.get(compose);
    frame?.dialog.remove();
    frame?.slot.remove();
    this.#frames.delete(compose);
    this.#hideStage();
  }

  /** The direct child of the dialog that holds the body gets a `display`; the compose stays mounted. */
  minimise(compose: Compose): void {
    this.#content(compose).style.display = 'none';
  }

  restore(compose: Compose): void {
    this.#content(compose).style.display = '';
  }

  toggleFullScreen(compose: Compose): void {
    const frame = this.#frameOf(compose);
    const home = frame.slot.querySelector('.AD');
    const goingBack = frame.dialog.parentElement?.classList.contains('aSt') ?? false;
    if (goingBack) home?.append(frame.dialog);
    else this.#stage().append(frame.dialog);
    this.#hideStage();
  }

  #content(compose: Compose): HTMLElement {
    const content = this.#frameOf(compose).dialog.querySelector<HTMLElement>(':scope > .nH');
    if (!content) throw new Error('The window is empty');
    return content;
  }

  #frameOf(compose: Compose): { slot: HTMLElement; dialog: HTMLElement } {
    const frame = this.#frames.get(compose);
    if (!frame) throw new Error(`Compose ${compose.number} is not in a window`);
    return frame;
  }

  #titleOf(compose: Compose): string {
    return compose.subject.value || this.#words.newMessage;
  }

  #titleButtons(compose: Compose): HTMLElement {
    const button = (className: string, label: string, path: string, act: () => void) => {
      const element =
        this.#scenario.titleBar === 'button'
          ? el(`button.${className}`, { type: 'button', 'aria-label': label }, icon(path))
          : el(`img.${className}`, {
              src: iconUrl(path),
              alt: label,
              'aria-label': label,
              role: 'button',
              tabindex: 0,
            });
      element.addEventListener('click', act);
      return element;
    };
    const hidden = () => this.#content(compose).style.display !== '';
    return el(
      'div.Hm',
      {},
      button('Hl', this.#words.minimise, icons.minimise, () =>
        hidden() ? this.restore(compose) : this.minimise(compose),
      ),
      button('Hq', this.#words.fullScreen, icons.fullScreen, () => this.toggleFullScreen(compose)),
      button('Ha', this.#words.close, icons.close, () => this.#close(compose)),
    );
  }

  /** `body > .aSs > .aSt`, made when it is needed first. */
  #stage(): Element {
    const there = document.querySelector('body > .aSs > .aSt');
    if (there) return there;
    const stage = el('div.aSt');
    document.body.append(el('div.aSs', {}, stage));
    return stage;
  }

  #hideStage(): void {
    const outer = document.querySelector<HTMLElement>('body > .aSs');
    if (outer) outer.style.display = outer.querySelector('[role=dialog]') ? '' : 'none';
  }
}
