/** The one button an editor gets: an element of no name with a closed shadow root. Nothing on it tells the page whose it is. */
import type { Editor, Place } from '../sites/site.ts';
import { markPath, markViewBox } from '../ui/mark.ts';
import { alive, api } from './api.ts';
import { dress } from './dress.ts';
import type { Guard } from './guard.ts';

const style = `
:host{all:initial;display:inline-flex;vertical-align:middle}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;height:32px;padding:0 12px;margin-inline:6px;border-radius:16px;
font:500 13px/1 system-ui,sans-serif;white-space:nowrap;cursor:pointer;color:#0b5a55;background:#0b5a5514;transition:background-color .12s}
button:hover{background:#0b5a5529}
button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
button[aria-busy=true]{cursor:progress;opacity:.75}
.dark{color:#7fd6cd;background:#7fd6cd1f}
.dark:hover{background:#7fd6cd36}
.compact{width:32px;padding:0;justify-content:center;margin-inline:2px}
/* Not a text of the document: a page could look for it with the browser's own search, window.find(). */
span::before{content:attr(data-label)}
.compact span{display:none}
p{max-width:20em;padding:12px 16px;border-radius:8px;font:14px/1.4 system-ui,sans-serif}
svg{width:18px;height:18px;fill:currentColor;flex:none}
@media (prefers-reduced-motion:reduce){button{transition:none}}
@media (forced-colors:active){button{border:1px solid ButtonText;color:ButtonText}}
`;

export interface Button {
  /** What stands in the page: the host, or the cell around it. */
  outer: HTMLElement;
  /** What the panel is placed beside. */
  anchor: HTMLElement;
  look(dark: boolean, compact: boolean): void;
  say(state: 'closed' | 'open' | 'loading' | 'failed'): void;
  remove(): void;
}

export interface ButtonEvents {
  /** The pointer or the focus came: a click may follow. */
  approached(): void;
  pressed(): void;
}

export function createButton(editor: Editor, place: Place, guard: Guard, events: ButtonEvents): Button {
  const document = editor.body.ownerDocument;
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  dress(root, style);
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  const label = document.createElement('span');
  const call = (name: string) => {
    button.ariaLabel = name;
    label.dataset.label = name;
    if (button.title) button.title = name;
  };
  // The same words as the text `button`, which the page would have to wait for (docs/decisions/017-what-was-slow.md).
  const usual = api.runtime.getManifest().action.default_title;
  call(usual);
  button.append(mark(document), label);
  const words = lastWords(document, button);
  root.append(button, words);
  const translate = () => {
    if (alive()) words.textContent = api.i18n.getMessage('buttonEnded');
  };
  // Firefox, which shows elements their closed root, ends us without a word; elsewhere there is time until somebody comes.
  if ('openOrClosedShadowRoot' in host) translate();
  const approached = () => {
    translate();
    events.approached();
  };
  if (place.tabIndex !== undefined) host.tabIndex = place.tabIndex;

  button.addEventListener('pointerenter', approached);
  guard.add(host, (event) => {
    if (event.type === 'focusin') approached();
    // Keeps the caret where the person left it (Gmail facts §5).
    else if (event.type === 'mousedown') event.preventDefault();
    // A key held too long opens it once.
    else if (event.type === 'keydown' && (event as KeyboardEvent).repeat) event.preventDefault();
    else if (event.type === 'click' && alive()) {
      event.preventDefault();
      events.pressed();
    }
  });

  const outer = wrap(document, host, place);
  return {
    outer,
    anchor: host,
    look(dark, compact) {
      button.className = `${dark ? 'dark' : ''}${compact ? ' compact' : ''}`;
      if (compact) button.title = button.ariaLabel ?? '';
      else button.removeAttribute('title');
    },
    say(state) {
      button.ariaExpanded = String(state === 'open');
      button.ariaBusy = String(state === 'loading');
      if (alive()) call(state === 'failed' ? api.i18n.getMessage('buttonFailed') : usual);
    },
    remove() {
      guard.remove(host);
      outer.remove();
    },
  };
}

/** As long as it is not in the browser's language. */
const ended = 'Withdraw Gracefully was updated, switched off or removed. Please reload this page.';

/**
 * Firefox ends our scripts with the extension but leaves our elements standing; in Chromium they live on and can do
 * nothing. The browser itself then answers a press of the button, with this sentence.
 */
function lastWords(document: Document, button: HTMLButtonElement): HTMLElement {
  const words = document.createElement('p');
  words.popover = 'auto';
  words.textContent = ended;
  button.popoverTargetElement = words;
  return words;
}

function wrap(document: Document, host: HTMLElement, place: Place): HTMLElement {
  if (!place.wrap) return host;
  const cell = document.createElement(place.wrap.tag);
  cell.className = place.wrap.className;
  cell.append(host);
  return cell;
}

function mark(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', markViewBox);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', markPath);
  svg.append(path);
  return svg;
}
