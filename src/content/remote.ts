/** Answers the toolbar popup: which editor of this frame was used last, what was read there; writes into it. */
import type { Message } from '../message/index.ts';
import type { Editor } from '../sites/site.ts';
import type { Remote } from '../ui/remote.ts';
import type { InsertMode, InsertOutcome } from '../ui/types.ts';
import { alive } from './api.ts';
import type { Link } from './link.ts';
import { isShown, type Session, type Written } from './session.ts';

export function remoteFor(link: Link, sessionFor: (editor: Editor) => Promise<Session>): Remote {
  let session: Session | undefined;
  let last: Extract<Written, { ok: true }> | undefined;
  return {
    async describe() {
      const editor = chooseEditor(link);
      if (!editor) return null;
      session = await sessionFor(editor);
      const { conversation, facts, hasDraft, subject } = await session.read(new Date());
      return {
        at: link.last?.editor.body === editor.body ? link.last.at : 0,
        channel: conversation.channel,
        recipients: conversation.to,
        facts,
        hasDraft,
        subject,
        ...(link.trouble ? { trouble: link.trouble } : {}),
      };
    },
    insert(message: Message, mode: InsertMode): InsertOutcome {
      if (!session) return { ok: false, reason: 'editor-gone', retry: false };
      if (!alive()) return { ok: false, reason: 'reloaded', retry: false };
      const written = session.write(message, mode);
      if (!written.ok) return written;
      last = written;
      return { ok: true };
    },
    undo: () => last?.insertion.undo() ?? false,
  };
}

/** The editor used last if it is still open; else the only one there is. Never a guess among several. */
function chooseEditor(link: Link): Editor | undefined {
  const open = link.editors().filter(({ body }) => body.isConnected && isShown(body));
  const last = open.find(({ body }) => body === link.last?.editor.body);
  return last ?? (open.length === 1 ? open[0] : undefined);
}
