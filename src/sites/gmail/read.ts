import type { Conversation, Person } from '../../thread/index.ts';
import { settle, type Tell } from '../doubt.ts';
import { namesIn } from '../outline.ts';
import type { Editor, Reader } from '../site.ts';
import { account } from './account.ts';
import { allInside, inside, rootByName, rootByState } from './find.ts';
import { width } from './layout.ts';
import { draftOf, parts, protectedByName, protectedByStructure } from './parts.ts';
import { recipients, sameAddress } from './people.ts';
import * as selectors from './selectors.ts';
import { sends } from './send.ts';
import { isReply, type Read, threadOf } from './thread.ts';

/** The field by its name; Gmail keeps a hidden one in each reply. */
function namedSubject(editor: Editor): HTMLInputElement | null {
  const box = inside<HTMLInputElement>(editor, selectors.SUBJECT_BOX);
  return box && width(box) > 0 ? box : null;
}

/** The last field of one line that is seen above the text and belongs to no recipients. */
function builtSubject(editor: Editor): HTMLInputElement | null {
  const fields = allInside<HTMLInputElement>(editor, selectors.LINE_FIELD).filter(
    (field) =>
      (field.compareDocumentPosition(editor.body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && width(field) > 0,
  );
  return fields.at(-1) ?? null;
}

/** The subject field if the person can see it. When the two ways differ, none: it is better left alone. */
function visibleSubject(editor: Editor, tell?: Tell): HTMLInputElement | null {
  return settle<HTMLInputElement>({
    about: 'subject',
    named: namedSubject(editor),
    built: builtSubject(editor),
    same: (named, built) => named === built,
    safer: () => null,
    tell,
  });
}

/** What stands in the visible field; in a reply the thread's subject, or what the compose keeps of it. */
function subjectOf(editor: Editor, threadSubject: string | undefined, tell?: Tell): string | undefined {
  const shown = visibleSubject(editor, isReply(editor) ? undefined : tell)?.value.trim();
  if (shown) return shown;
  const kept = [selectors.SUBJECT_BOX, selectors.SUBJECT_HIDDEN].map((selector) =>
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

/** The compose itself, and what in it is not the person's: found either way? */
function tellOfParts({ body }: Editor, tell?: Tell): void {
  if (!tell) return;
  settle<Element>({
    about: 'editor',
    named: rootByName(body),
    built: rootByState(body),
    same: (named, built) => named.contains(built) || built.contains(named),
    safer: (named) => named,
    tell,
  });
  const named = protectedByName(body);
  const built = protectedByStructure(body);
  if (named || built)
    settle<Node>({
      about: 'own part',
      named,
      built,
      same: (one, other) => one === other || one.contains(other) || other.contains(one),
      // `parts` keeps whichever comes first.
      safer: (one) => one,
      tell,
    });
}

function read(editor: Editor, tell?: Tell): Conversation {
  tellOfParts(editor, tell);
  const { me, own } = account(editor);
  const thread = threadOf(editor, tell);
  const messages = thread?.messages ?? [];
  const subject = subjectOf(editor, thread?.subject, tell);
  const isMine = ({ from }: Read): boolean => own.has(from.address?.toLowerCase() ?? '');
  const myName = me?.name ?? messages.findLast(isMine)?.from.name;
  return {
    channel: 'email',
    ...(subject && { subject }),
    ...(me && { me: myName ? { ...me, name: myName } : me }),
    to: withNames(recipients(editor, tell), messages),
    messages: messages.map((message) => (isMine(message) ? { ...message, from: 'me' as const } : message)),
    draft: draftOf(editor.body),
  };
}

/** Gmail for the panel: the conversation around a compose, what in its text is protected, its subject field. */
export const gmailReader: Reader = {
  name: 'gmail',
  read,
  parts,
  sends,
  names: namesIn(Object.values(selectors)),
  subjectField: (editor) => (isReply(editor) ? null : visibleSubject(editor)),
};
