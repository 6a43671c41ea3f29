/** Building the page, and knowing afterwards which nodes it built: everything else in it is foreign. */

/** A property of each and not a set of all: the table of a set stays as large as it ever was. */
const own = Symbol('own');

export const isOwn = (node: Node): boolean => own in node;
const makeOwn = (node: Node): void => void Object.assign(node, { [own]: true });

type TagOf<S extends string> = S extends `${infer T}.${string}` ? T : S;
type ElementOf<S extends string> =
  TagOf<S> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[TagOf<S>] : HTMLElement;
type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | null | undefined;

/** `el('td.gU.Up', { role: 'none' }, child)`. An attribute that is `undefined` or `false` is left out. */
export function el<S extends string>(selector: S, attributes: Attributes = {}, ...children: Child[]): ElementOf<S> {
  const [tag = 'div', ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  makeOwn(element);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  for (const child of element.childNodes) makeOwn(child);
  return element as ElementOf<S>;
}

/** Counts `root` and everything below it as built by the page. */
export function claim(root: Node): void {
  makeOwn(root);
  for (const child of root.childNodes) claim(child);
}

/** The outermost foreign elements below `root`, those in `except` left out. */
export function foreignBelow(root: Node, except: Node): HTMLElement[] {
  return [...root.childNodes].flatMap((child) => {
    if (child === except) return [];
    if (isOwn(child)) return foreignBelow(child, except);
    return child instanceof HTMLElement ? [child] : [];
  });
}

/** Removes the outermost foreign nodes below `root`, leaving `except` alone; returns how many. */
export function removeForeignBelow(root: Node, except: Node): number {
  let removed = 0;
  for (const child of [...root.childNodes]) {
    if (child === except) continue;
    if (isOwn(child)) removed += removeForeignBelow(child, except);
    else {
      child.remove();
      removed += 1;
    }
  }
  return removed;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing on a 24×24 grid. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'practice-icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  claim(svg);
  return svg;
}

/** The same drawing as the source of an `img`, in a grey that shows on light and dark. */
export function iconUrl(path: string): string {
  const svg = `<svg xmlns="${SVG}" viewBox="-4 -4 32 32" fill="none" stroke="gray" stroke-width="1.7"><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Makes an element act on a click, and on Enter and Space like any button, with trusted and untrusted events alike. */
export function onPress(element: HTMLElement, act: (event: Event) => void): void {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (element instanceof HTMLButtonElement) return;
    event.preventDefault();
    act(event);
  });
}
