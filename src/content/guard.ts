/**
 * Keeps what happens inside our own elements from the page.
 *
 * One set of capture listeners on `window`, registered before any script of the page runs, stops every event aimed at
 * one of our hosts. What our own components need is handed to the host's handler (Gmail facts §5: single-key
 * shortcuts fire on keys typed in injected UI; LinkedIn facts §4: modals steal the focus, Escape's keyup closes them).
 */
const guarded = [
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend',
  'copy cut paste beforecopy beforecut beforepaste select focusin focusout focus blur',
  'click dblclick auxclick contextmenu DOMActivate mousedown mouseup pointerdown pointerup',
  // Where the pointer rests, or a finger was lifted, tells which reason was chosen.
  'pointermove pointerover pointerout pointercancel mousemove mouseover mouseout wheel',
  'touchstart touchmove touchend touchcancel',
  'drag dragstart dragenter dragover dragleave dragend drop',
].flatMap((types) => types.split(' '));

export interface Guard {
  /**
   * From now on nothing aimed at `host` reaches the page; `handle` gets the trusted events instead. It also hears of
   * each change of the selection, which is in nobody's reach to stop.
   */
  add(host: Element, handle: (event: Event) => void): void;
  remove(host: Element): void;
}

/**
 * Tells the events of a key that went down in one of our elements and is aimed elsewhere by now: its repetitions, which
 * would send the message just inserted, and its keyup, which would close a dialog of the page.
 */
function strayKeys(): (event: Event, isOurs: boolean) => boolean {
  const held = new Set<string>();
  return (event, isOurs) => {
    if (!event.type.startsWith('key')) return false;
    const { type, code, repeat } = event as KeyboardEvent;
    if (type === 'keydown' && isOurs) held.add(code);
    else if (type === 'keydown' && !repeat) held.delete(code);
    const isStray = held.has(code) && !isOurs;
    if (type === 'keyup') held.delete(code);
    return isStray;
  };
}

/** Guards until `signal` aborts, and after that as long as one of our elements still stands in the page. */
export function guardWindow(window: Window, signal: AbortSignal): Guard {
  const listening = new AbortController();
  const handlers = new Map<EventTarget, (event: Event) => void>();
  const strays = strayKeys();

  const onEvent = (event: Event) => {
    const handle = handlers.size > 0 ? handlers.get(event.composedPath()[0] as EventTarget) : undefined;
    const isStray = event.isTrusted && strays(event, handle !== undefined);
    if (!handle && !isStray) return;
    event.stopImmediatePropagation();
    if (!handle) event.preventDefault();
    else if (event.isTrusted) handle(event);
  };

  for (const type of guarded) {
    // Scrolling never waits for us.
    const passive = /^(wheel|touch)/.test(type);
    window.addEventListener(type, onEvent, { capture: true, passive, signal: listening.signal });
  }
  // Aimed at the document and the page's own as well; each of our elements looks whether it concerns it.
  const onSelection = (event: Event) => {
    for (const handle of handlers.values()) handle(event);
  };
  window.addEventListener('selectionchange', onSelection, { capture: true, signal: listening.signal });
  const endWhenEmpty = () => {
    if (signal.aborted && handlers.size === 0) listening.abort();
  };
  signal.addEventListener('abort', endWhenEmpty);
  return {
    add: (host, handle) => void handlers.set(host, handle),
    remove(host) {
      handlers.delete(host);
      endWhenEmpty();
    },
  };
}
