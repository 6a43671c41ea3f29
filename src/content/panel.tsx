/** The panel script: loaded into a frame when its button is approached. Opens the dialog, inserts, offers Undo. */
import type { Message } from '../message/index.ts';
import type { KeptMessage } from '../platform/later.ts';
import { defaults } from '../settings/defaults.ts';
import { anywhereReader } from '../sites/anywhere/index.ts';
import type { Doubt } from '../sites/doubt.ts';
import { gmailReader } from '../sites/gmail/read.ts';
import { linkedinReader } from '../sites/linkedin/read.ts';
import { outlookReader } from '../sites/outlook/read.ts';
import type { Editor, Finder, Reader } from '../sites/site.ts';
import { currentCore, type FullCore } from '../ui/handover.ts';
import type { Made } from '../ui/types.ts';
import { linkAnywhere } from './anywhere-link.ts';
import { ask, version } from './api.ts';
import { createMemory } from './corrections.ts';
import { follow, type GoesOn } from './follow.ts';
import { inIdleSteps } from './idle.ts';
import { keepText, keptIn, letGo } from './kept.ts';
import { currentLink, type Link, setLink } from './link.ts';
import { PanelDialog, type Remembered } from './panel-dialog.tsx';
import { rehearse } from './rehearsal.tsx';
import { remoteFor } from './remote.ts';
import { reportOf } from './report.ts';
import { type Reading, Session } from './session.ts';
import { removeToast, removeToastAbout, showHeld, showNote } from './toasts.tsx';
import { detectLanguage, screenDirection, screenLanguage, t } from './words.ts';

const readers: Record<Reader['name'], Reader> = {
  gmail: gmailReader,
  linkedin: linkedinReader,
  outlook: outlookReader,
  anywhere: anywhereReader,
};

function start(link: Link, core: FullCore): void {
  let dialog: PanelDialog | undefined;
  /** Of last time in this frame. */
  const remembered: Remembered = {};
  const site = link.finder.name;
  const memory = createMemory(site);
  /** Those that were offered, by id. */
  const kept = new Map<string, KeptMessage>();

  /** For the editor whose button is about to be pressed. */
  let ahead: { editor: Editor; session: ReturnType<typeof sessionFor> } | undefined;

  const sessionFor = async (editor: Editor, finder: Finder = link.finder) => {
    const [{ settings, notice }, templates] = await Promise.all([
      ask('settings.get').catch(() => ({ settings: defaults, notice: 'unavailable' as const })),
      ask('templates.get').catch(() => []),
    ]);
    const session = new Session(editor, finder, readers[finder.name], core.readFacts, detectLanguage, settings.name);
    return { session, settings, notice, templates };
  };
  const look = (editor: Editor) => ({
    dark: link.finder.dark(editor),
    direction: screenDirection(),
    language: screenLanguage(),
  });

  const doubtsOf = (editor: Editor | undefined): Doubt[] => {
    const doubts: Doubt[] = [];
    try {
      if (editor) readers[link.finder.name].read(editor, (doubt) => doubts.push(doubt));
    } catch {
      // What was doubted before that is told.
    }
    return doubts;
  };
  const report = (editor: Editor | undefined, reading?: Reading) =>
    reportOf(document, version(), {
      site: link.finder.name,
      editor,
      hasButton: editor !== undefined && link.anchorOf(editor.body) !== undefined,
      doubts: reading?.doubts ?? doubtsOf(editor),
      unreadable: reading?.unreadable ?? false,
      trouble: link.trouble,
      known: readers[link.finder.name].names ?? new Set(),
    });

  /** What watches over the message in each editor, as long as that is open; a later one takes its place. */
  const watches = new Set<{ session: Session; goesOn: GoesOn; end: AbortController }>();
  const endWatches = (isOver: (watch: { session: Session; goesOn: GoesOn }) => boolean) => {
    for (const watch of watches) {
      if (!isOver(watch)) continue;
      watch.end.abort();
      watches.delete(watch);
    }
  };
  const watchOver = async (session: Session, message: Message | null, made: Made) => {
    const { settings } = await ask('settings.get').catch(() => ({ settings: defaults }));
    endWatches((watch) => watch.session.body === session.body);
    const end = new AbortController();
    link.signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
    const { signal } = end;
    const around = { document: session.body.ownerDocument, guard: link.guard, signal: link.signal, t };
    const goesOn = follow({
      session,
      core,
      message,
      made,
      settings,
      signal,
      ask(finding) {
        const why = finding.key ? t(finding.key, ...(finding.subs ?? [])) : finding.why;
        const anchor = link.anchorOf(session.body) ?? session.body;
        showHeld({ ...around, look: lookOfPage() }, anchor, t('lastLookHeld', why), () => session.show(finding.quote));
      },
      sent: () => removeToastAbout(session.body),
    });
    watches.add({ session, goesOn, end });
    const own = kept.get(made.own ?? '');
    if (own) letGo(session, own);
  };

  inIdleSteps(rehearse(core, t));
  link.panel = {
    expect(editor) {
      if (ahead?.editor.body !== editor.body) ahead = { editor, session: sessionFor(editor) };
    },
    forget() {
      ahead = undefined;
    },
    open(editor, anchor, closed) {
      if (dialog?.isOpenFor(editor.body)) return dialog.focus();
      dialog?.close();
      removeToast();
      const expected = ahead?.editor.body === editor.body ? ahead.session : undefined;
      ahead = undefined;
      dialog = new PanelDialog({
        editor,
        anchor,
        guard: link.guard,
        signal: link.signal,
        look: look(editor),
        remembered,
        memory,
        t,
        core,
        session: expected ?? sessionFor(editor),
        currentAnchor: () => link.anchorOf(editor.body),
        closed(failed) {
          dialog = undefined;
          closed(failed);
        },
        report: (body, reading) => report({ body, root: editor.root }, reading),
        openOptions: () => void ask('options.open').catch(() => {}),
        loadWords,
        watchOver,
        keepForLater: link.practice ? undefined : (conversation, ...what) => keepText(site, conversation, ...what),
        async keptIn(conversation) {
          const found = await keptIn(site, conversation);
          for (const one of found) kept.set(one.id, one);
          return found;
        },
      });
    },
    pageChanged() {
      dialog?.pageChanged();
      if (!ahead?.editor.body.isConnected) ahead = undefined;
      endWatches(({ goesOn }) => !goesOn());
    },
    sayUpdated() {
      showNote({ document, guard: link.guard, signal: link.signal, look: lookOfPage(), t }, t('panelUpdated'));
    },
    remote: remoteFor(
      link,
      async (editor, finder) => (await sessionFor(editor, finder)).session,
      () => report(link.last?.editor ?? link.editors()[0]),
      watchOver,
    ),
  };
}

async function loadWords(language: string): Promise<void> {
  const { ok } = await ask('words.load', language);
  if (!ok) throw new Error(`No words for ${language}`);
}

const lookOfPage = () => ({
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  direction: screenDirection(),
  language: screenLanguage(),
});

/** The boot script's; on a page without one, our own, anew when the extension was updated meanwhile. */
function linkOfPage(): Link {
  const link = currentLink();
  if (link?.isAlive()) return link;
  const made = linkAnywhere(document);
  setLink(made);
  return made;
}

const link = linkOfPage();
// Both files are loaded at once, the core first (`platform/frames.ts`).
const core = currentCore();
if (core && !link.panel) start(link, core);
