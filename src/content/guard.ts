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

/** Guards until `signal` aborts, and after that as long as one of our elements still stands in the page. */
export function guardWindow(window: Window, signal: AbortSignal): Guard {
  const listening = new AbortController();
  const handlers = new Map<EventTarget, (event: Event) => void>();
  /** Keys that went down in our elements: their keyup is ours as well, wherever the focus is by then. */
  const held = new Set<string>();

  const onEvent = (event: Event) => {
    const isKey = event.type.startsWith('key');
    const code = isKey ? (event as KeyboardEvent).code : '';
    const handle = handlers.size > 0 ? handlers.get(event.composedPath()[0] as EventTarget) : undefined;
    if (event.type === 'keydown') {
      if (handle && event.isTrusted) held.add(code);
      else if (!(event as KeyboardEvent).repeat) held.delete(code);
    }
    const released = event.type === 'keyup' && event.isTrusted && held.delete(code);
    if (!handle && !released) return;
    event.stopImmediatePropagation();
    if (handle && event.isTrusted) handle(event);
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
