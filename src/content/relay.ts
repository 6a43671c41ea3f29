/**
 * Hands an event that the guard stopped on to our own components, as a copy that cannot leave the shadow root.
 * `change`, `toggle` and the like are not composed and reach the components by themselves.
 */
export function relayInto(root: ShadowRoot): (event: Event) => void {
  /** What the pointer went down on: released elsewhere, it presses nothing. */
  let pressed: Element | null = null;
  return (event) => {
    if (event.type === 'keydown') relayKey(event as KeyboardEvent, root);
    else if (event.type === 'input') root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
    else if (event.type === 'mousedown') pressed = pressableAt(event as MouseEvent, root);
    else if (event.type === 'click') relayClick(event as MouseEvent, root, pressed);
  };
}

const pressables = 'button, a';

function pressableAt({ clientX, clientY }: MouseEvent, root: ShadowRoot): Element | null {
  return root.elementFromPoint(clientX, clientY)?.closest(pressables) ?? null;
}

/** A plain event with a key's fields: a `KeyboardEvent` is composed in Firefox whatever one asks for, and would get out. */
function relayKey(event: KeyboardEvent, root: ShadowRoot): void {
  const copy = new Event('keydown', { bubbles: true, cancelable: true });
  for (const field of keyFields) Object.defineProperty(copy, field, { value: event[field] });
  const target = root.activeElement ?? root.lastElementChild;
  // A key held too long presses a button once.
  const isHeldOnButton = event.repeat && (event.key === 'Enter' || event.key === ' ') && target?.matches(pressables);
  if (isHeldOnButton || (target && !target.dispatchEvent(copy))) event.preventDefault();
}

const keyFields = ['key', 'code', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const;

/**
 * Only buttons and links get the copy: on a check box or a radio button a second click would undo the first, and
 * those report by `change`. Keyboard and screen readers click the focused element, without coordinates.
 */
function relayClick(event: MouseEvent, root: ShadowRoot, pressed: Element | null): void {
  const byPointer = event.detail > 0;
  const hit = byPointer ? pressableAt(event, root) : (root.activeElement?.closest(pressables) ?? null);
  if (!hit || (byPointer && hit !== pressed)) return;
  hit.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }));
}
