/**
 * Runs in a practice page before anything else of it: from here on the page's scripts speak the old class names and the
 * document holds the new ones (`renamed.ts`). Only what the practice pages use of the DOM is covered. The isolated world
 * of an extension has the browser's own methods and sees the document as it is.
 */
import { newName, type Renamed, renamedStyle } from './renamed.ts';

/** No-op without `renamed`. */
export function mask(renamed: Renamed | null | undefined): void {
  if (!renamed) return;
  const masked = new Mask(renamed);
  masked.takeAll(document);
  masked.patchAttributes();
  masked.patchClasses();
  masked.patchMarkup();
  masked.patchLookups();
}

const element = Element.prototype;
const accessors = (name: 'className' | 'classList' | 'innerHTML' | 'outerHTML' | 'id') =>
  Object.getOwnPropertyDescriptor(element, name) as Required<Pick<PropertyDescriptor, 'get' | 'set'>>;

/** The browser's own. */
const native = {
  className: accessors('className'),
  classList: accessors('classList'),
  innerHTML: accessors('innerHTML'),
  outerHTML: accessors('outerHTML'),
  id: accessors('id'),
  get: element.getAttribute,
  set: element.setAttribute,
  remove: element.removeAttribute,
  byId: Document.prototype.getElementById,
  closest: element.closest,
  matches: element.matches,
};

class Mask {
  /** New name → old name. */
  readonly #old = new Map<string, string>();
  /** What an element would have, were it not left out. */
  readonly #dropped = new WeakMap<Element, Map<string, string>>();

  constructor(readonly renamed: Renamed) {}

  /** What came as markup, or from the server. */
  takeAll(root: ParentNode): void {
    for (const one of root.querySelectorAll('*')) this.#take(one);
  }

  patchAttributes(): void {
    const mask = this;
    Object.assign(element, {
      setAttribute(this: Element, name: string, value: string) {
        if (name === 'class') native.set.call(this, name, mask.#rename(String(value)));
        else if (mask.#isDropped(name)) mask.#drop(this, name, String(value));
        else native.set.call(this, name, value);
      },
      getAttribute(this: Element, name: string) {
        const value = mask.#dropped.get(this)?.get(name) ?? native.get.call(this, name);
        return name === 'class' && value !== null ? mask.#giveBack(value) : value;
      },
      removeAttribute(this: Element, name: string) {
        mask.#dropped.get(this)?.delete(name);
        native.remove.call(this, name);
      },
    });
    define('id', {
      get(this: Element) {
        return mask.#dropped.get(this)?.get('id') ?? native.id.get.call(this);
      },
      set(this: Element, id: string) {
        this.setAttribute('id', id);
      },
    });
  }

  patchClasses(): void {
    const mask = this;
    define('className', {
      get(this: Element) {
        return mask.#giveBack(native.className.get.call(this));
      },
      set(this: Element, names: string) {
        native.className.set.call(this, mask.#rename(names));
      },
    });
    define('classList', {
      get(this: Element) {
        return listOf(native.classList.get.call(this), (name) => mask.#renameOne(name));
      },
    });
  }

  patchMarkup(): void {
    const mask = this;
    const inOldNames = (html: string) =>
      html.replace(/ class="([^"]*)"/g, (_, names: string) => ` class="${mask.#giveBack(names)}"`);
    define('innerHTML', {
      get(this: Element) {
        return inOldNames(native.innerHTML.get.call(this));
      },
      set(this: Element, html: string) {
        native.innerHTML.set.call(this, html);
        mask.takeAll(this);
      },
    });
    define('outerHTML', {
      get(this: Element) {
        return inOldNames(native.outerHTML.get.call(this));
      },
    });
  }

  patchLookups(): void {
    const inNewNames = (selector: string) => renamedStyle(selector, this.renamed);
    for (const owner of [element, Document.prototype, DocumentFragment.prototype]) {
      const { querySelector, querySelectorAll } = owner as ParentNode;
      Object.assign(owner, {
        querySelector(this: ParentNode, selector: string) {
          return querySelector.call(this, inNewNames(selector));
        },
        querySelectorAll(this: ParentNode, selector: string) {
          return querySelectorAll.call(this, inNewNames(selector));
        },
      });
    }
    Object.assign(element, {
      closest(this: Element, selector: string) {
        return native.closest.call(this, inNewNames(selector));
      },
      matches(this: Element, selector: string) {
        return native.matches.call(this, inNewNames(selector));
      },
    });
    Document.prototype.getElementById = function (id) {
      const known = native.byId.call(this, id);
      return known ?? [...this.querySelectorAll<HTMLElement>('*')].find((one) => one.id === id) ?? null;
    };
  }

  #renameOne(name: string): string {
    const made = newName(name, this.renamed.seed);
    this.#old.set(made, name);
    return made;
  }

  #rename(names: string): string {
    const all = names.split(/\s+/).filter(Boolean);
    return all.map((name) => this.#renameOne(name)).join(' ');
  }

  #giveBack(names: string): string {
    return names.replace(/\S+/g, (name) => this.#old.get(name) ?? name);
  }

  #isDropped(name: string): boolean {
    return this.renamed.bare && (name === 'id' || name.startsWith('data-'));
  }

  #drop(subject: Element, name: string, value: string): void {
    const kept = this.#dropped.get(subject) ?? new Map<string, string>();
    kept.set(name, value);
    this.#dropped.set(subject, kept);
  }

  #take(subject: Element): void {
    const names = native.get.call(subject, 'class');
    if (names !== null) native.set.call(subject, 'class', this.#rename(this.#giveBack(names)));
    for (const { name, value } of [...subject.attributes]) {
      if (!this.#isDropped(name)) continue;
      this.#drop(subject, name, value);
      native.remove.call(subject, name);
    }
  }
}

function define(name: string, accessor: PropertyDescriptor): void {
  Object.defineProperty(element, name, { configurable: true, enumerable: true, ...accessor });
}

/** As much of a `DOMTokenList` as the pages use. */
function listOf(list: DOMTokenList, rename: (name: string) => string) {
  return {
    add: (...names: string[]) => list.add(...names.map(rename)),
    remove: (...names: string[]) => list.remove(...names.map(rename)),
    contains: (name: string) => list.contains(rename(name)),
    toggle: (name: string, force?: boolean) => list.toggle(rename(name), force),
    replace: (from: string, to: string) => list.replace(rename(from), rename(to)),
  };
}
