import type { Conversation, Person } from '../../thread/index.ts';
import type { Editor, Reader } from '../site.ts';
import { account } from './account.ts';
import { inside } from './find.ts';
import { width } from './layout.ts';
import { draftOf, parts } from './parts.ts';
import { recipients, sameAddress } from './people.ts';
import { SUBJECT_BOX, SUBJECT_HIDDEN } from './selectors.ts';
import { isReply, type Read, threadOf } from './thread.ts';

/** The subject field if the person can see it; Gmail keeps a hidden one in each reply. */
function visibleSubject(editor: Editor): HTMLInputElement | null {
  const box = inside<HTMLInputElement>(editor, SUBJECT_BOX);
  return box && width(box) > 0 ? box : null;
}

/** What stands in the visible field; in a reply the thread's subject, or what the compose keeps of it. */
function subjectOf(editor: Editor, threadSubject: string | undefined): string | undefined {
  const shown = visibleSubject(editor)?.value.trim();
  if (shown) return shown;
  const kept = [SUBJECT_BOX, SUBJECT_HIDDEN].map((selector) =>
    inside<HTMLInputElement>(editor, selector)?.value.trim(),
  );
  return threadSubject ?? kept.find((subject) => subject);
}

/** Recipients whose chip shows an address only go by the name under which they wrote. */
function withNames(people: Person[], messages: Read[]): Person[] {
  return people.map((one) => {
    const name =
      one.name ?? messages.findLast(({ from }) => sameAddress(from.address, one.address) && from.name)?.from.name;
    return name ? { ...one, name } : one;
  });
}

function read(editor: Editor): Conversation {
  const { me, own } = account(editor);
  const thread = threadOf(editor);
  const messages = thread?.messages ?? [];
  const subject = subjectOf(editor, thread?.subject);
  const isMine = ({ from }: Read): boolean => own.has(from.address?.toLowerCase() ?? '');
  const myName = me?.name ?? messages.findLast(isMine)?.from.name;
  return {
    channel: 'email',
    ...(subject && { subject }),
    ...(me && { me: myName ? { ...me, name: myName } : me }),
    to: withNames(recipients(editor), messages),
    messages: messages.map((message) => (isMine(message) ? { ...message, from: 'me' as const } : message)),
    draft: draftOf(editor.body),
  };
}

/** Gmail for the panel: the conversation around a compose, what in its text is protected, its subject field. */
export const gmailReader: Reader = {
  name: 'gmail',
  read,
  parts,
  subjectField: (editor) => (isReply(editor) ? null : visibleSubject(editor)),
};
