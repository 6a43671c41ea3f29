/**
 * What every newer page ends with (LinkedIn facts §1): the outlet with its open shadow root, which is there on every
 * page and proves nothing, and the messaging frame, alive while invisible.
 */
import { el } from '../gmail/dom.ts';
import { type Renamed, renamedStyle } from '../shared/renamed.ts';
import style from './style.css';

const OUTLET_STYLE = 'width: 100vw; position: absolute; z-index: 500; font-size: 1.6rem; visibility: visible';
const HIDDEN_FRAME = 'opacity: 0; z-index: -1; width: 100vw; height: 100vh; position: absolute; top: 0';
const SHOWN_FRAME = 'opacity: 1; z-index: 400; width: 100vw; height: 100vh; position: absolute; top: 0; border: 0';

export class Interop {
  readonly outlet: HTMLElement;
  readonly frame: HTMLIFrameElement;
  #root: ShadowRoot | null = null;
  #whenAttached: ((root: ShadowRoot) => void)[] = [];
  readonly #style: string;

  constructor(theme: string, renamed: Renamed | null) {
    this.#style = renamedStyle(style, renamed);
    this.outlet = el(`div.theme--${theme}`, {
      id: 'interop-outlet',
      'data-testid': 'interop-shadowdom',
      style: OUTLET_STYLE,
    });
    this.frame = el('iframe', { 'data-testid': 'interop-iframe', tabindex: -1, src: '/preload/', style: HIDDEN_FRAME });
  }

  /** Attaches the root, once. */
  attach(): void {
    if (this.#root) return;
    this.#root = this.outlet.attachShadow({ mode: 'open' });
    this.#root.append(el('style', {}, this.#style));
    for (const act of this.#whenAttached.splice(0)) act(this.#root);
  }

  /** Now, or as soon as the root is attached. */
  whenAttached(act: (root: ShadowRoot) => void): void {
    if (this.#root) act(this.#root);
    else this.#whenAttached.push(act);
  }

  addFrame(): void {
    if (!this.frame.isConnected) this.outlet.after(this.frame);
  }

  showFrame(shown: boolean): void {
    this.frame.style.cssText = shown ? SHOWN_FRAME : HIDDEN_FRAME;
  }
}
