/** What the boot script does in a page: keeps the button beside each editor, and brings the panel when it is wanted. */
import type { Editor, Finder, Place } from '../sites/site.ts';
import { alive, api, closedRoot, send } from './api.ts';
import { type Attachments, keepAttached } from './attach.ts';
import { type Button, createButton } from './button.ts';
import { guardWindow } from './guard.ts';
import { currentLink, type Link, setLink } from './link.ts';
import { watchPage } from './watch.ts';

export interface Circumstances {
  /** Whether the person wants the button here; asked again after each change of the settings. */
  isWanted(): Promise<boolean>;
  practice?: Link['practice'];
}

/** Puts the button beside each editor of this page, from now on. */
export function start(finder: Finder, { isWanted, practice }: Circumstances): void {
  const former = currentLink();
  // Listeners that are older than the page's are worth keeping: only a dead copy is replaced.
  if (former && !former.signal.aborted && former.isAlive()) return;
  former?.stop();
  const controller = new AbortController();
  const { signal } = controller;
  const guard = guardWindow(window, signal);
  let on = false;
  const link: Link = {
    finder,
    guard,
    signal,
    stop: () => controller.abort(),
    isAlive: alive,
    isOn: () => on,
    editors: () => buttons.editors(),
    anchorOf: (body) => buttons.buttonOf(body)?.anchor,
    practice,
  };
  const buttons: Attachments = keepAttached(finder, (editor, place) => buttonFor(link, editor, place));
  setLink(link);

  const update = (resized = false) => {
    if (!alive()) return controller.abort();
    if (on) buttons.update(page.scopes());
    page.follow(buttons.editors().map(({ root }) => root));
    if (resized) buttons.restyle();
    if (buttons.gaveUp()) link.trouble = 'button-removed';
    link.panel?.pageChanged();
  };
  const decide = async () => {
    on = await isWanted();
    if (signal.aborted) return;
    if (on) update();
    else buttons.clear();
  };
  const onStored = (changes: Record<string, unknown>) => {
    link.panel?.forget();
    if ('settings' in changes) void decide();
  };

  const page = watchPage(window, finder, signal, update);
  window.addEventListener('resize', () => buttons.restyle(), { signal });
  window.addEventListener('focusin', (event) => remember(link, event), { capture: true, signal });
  api.storage.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    buttons.clear();
    if (alive()) api.storage.onChanged.removeListener(onStored);
  });
  void decide();
  void replaceOldPanel(link);
}

/** An update while a panel was open: the old one is dead. It goes, and the person is told. */
async function replaceOldPanel(link: Link): Promise<void> {
  const old = [...(document.documentElement?.children ?? [])].filter(
    (child) => child.localName === 'div' && closedRoot(child)?.querySelector('style + .root[popover=manual]'),
  );
  if (old.length === 0) return;
  for (const host of old) host.remove();
  if (await load(link)) link.panel?.sayUpdated();
}

/** The toolbar popup writes into the editor that was used last. */
function remember(link: Link, event: Event): void {
  const target = event.composedPath()[0];
  const editor = link.editors().find(({ body }) => body === target || body.contains(target as Node));
  if (editor) link.last = { editor, at: Date.now() };
}

function buttonFor(link: Link, editor: Editor, place: Place): Button {
  const button = createButton(editor, place, link.guard, {
    approached: () => void load(link).then(() => link.panel?.expect(editor)),
    async pressed() {
      link.last = { editor, at: Date.now() };
      if (!link.panel) button.say('loading');
      const ready = await load(link);
      button.say(ready ? 'open' : 'failed');
      link.panel?.open(editor, button.anchor, (failed) => button.say(failed ? 'failed' : 'closed'));
    },
  });
  return button;
}

let loading: Promise<unknown> | undefined;

/** Brings the panel script into this frame, once. False: it could not be had; the next press tries again. */
async function load(link: Link): Promise<boolean> {
  if (!link.panel) {
    loading ??= send('panel.load').catch(() => null);
    await loading;
    loading = undefined;
  }
  return Boolean(link.panel);
}
