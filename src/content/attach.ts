/**
 * Keeps one button beside each editor: look at what is there, compare with what was there, add or take away.
 * Running it twice changes nothing.
 */
import type { Editor, Finder, Place } from '../sites/site.ts';
import { closedRoot } from './api.ts';
import type { Button } from './button.ts';

interface Attached {
  editor: Editor;
  button?: Button;
  /** How often the page took the button away in a row; after too many we let it be. */
  placed: number;
  placedAt: number;
  givenUp?: true;
}

/** A page that keeps removing the button wins, so that we never fight it in a loop. */
const maximumPlacings = 50;
/** Milliseconds for which a button that stood was welcome: a page that builds its row anew now and then is no enemy. */
const welcome = 10_000;

export interface Attachments {
  /** Looks again at the whole page. */
  update(scopes: ParentNode[]): void;
  /** The row may have become narrow or wide, the page light or dark. */
  restyle(): void;
  editors(): Editor[];
  buttonOf(body: Element): Button | undefined;
  /** True when a page kept removing the button and we stopped. */
  gaveUp(): boolean;
  clear(): void;
}

export function keepAttached(finder: Finder, create: (editor: Editor, place: Place) => Button): Attachments {
  const attached = new Map<HTMLElement, Attached>();

  const place = (entry: Attached) => {
    const where = finder.place(entry.editor);
    if (!where) return;
    if (entry.givenUp) return;
    if (Date.now() - entry.placedAt > welcome) entry.placed = 0;
    if (entry.placed === maximumPlacings) {
      entry.givenUp = true;
      return;
    }
    entry.placed++;
    entry.placedAt = Date.now();
    removeLeftovers(where.parent);
    entry.button?.remove();
    entry.button = create(entry.editor, where);
    entry.button.look(finder.dark(entry.editor), where.compact);
    where.parent.insertBefore(entry.button.outer, where.before);
  };

  const detach = (body: HTMLElement) => {
    attached.get(body)?.button?.remove();
    attached.delete(body);
  };

  return {
    update(scopes) {
      const found = new Map(scopes.flatMap((scope) => finder.find(scope)).map((editor) => [editor.body, editor]));
      for (const body of [...attached.keys()]) if (!found.has(body)) detach(body);
      for (const [body, editor] of found) {
        const entry = attached.get(body) ?? { editor, placed: 0, placedAt: 0 };
        entry.editor = editor;
        attached.set(body, entry);
        // A row taken out of the page together with our button comes back with it; a button alone does not.
        if (!entry.button?.outer.isConnected) place(entry);
      }
    },
    restyle() {
      for (const { editor, button } of attached.values()) {
        const where = button?.outer.isConnected ? finder.place(editor) : null;
        if (where) button?.look(finder.dark(editor), where.compact);
      }
    },
    editors: () => [...attached.values()].map(({ editor }) => editor),
    buttonOf: (body) => attached.get(body as HTMLElement)?.button,
    gaveUp: () => [...attached.values()].some(({ givenUp }) => givenUp),
    clear() {
      for (const body of [...attached.keys()]) detach(body);
    },
  };
}

/**
 * A former copy of this script, ended by an update, may have left its button in the row. It carries no mark, so it is
 * known by what only we can see: a closed shadow root that holds a style and a button opening a dialog.
 */
function removeLeftovers(row: Element): void {
  for (const child of row.children) {
    const host = child.localName === 'span' ? child : child.firstElementChild;
    if (host?.localName !== 'span' || child.childElementCount > 1) continue;
    const root = closedRoot(host);
    if (root?.mode === 'closed' && root.querySelector('style + button[aria-haspopup=dialog]')) child.remove();
  }
}
