/** A piece of our own interface over the page: a host of no name, a closed shadow root, the browser's top layer. */
import { type ComponentChild, render } from 'preact';
import { dress } from './dress.ts';
import type { Guard } from './guard.ts';
import { keepBeside } from './placement.ts';
import { relayInto } from './relay.ts';
import { keepSelectionOut } from './selection.ts';
import style from './surface.css';

export interface Surface {
  root: ShadowRoot;
  /** False when the page has taken it away. */
  readonly stands: boolean;
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

export function createSurface(document: Document, guard: Guard, options: SurfaceOptions): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, style);
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.role = options.role;
  layer.ariaLabel = options.label;
  layer.className = `root ${options.className}`;
  layer.dir = options.direction;
  layer.lang = options.language;
  layer.dataset.theme = options.dark ? 'dark' : 'light';
  root.append(layer);
  const relay = relayInto(root);
  guard.add(host, (event) => {
    keepSelectionOut(root);
    relay(event);
  });
  // Beside the body, not in it: sites replace or hide what the body holds.
  document.documentElement.append(host);
  const vanishing = vanishWithoutUs(layer);
  let placing = new AbortController();

  return {
    root,
    layer,
    get stands() {
      return host.isConnected;
    },
    show(content) {
      render(content, layer);
      // Not before there is something to see: an empty frame would flash.
      if (!layer.matches(':popover-open')) layer.showPopover();
    },
    placeBeside(anchor) {
      placing.abort();
      placing = new AbortController();
      keepBeside(anchor, layer, placing.signal);
    },
    remove() {
      placing.abort();
      vanishing.cancel();
      render(null, layer);
      guard.remove(host);
      host.remove();
    },
  };
}

/** Milliseconds after which what we showed is gone when nobody of us is there any more. */
const afterlife = 2000;

/**
 * Firefox ends our scripts with the extension and leaves our elements standing, deaf. So the layer is always about to
 * vanish, and as long as we live we begin anew each time, before it is drawn.
 */
function vanishWithoutUs(layer: HTMLElement): Animation {
  const vanishing = layer.animate({ visibility: 'hidden' }, { delay: afterlife, duration: 1, fill: 'forwards' });
  vanishing.onfinish = () => vanishing.play();
  return vanishing;
}
