/** Answers the toolbar popup: which editor of this frame was used last, what was read there; writes into it. */
import type { Message } from '../message/index.ts';
import { anywhere, refusalIn } from '../sites/anywhere/index.ts';
import type { Editor, Finder } from '../sites/site.ts';
import type { FrameReading, Refused, Remote } from '../ui/remote.ts';
import type { InsertMode, InsertOutcome, Made } from '../ui/types.ts';
import { alive } from './api.ts';
import type { Link } from './link.ts';
import { isShown, type Session, type WrittenAnywhere } from './session.ts';

type Found = { editor: Editor; finder: Finder };

export function remoteFor(
  link: Link,
  sessionFor: (editor: Editor, finder: Finder) => Promise<Session>,
  report: () => string,
  inserted: (session: Session, message: Message, made: Made) => void,
): Remote {
  let session: Session | undefined;
  let last: Extract<WrittenAnywhere, { ok: true }> | undefined;
  return {
    report,
    async describe() {
      const found = lookFor(link);
      if (!found || 'refused' in found) return found;
      session = await sessionFor(found.editor, found.finder);
      return readingOf(link, found, session);
    },
    async insert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome> {
      if (!session) return { ok: false, reason: 'editor-gone', retry: false };
      if (!alive()) return { ok: false, reason: 'reloaded', retry: false };
      const written = await session.writeAnywhere(message, mode);
      if (!written.ok) return written;
      last = written;
      inserted(session, message, made);
      return { ok: true };
    },
    undo: async () => (await last?.insertion.undo()) ?? false,
  };
}

/** An editor the site is known by; else, where the site has none, the field with the focus. */
function lookFor(link: Link): Found | Refused | null {
  const editor = chooseEditor(link);
  if (editor) return { editor, finder: link.finder };
  const isOff = link.isOn?.() === false;
  // The outermost document sees into all the frames we may look into.
  if (window !== window.top || isOff || link.editors().length > 0) return null;
  const [focused] = anywhere.find(document);
  if (focused && isShown(focused.body)) return { editor: focused, finder: anywhere };
  const refused = link.isOn ? null : refusalIn(document);
  return refused && { refused };
}

/** The editor used last if it is still open; else the only one there is. Never a guess among several. */
function chooseEditor(link: Link): Editor | undefined {
  const open = link.editors().filter(({ body }) => body.isConnected && isShown(body));
  const last = open.find(({ body }) => body === link.last?.editor.body);
  return last ?? (open.length === 1 ? open[0] : undefined);
}

async function readingOf(link: Link, { editor, finder }: Found, session: Session): Promise<FrameReading> {
  const { conversation, facts, hasDraft, subject, limit } = await session.read(new Date());
  session.accept();
  return {
    at: link.last?.editor.body === editor.body ? link.last.at : 0,
    place: finder.name !== 'anywhere' ? 'site' : editor.body.localName === 'input' ? 'one-line' : 'anywhere',
    channel: conversation.channel,
    recipients: conversation.to,
    facts,
    hasDraft,
    draft: conversation.draft,
    subject,
    ...(limit !== null ? { limit } : {}),
    ...(link.trouble ? { trouble: link.trouble } : {}),
  };
}
