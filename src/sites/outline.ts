/**
 * The structure around an editor, for a report: which elements, roles, attributes and known names there are. No word of
 * the page is in it, no name, no address, no id: classes and elements that we do not know are told apart by a number.
 */

/** At most this many lines: a report is read before it is sent. */
const MOST = 160;

/** Attributes whose value says what a thing is, and what values may be told. */
const TELLING: Record<string, RegExp> = {
  role: /^[a-z]{3,20}$/,
  type: /^[a-z-]{3,14}$/,
  contenteditable: /^(true|false|plaintext-only)$/,
  'aria-multiline': /^(true|false)$/,
  'aria-haspopup': /^(true|false|menu|dialog|listbox)$/,
  'aria-modal': /^(true|false)$/,
  dir: /^(ltr|rtl|auto)$/,
  tabindex: /^-?\d{1,3}$/,
};

/** The words an attribute may say: what browsers know as a role or a type of field. */
const KNOWN_VALUES = new Set(
  (
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo ' +
    'dialog document form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem ' +
    'navigation none note option presentation radio radiogroup region row rowgroup rowheader search separator status ' +
    'switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem ' +
    'email hidden number password reset submit tel text url file image'
  ).split(' '),
);

/** Elements of HTML; others are custom ones, whose names are the page's own. */
const isStandard = (element: Element): boolean =>
  !element.localName.includes('-') && String(element) !== '[object HTMLUnknownElement]';

/** Tells apart, and tells nothing: four letters from a sum of all. */
function mask(word: string): string {
  let sum = 7;
  for (const letter of word) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `~${(sum % 46_656).toString(36).padStart(3, '0')}`;
}

/** Names of classes, and of `name` attributes, in the selectors of a site. */
export function namesIn(selectors: readonly unknown[]): Set<string> {
  const texts = selectors.flat().filter((one) => typeof one === 'string');
  const found = texts.flatMap((text) => [...text.matchAll(/\.([\w-]+)|name="([\w-]+)"/g)]);
  return new Set(found.flatMap(([, className, name]) => className ?? name ?? []));
}

class Outline {
  readonly #lines: string[] = [];
  readonly #known: ReadonlySet<string>;
  readonly #body: Element;

  constructor(body: Element, known: ReadonlySet<string>) {
    this.#body = body;
    this.#known = known;
  }

  /** The way down to `root`, then all in it, the editor's own content left out. */
  of(root: Element): string {
    const way = ancestors(root);
    for (const [depth, element] of way.entries()) this.#add(element, depth);
    this.#below(root, way.length);
    return this.#lines.join('\n');
  }

  #below(element: Element, depth: number): void {
    if (this.#lines.length >= MOST) return;
    this.#add(element, depth);
    if (element === this.#body || /^(script|style|svg|select)$/.test(element.localName)) return;
    for (const child of element.children) this.#below(child, depth + 1);
  }

  #add(element: Element, depth: number): void {
    if (this.#lines.length === MOST - 1) this.#lines.push('…');
    if (this.#lines.length >= MOST) return;
    const mark = element === this.#body ? ' ← editor' : element.shadowRoot ? ' ← open shadow root' : '';
    this.#lines.push(`${' '.repeat(depth)}${this.#describe(element)}${mark}`);
  }

  #describe(element: Element): string {
    const tag = isStandard(element) ? element.localName : `custom${mask(element.localName)}`;
    const classes = [...element.classList].map((name) => `.${this.#known.has(name) ? name : mask(name)}`);
    const attributes = element
      .getAttributeNames()
      .filter((name) => name !== 'class' && name !== 'style')
      .map((name) => `[${this.#attribute(name, element.getAttribute(name) ?? '')}]`);
    return `${tag}${classes.join('')}${attributes.join('')}`;
  }

  #attribute(name: string, value: string): string {
    const isTold = TELLING[name]?.test(value) && (!/^(role|type)$/.test(name) || KNOWN_VALUES.has(value));
    return isTold || (name === 'name' && this.#known.has(value)) ? `${name}=${value}` : name;
  }
}

/** From the document's first element down to the parent, through shadow roots. */
function ancestors(element: Element): Element[] {
  const way: Element[] = [];
  for (let at = around(element); at; at = around(at)) way.unshift(at);
  return way;
}

const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * One line an element, indented.
 *
 * @param known names that may be told because they are ours to know (`namesIn`)
 */
export function outline({ body, root }: { body: Element; root: Element }, known: ReadonlySet<string>): string {
  return new Outline(body, known).of(root);
}
