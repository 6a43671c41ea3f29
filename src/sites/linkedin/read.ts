import type { Conversation } from '../../thread/index.ts';
import type { Editor, Parts, Reader } from '../site.ts';
import { messagesIn } from './messages.ts';
import { allIn, paneOf } from './pane.ts';
import { nameInThread, nameOnPage, recipients, titleOf } from './people.ts';
import { shown } from './place.ts';
import { INMAIL_SUBJECT, SUBJECT_FIELD } from './selectors.ts';
import { draftOf, firstLine } from './text.ts';

/** What counts as written although it has no letters. */
const THINGS = 'img, ul, ol, video, audio';

function subjectField({ root }: Editor): HTMLInputElement | null {
  const field =
    root.querySelector<HTMLInputElement>(SUBJECT_FIELD) ?? paneOf(root).querySelector<HTMLInputElement>(SUBJECT_FIELD);
  return field && field.type !== 'hidden' && shown(field) ? field : null;
}

/** What the person typed as subject of a new InMail, else the subject of the newest InMail in the thread. */
function subjectOf(editor: Editor, pane: Element): string | undefined {
  const typed = subjectField(editor)?.value.trim();
  if (typed) return typed;
  const given = allIn(pane, editor.root, INMAIL_SUBJECT).map(firstLine);
  return given.findLast((subject) => subject !== '');
}

function read(editor: Editor): Conversation {
  const form = editor.root;
  const pane = paneOf(form);
  const title = titleOf(pane, form);
  const onPage = nameOnPage(editor);
  const messages = messagesIn(pane, form, { other: title, me: onPage });
  const to = recipients(pane, form, title, messages);
  const name = nameInThread(messages) ?? onPage;
  const subject = subjectOf(editor, pane);
  return {
    channel: 'linkedin',
    ...(subject !== undefined && { subject }),
    ...(name !== undefined && { me: { name } }),
    to,
    messages: messages.map((message) => ({
      from: message.mine ? 'me' : { ...to.find((one) => one.name === message.name), ...nameOf(message.name ?? title) },
      ...(message.at !== undefined && { at: message.at }),
      text: message.text,
    })),
    draft: draftOf(editor.body),
  };
}

const nameOf = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });

/** LinkedIn adds neither signature nor quote: all that stands in the editor is the person's. */
function parts(body: HTMLElement): Parts {
  return { keepFrom: null, hasDraft: draftOf(body) !== '' || body.querySelector(THINGS) !== null };
}

/** LinkedIn for the panel: the conversation around a form, what the person has typed, the subject of a new InMail. */
export const linkedinReader: Reader = { name: 'linkedin', read, parts, subjectField };
