/** The panel script: loaded into a frame when its button is approached. Opens the dialog, inserts, offers Undo. */
import type { Choices } from '../message/index.ts';
import { defaults } from '../settings/defaults.ts';
import { gmailReader } from '../sites/gmail/read.ts';
import { linkedinReader } from '../sites/linkedin/read.ts';
import type { Editor, Reader } from '../sites/site.ts';
import { ask } from './api.ts';
import { createMemory } from './corrections.ts';
import { currentLink, type Link } from './link.ts';
import { PanelDialog } from './panel-dialog.tsx';
import { remoteFor } from './remote.ts';
import { Session } from './session.ts';
import { removeToast, showNote } from './toasts.tsx';
import { detectLanguage, rememberLastWords, screenDirection, screenLanguage, t } from './words.ts';

const readers: Record<Reader['name'], Reader> = { gmail: gmailReader, linkedin: linkedinReader };

function start(link: Link, core: NonNullable<Link['core']>): void {
  let dialog: PanelDialog | undefined;
  /** Choices of last time in this frame: what was chosen, never about whom. */
  const remembered: { choices?: Partial<Choices> } = {};
  const memory = createMemory(link.finder.name);

  const sessionFor = async (editor: Editor) => {
    const { settings, notice } = await ask('settings.get').catch(() => ({
      settings: defaults,
      notice: 'unavailable' as const,
    }));
    const session = new Session(
      editor,
      link.finder,
      readers[link.finder.name],
      core.readFacts,
      detectLanguage,
      settings.name,
    );
    return { session, settings, notice };
  };
  const look = (editor: Editor) => ({
    dark: link.finder.dark(editor),
    direction: screenDirection(),
    language: screenLanguage(),
  });

  rememberLastWords();
  link.panel = {
    open(editor, anchor, closed) {
      if (dialog?.isOpenFor(editor.body)) return dialog.focus();
      dialog?.close();
      removeToast();
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
        session: sessionFor(editor),
        currentAnchor: () => link.anchorOf(editor.body),
        closed,
        openOptions: () => void ask('options.open').catch(() => {}),
        keepForLater: ({ subject, text }, at) =>
          ask('later.keep', { text, at: at.toISOString(), ...(subject ? { subject } : {}) }).catch(() => false),
      });
    },
    pageChanged: () => dialog?.pageChanged(),
    sayUpdated() {
      showNote({ document, guard: link.guard, signal: link.signal, look: lookOfPage(), t }, t('panelUpdated'));
    },
    remote: remoteFor(link, async (editor) => (await sessionFor(editor)).session),
  };
}

const lookOfPage = () => ({
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  direction: screenDirection(),
  language: screenLanguage(),
});

const link = currentLink();
// Both files are loaded at once, the core first (`platform/frames.ts`).
if (link?.core && !link.panel) start(link, link.core);
