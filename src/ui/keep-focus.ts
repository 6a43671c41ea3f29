/** On a page of ours the focus never falls out: when what had it is gone, what stands next to it has it. */

const focusable = 'button, input, select, textarea, a[href], summary, [tabindex]';
/** So many places are remembered. */
const remembered = 12;

interface Step {
  parent: Element;
  before: Element[];
  after: Element[];
}

export function keepFocus(root: HTMLElement): void {
  const document = root.ownerDocument;
  /** The latest first. */
  let places: HTMLElement[] = [];
  let way: Step[] = [];
  const isLost = () => places[0] !== undefined && document.activeElement === document.body && !isUsable(places[0]);
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    places = [target, ...places.filter((each) => each !== target)].slice(0, remembered);
    way = wayUp(target, root);
  });
  const look = () => {
    if (!isLost()) return;
    // Whoever took it away may have a better place in mind, and goes there once it is drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => isLost() && nextPlace(root, places, way)?.focus()));
  };
  new MutationObserver(look).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

/** What was said is gone: back to where one was. What was in a list is gone: on to its neighbour. */
function nextPlace(root: HTMLElement, places: HTMLElement[], way: Step[]): HTMLElement | undefined {
  const wasSaid = way.some(({ parent }) => parent.isConnected && parent.matches('[role=status], [role=alert]'));
  const earlier = () => places.find(isUsable);
  const beside = () => way.filter(({ parent }) => parent.isConnected).flatMap(neighbours)[0];
  return (wasSaid ? (earlier() ?? beside()) : (beside() ?? earlier())) ?? usableIn(root)[0];
}

function wayUp(from: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let element: Element = from; element !== root && element.parentElement; element = element.parentElement) {
    const siblings = [...element.parentElement.children];
    const at = siblings.indexOf(element);
    steps.push({
      parent: element.parentElement,
      before: siblings.slice(0, at).reverse(),
      after: siblings.slice(at + 1),
    });
  }
  return steps;
}

/** The next one, else the one before, but never what erases. */
function neighbours({ before, after }: Step): HTMLElement[] {
  const next = after.flatMap(usableIn);
  const previous = before.flatMap((each) => usableIn(each).reverse());
  return [...next, ...previous].filter((each) => !each.matches('.stop'));
}

function usableIn(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(focusable)];
  return all.filter(
    (each): each is HTMLElement => each.matches(focusable) && each instanceof HTMLElement && isUsable(each),
  );
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();
}
