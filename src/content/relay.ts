/**
 * Hands an event that the guard stopped on to our own components, as a copy that cannot leave the shadow root.
 * `change`, `toggle` and the like are not composed and reach the components by themselves.
 */
export function relayInto(root: ShadowRoot): (event: Event) => void {
  return (event) => {
    if (event.type === 'keydown') relayKey(event as KeyboardEvent, root);
    else if (event.type === 'input') root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
    else if (event.type === 'click') relayClick(event as MouseEvent, root);
  };
}

function relayKey(event: KeyboardEvent, root: ShadowRoot): void {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
  const copy = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
    repeat,
    isComposing,
    bubbles: true,
    cancelable: true,
  });
  const target = root.activeElement ?? root.firstElementChild;
  if (target && !target.dispatchEvent(copy)) event.preventDefault();
}

/**
 * Only buttons and links get the copy: on a check box or a radio button a second click would undo the first, and
 * those report by `change`. Keyboard and screen readers click the focused element, without coordinates.
 */
function relayClick(event: MouseEvent, root: ShadowRoot): void {
  const byPointer = event.detail > 0;
  const hit = byPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  hit
    ?.closest('button, a')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }));
}
