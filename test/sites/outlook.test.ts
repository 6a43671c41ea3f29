import { afterEach, describe, expect, it } from 'vitest';
import { outlook, outlookHosts } from '../../src/sites/outlook/index.ts';
import { outlookReader } from '../../src/sites/outlook/read.ts';
import type { Editor } from '../../src/sites/site.ts';
import { outlookHtml } from '../pages/outlook/serve.ts';

function page(...composes: Parameters<typeof outlookHtml>[0][]): Document {
  document.body.replaceChildren(
    ...composes.map((compose) => {
      const parsed = new DOMParser().parseFromString(outlookHtml(compose), 'text/html');
      return document.importNode(parsed.body.firstElementChild as Element, true);
    }),
  );
  return document;
}
function only(compose: Parameters<typeof outlookHtml>[0]): Editor {
  const [editor, another] = outlook.find(page(compose));
  if (!editor || another) throw new Error('There must be one compose.');
  return editor;
}

afterEach(() => document.body.replaceChildren());

describe('Outlook on the web', () => {
  it.each(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])(
    'is at home on %s',
    (host) => expect(outlookHosts.test(host)).toBe(true),
  );
  it.each(['outlook.example.com', 'notoutlook.live.com', 'outlook.live.com.example'])('is not on %s', (host) => {
    expect(outlookHosts.test(host)).toBe(false);
  });

  it('is read without a word of its interface: recipients in order, subject, draft', () => {
    expect(outlookReader.read(only({ kind: 'reply', draft: 'Dear Maya,\nthank you.' }))).toEqual({
      channel: 'email',
      subject: 'Re: Interview invitation: Data Engineer at Northwind',
      to: [
        { name: 'Maya Lindqvist', address: 'maya.lindqvist@northwind.example' },
        { name: 'Jonas Berg', address: 'jonas.berg@northwind.example' },
      ],
      messages: [],
      draft: 'Dear Maya,thank you.',
    });
  });

  it('gives an address alone no name', () => {
    const editor = only({ kind: 'new' });
    const shown = editor.root.querySelector('.textContainer-390');
    if (shown) shown.textContent = 'hr@northwind.example';
    expect(outlookReader.read(editor).to).toEqual([{ address: 'hr@northwind.example' }]);
  });

  it('keeps signature and quote, and tells a draft from them', () => {
    const { body } = only({ kind: 'reply' });
    const { keepFrom, hasDraft } = outlookReader.parts(body);
    expect((keepFrom as Element).id).toBe('Signature');
    expect(hasDraft).toBe(false);
    expect(outlookReader.parts(only({ kind: 'reply', draft: 'Dear Maya,' }).body).hasDraft).toBe(true);
    expect(outlookReader.parts(only({ kind: 'new' }).body)).toEqual({ keepFrom: null, hasDraft: false });
  });

  it('keeps the line above the mail answered where there is no signature', () => {
    const { body } = only({ kind: 'reply' });
    for (const id of ['Signature', 'appendonsend']) body.querySelector(`#${id}`)?.remove();
    expect(outlookReader.parts(body).keepFrom?.nodeName).toBe('HR');
  });

  it('tells the text from a signature in the same wrapper', () => {
    const { body } = only({ kind: 'reply', draft: 'Dear Maya,' });
    const wrapper = document.createElement('div');
    wrapper.append(...body.childNodes);
    body.append(wrapper);
    const { keepFrom, hasDraft } = outlookReader.parts(body);
    expect((keepFrom as Element).id).toBe('Signature');
    expect(hasDraft).toBe(true);
  });

  it('offers its subject in a new mail only', () => {
    expect(outlookReader.subjectField(only({ kind: 'new' }))?.value).toBe('');
    expect(outlookReader.subjectField(only({ kind: 'reply' }))).toBeNull();
  });

  it('takes the compose with the focus, in whichever of its fields, else all', () => {
    const composes = outlook.find(page({ kind: 'new' }, { kind: 'reply' }));
    expect(composes).toHaveLength(2);
    composes[1]?.root.querySelector<HTMLInputElement>('input')?.focus();
    expect(outlook.find(document).map(({ body }) => body)).toEqual([composes[1]?.body]);
  });

  it('finds nothing where nobody writes', () => {
    document.body.append(document.createElement('textarea'));
    expect(outlook.find(document)).toEqual([]);
  });

  it('does without what is missing', () => {
    const editor = only({ kind: 'reply' });
    for (const node of editor.root.querySelectorAll('[role=group], input')) node.remove();
    expect(outlookReader.read(editor)).toMatchObject({ to: [], draft: '' });
    expect(outlookReader.subjectField(editor)).toBeNull();
  });
});
