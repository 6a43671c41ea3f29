import type { Conversation } from '../../thread/index.ts';
import { settle, type Tell } from '../doubt.ts';
import { namesIn } from '../outline.ts';
import type { Editor, Parts, Reader } from '../site.ts';
import { formByName, formByStructure, limitOf } from './find.ts';
import { messagesIn } from './messages.ts';
import { allIn, itemsIn, messagesByName, messagesByStructure, paneOf } from './pane.ts';
import { nameInThread, nameOnPage, recipients, titleOf } from './people.ts';
import { shown } from './place.ts';
import * as selectors from './selectors.ts';
import { sends } from './send.ts';
import { draftOf, firstLine } from './text.ts';

/** What counts as written although it has no letters. */
const THINGS = 'img, ul, ol, video, audio';

/** A field that is shown, in the form or beside it. */
function fieldIn(editor: Editor, selector: string): HTMLInputElement | null {
  const within = [editor.root, paneOf(editor.root)].map((root) => root.querySelector<HTMLInputElement>(selector));
  const field = within.find((one) => one !== null);
  return field && field.type !== 'hidden' && shown(field) ? field : null;
}

/** When the two ways differ, none: it is better left alone. */
function subjectField(editor: Editor, tell?: Tell): HTMLInputElement | null {
  const named = fieldIn(editor, selectors.SUBJECT_FIELD);
  const built = fieldIn(editor, selectors.LINE_FIELD);
  if (!named && !built) return null;
  const [same, safer] = [(one: unknown, other: unknown) => one === other, () => null];
  return settle<HTMLInputElement>({ about: 'subject', named, built, same, safer, tell });
}

/** What the person typed as subject of a new InMail, else the subject of the newest InMail in the thread. */
function subjectOf(editor: Editor, pane: Element, tell?: Tell): string | undefined {
  const typed = subjectField(editor, tell)?.value.trim();
  if (typed) return typed;
  const named = allIn(pane, editor.root, selectors.INMAIL_SUBJECT);
  const built = itemsIn(pane, editor.root).flatMap((item) => [...item.querySelectorAll(selectors.MESSAGE_HEADING)]);
  const given = (named.length > 0 ? named : built).map(firstLine);
  return given.findLast((subject) => subject !== '');
}

/** The form itself and its messages: found either way? */
function tellOfThread({ body, root }: Editor, pane: Element, tell?: Tell): void {
  if (!tell) return;
  const isForm = root.matches('form') && body.matches(selectors.EDITOR);
  const same = () => true;
  const safer = <T>(named: T) => named;
  if (isForm) {
    const [named, built] = [formByName(body), formByStructure(body)];
    settle<Element>({ about: 'editor', named, built, same, safer, tell });
  }
  const [named, built] = [messagesByName(pane, root)[0] ?? null, messagesByStructure(pane, root)[0] ?? null];
  if (named || built) settle<Element>({ about: 'thread', named, built, same, safer, tell });
}

function read(editor: Editor, tell?: Tell): Conversation {
  const form = editor.root;
  const pane = paneOf(form);
  tellOfThread(editor, pane, tell);
  const title = titleOf(pane, form, tell);
  const onPage = nameOnPage(editor);
  const messages = messagesIn(pane, form, { other: title, me: onPage });
  const to = recipients(pane, form, { title, messages, tell });
  const name = nameInThread(messages) ?? onPage;
  const subject = subjectOf(editor, pane, tell);
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

/** Only plain fields have one that a message could reach. */
function limit({ body, root }: Editor): number | null {
  return body.matches(selectors.FIELD) ? limitOf(body, root) : null;
}

/** LinkedIn for the panel: the conversation around a form, what the person has typed, the subject of a new InMail. */
export const linkedinReader: Reader = {
  name: 'linkedin',
  read,
  parts,
  subjectField: (editor) => subjectField(editor),
  limit,
  sends,
  names: namesIn(Object.values(selectors)),
};
