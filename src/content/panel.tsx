/** The panel script: loaded into a frame when its button is approached. Opens the dialog, inserts, offers Undo. */
import type { Choices } from '../message/index.ts';
import { detectLanguage } from '../platform/language.ts';
import { keepForLater } from '../platform/later.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings } from '../platform/storage.ts';
import { screenDirection, screenLanguage, t } from '../platform/text.ts';
import { gmailReader } from '../sites/gmail/read.ts';
import { linkedinReader } from '../sites/linkedin/read.ts';
import type { Editor, Reader } from '../sites/site.ts';
import { currentLink, type Link } from './link.ts';
import { PanelDialog } from './panel-dialog.tsx';
import { remoteFor } from './remote.ts';
import { Session } from './session.ts';
import { showNote } from './toasts.tsx';

const readers: Record<Reader['name'], Reader> = { gmail: gmailReader, linkedin: linkedinReader };

function start(link: Link): void {
  let dialog: PanelDialog | undefined;
  /** Choices of last time in this frame: what was chosen, never about whom. */
  const remembered: { choices?: Partial<Choices> } = {};

  const sessionFor = async (editor: Editor) => {
    const { settings } = await loadSettings();
    const session = new Session(editor, link.finder, readers[link.finder.name], detectLanguage, settings.name);
    return { session, settings };
  };
  const look = (editor: Editor) => ({
    dark: link.finder.dark(editor),
    direction: screenDirection(),
    language: screenLanguage(),
  });

  link.panel = {
    open(editor, anchor) {
      if (dialog?.isOpenFor(editor.body)) return dialog.focus();
      dialog?.close();
      dialog = new PanelDialog({
        editor,
        anchor,
        guard: link.guard,
        signal: link.signal,
        look: look(editor),
        remembered,
        t,
        session: sessionFor(editor),
        currentAnchor: () => link.anchorOf(editor.body),
        openOptions: () => void sendMessage('options.open', undefined),
        keepForLater,
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
if (link && !link.panel) start(link);
