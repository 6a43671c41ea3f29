/** What every editor on these pages is to a test: the element one types into, and what the editor itself holds. */
export interface Mounted {
  body: HTMLElement;
  /** The lines of the editor's own model, however it breaks them: by paragraph or by line break. */
  lines(): string[];
  /** Makes this the content, as if it had been loaded: nothing to undo. */
  load(lines: string[]): void;
}

/** Puts an editor below `parent`. Some need a moment. */
export type Mount = (parent: HTMLElement) => Mounted | Promise<Mounted>;

/** Gives the document, or the shadow root, in which `element` is a style sheet. */
export function addStyle(element: HTMLElement, text: string): void {
  const root = element.getRootNode();
  const sheet = Object.assign(document.createElement('style'), { textContent: text });
  (root instanceof ShadowRoot ? root : document.head).append(sheet);
}
