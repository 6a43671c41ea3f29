/** What tests hold: a view of a document, and controls in it found by role and name, the way a person would. */
import type { InPage, Spot, Surface } from './surface.ts';
import { waitFor } from './wait.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page. */
// biome-ignore lint/performance/useDomNodeTextContent: what a person sees, line breaks and hidden parts considered
const visibleText = (element: HTMLElement) => element.innerText;

export class View {
  constructor(readonly surface: Surface) {}

  /**
   * The control with this role and accessible name. Nothing is looked up yet: each action looks afresh, waits until
   * there is one, and fails with a sentence when there is none or more than one.
   *
   * @param nth which of several, from 0, in document order; left out: there must be exactly one
   */
  find(role: string, name?: string, nth?: number): Control {
    return new Control(this.surface, { role, name, nth });
  }

  /** How many there are right now. */
  async count(role: string, name?: string): Promise<number> {
    return (await this.surface.locate(role, name)).length;
  }

  /** The visible words of all of that role right now, in document order. */
  async texts(role: string): Promise<string[]> {
    const spots = await this.surface.locate(role);
    return Promise.all(spots.map((spot) => spot.evaluate(visibleText)));
  }

  /** Runs in the document, in the page's own world. */
  evaluate<Args extends unknown[], Result>(run: InPage<Document, Args, Result>, ...args: Args): Promise<Result> {
    return this.surface.evaluate(run, ...args);
  }

  /** Real keys to what has the focus: "Tab", "Shift+Tab", "Mod+z", "Escape". */
  press(keys: string): Promise<void> {
    return this.surface.press(keys);
  }

  type(text: string): Promise<void> {
    return this.surface.type(text);
  }

  /** PNG of the visible part. */
  screenshot(): Promise<Uint8Array> {
    return this.surface.screenshot();
  }

  /** Gives its window another size, in CSS pixels. */
  resize(width: number, height: number): Promise<void> {
    return this.surface.resize(width, height);
  }

  /** Puts the tab in front. Only there can its controls be found and clicked. */
  bringToFront(): Promise<void> {
    return this.surface.bringToFront();
  }

  close(): Promise<void> {
    return this.surface.close();
  }
}

interface Wanted {
  role: string;
  name: string | undefined;
  nth: number | undefined;
}

/** What the drivers say when an element was replaced between looking and acting: the next look finds the new one. */
const gone =
  /detached|no such node|stale element|Cannot find context|No node with given id|does not belong to the document/i;

export class Control {
  constructor(
    readonly surface: Surface,
    readonly wanted: Wanted,
  ) {}

  /** Clicks its middle with the mouse. */
  click(): Promise<void> {
    return this.#act((spot) => spot.click());
  }

  hover(): Promise<void> {
    return this.#act((spot) => spot.hover());
  }

  focus(): Promise<void> {
    return this.evaluate((element) => element.focus());
  }

  /** Replaces what a field holds, with real keys. */
  async fill(text: string): Promise<void> {
    await this.evaluate((element) => {
      element.focus();
      (element as HTMLInputElement).select();
    });
    await this.surface.press('Backspace');
    await this.surface.type(text);
  }

  /** Chooses the option with these words in a `select`. */
  choose(words: string): Promise<void> {
    return this.evaluate((element, label) => {
      const select = element as HTMLSelectElement;
      const option = [...select.options].find((each) => each.text.trim() === label);
      if (!option) throw new Error(`There is no option "${label}".`);
      select.value = option.value;
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, words);
  }

  /** Its visible words. */
  text(): Promise<string> {
    return this.evaluate(visibleText);
  }

  /** All its text, parts that are not drawn included: of `Preview` that is letter for letter what will be inserted. */
  content(): Promise<string> {
    return this.evaluate((element) => element.textContent);
  }

  /** What a field holds; of a `select`, the words of the chosen option. */
  value(): Promise<string> {
    return this.evaluate((element) => {
      if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text.trim() ?? '';
      return (element as HTMLInputElement).value;
    });
  }

  checked(): Promise<boolean> {
    return this.evaluate((element) => (element as HTMLInputElement).checked);
  }

  focused(): Promise<boolean> {
    return this.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
  }

  attribute(name: string): Promise<string | null> {
    return this.evaluate((element, attribute) => element.getAttribute(attribute), name);
  }

  /** Where it is in its frame's window, in CSS pixels. */
  box(): Promise<Box> {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Runs in the page, on the element. */
  evaluate<Args extends unknown[], Result>(run: InPage<HTMLElement, Args, Result>, ...args: Args): Promise<Result> {
    return this.#act((spot) => spot.evaluate(run, ...args));
  }

  /** Whether it is there right now. */
  async exists(): Promise<boolean> {
    return (await this.#spots()).length > 0;
  }

  /** Waits until there is one, or several. */
  async appears(): Promise<void> {
    await waitFor(() => this.exists(), String(this));
  }

  async disappears(): Promise<void> {
    await waitFor(async () => !(await this.exists()), `${this} to go away`);
  }

  toString(): string {
    const { role, name, nth } = this.wanted;
    const which = nth === undefined ? '' : ` number ${nth + 1}`;
    return name === undefined ? `the ${role}${which}` : `the ${role} "${name}"${which}`;
  }

  async #spots(): Promise<Spot[]> {
    const { role, name, nth } = this.wanted;
    const all = await this.surface.locate(role, name);
    return nth === undefined ? all : all.slice(nth, nth + 1);
  }

  async #spot(): Promise<Spot> {
    const spots = await waitFor(async () => {
      const found = await this.#spots();
      return found.length > 0 && found;
    }, String(this));
    const [only, another] = spots;
    if (only === undefined || another !== undefined) throw new Error(`There are ${spots.length} of ${this}.`);
    return only;
  }

  async #act<Result>(action: (spot: Spot) => Promise<Result>): Promise<Result> {
    const done = await waitFor(async () => {
      try {
        return { result: await action(await this.#spot()) };
      } catch (error) {
        if (gone.test(String(error))) return false;
        return { error };
      }
    }, `${this} to hold still`);
    if ('error' in done) throw done.error;
    return done.result;
  }
}
