import type { Conversation } from '../../thread/index.ts';
import type { Editor, Finder, Parts, Reader } from '../site.ts';
import { focusedField, hasMessageField, type Refusal } from './focus.ts';

/** Any page, on the person's click only: the field with the focus, and nothing but its own text. It gets no button. */
export const anywhere: Finder = {
  name: 'anywhere',
  shadowRoots: () => [],
  find(scope) {
    const focused = focusedField((scope.ownerDocument ?? scope) as Document);
    return 'body' in focused ? [{ body: focused.body, root: focused.body }] : [];
  },
  place: () => null,
  dark: () => false,
};

/** Why there is nothing to insert into; null where there is, and where nobody would expect it. */
export function refusalIn(document: Document): Refusal | null {
  const focused = focusedField(document);
  if ('body' in focused || (focused.refused === 'no-field' && !hasMessageField(document))) return null;
  return focused.refused;
}

/** Nothing of the page is read: it may be anything. */
export const anywhereReader: Reader = {
  name: 'anywhere',
  read: ({ body }): Conversation => ({ channel: 'email', to: [], messages: [], draft: textOf(body) }),
  parts: (body): Parts => ({ keepFrom: null, hasDraft: textOf(body) !== '' || body.querySelector(thing) !== null }),
  subjectField: () => null,
  limit: ({ body }) => limitOf(body),
};

/** What counts as written although it has no letters. */
const thing = 'img, ul, ol, table, hr, video, audio, iframe, canvas';

function textOf(body: HTMLElement): string {
  const text = 'value' in body ? String(body.value) : (body.textContent ?? '');
  return text.replace(/[\u200b\u2060\ufeff]/g, '').trim();
}

function limitOf(body: Editor['body']): number | null {
  const { maxLength = -1 } = body as HTMLTextAreaElement;
  return maxLength >= 0 ? maxLength : null;
}
