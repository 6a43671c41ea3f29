/** A piece of our own interface over the page: a host of no name, a closed shadow root, the browser's top layer. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import style from '../ui/panel.css';
import type { Guard } from './guard.ts';
import { relayInto } from './relay.ts';

export interface Surface {
  root: ShadowRoot;
  /** The element in the top layer; the components are rendered into it. */
  layer: HTMLElement;
  show(content: ComponentChild): void;
  /** Keeps it beside `anchor` and inside the window from now on. */
  placeBeside(anchor: HTMLElement): void;
  remove(): void;
}

export interface SurfaceOptions {
  role: 'dialog' | 'group';
  label: string;
  className: string;
  dark: boolean;
  direction: string;
  language: string;
}

const margin = 8;

export function createSurface(document: Document, guard: Guard, options: SurfaceOptions): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.role = options.role;
  layer.ariaLabel = options.label;
  layer.className = options.className;
  layer.dir = options.direction;
  layer.lang = options.language;
  layer.dataset.theme = options.dark ? 'dark' : 'light';
  root.append(sheet, layer);
  guard.add(host, relayInto(root));
  // Beside the body, not in it: sites replace or hide what the body holds.
  document.documentElement.append(host);
  layer.showPopover();
  let stopFollowing = () => {};

  return {
    root,
    layer,
    show: (content) => render(content, layer),
    placeBeside(anchor) {
      stopFollowing();
      stopFollowing = autoUpdate(anchor, layer, () => void place(anchor, layer));
    },
    remove() {
      stopFollowing();
      render(null, layer);
      guard.remove(host);
      host.remove();
    },
  };
}

async function place(anchor: HTMLElement, layer: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, layer, {
    strategy: 'fixed',
    placement: 'top-start',
    middleware: [offset(margin), flip({ padding: margin }), shift({ padding: margin, crossAxis: true })],
  });
  layer.style.left = `${Math.round(x)}px`;
  layer.style.top = `${Math.round(y)}px`;
}
