import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Link } from '../../src/content/link.ts';
import { remoteFor } from '../../src/content/remote.ts';
import type { Session } from '../../src/content/session.ts';
import type { Editor, Finder } from '../../src/sites/site.ts';

const finder: Finder = { name: 'gmail', shadowRoots: () => [], find: () => [], place: () => null, dark: () => false };
const reading = { conversation: { channel: 'email', to: [] }, facts: {}, hasDraft: false, subject: false, limit: null };
const session = { read: async () => reading, accept() {} } as unknown as Session;

let editors: Editor[];
let asked: string[];

function field(): HTMLElement {
  const body = document.createElement('textarea');
  document.body.append(body);
  return body;
}
function describeWith(change: Partial<Link>) {
  const link = { finder, editors: () => editors, isOn: () => true, ...change } as Link;
  const sessionFor = async (_editor: Editor, { name }: Finder) => {
    asked.push(name);
    return session;
  };
  return remoteFor(link, sessionFor, () => '', vi.fn()).describe();
}

beforeEach(() => {
  editors = [];
  asked = [];
  document.body.replaceChildren();
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 20));
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

describe('what the toolbar popup is told', () => {
  it('is the editor the site is known by, whatever has the focus', async () => {
    const body = field();
    field().focus();
    editors = [{ body, root: body }];
    expect(await describeWith({})).toMatchObject({ place: 'site' });
    expect(asked).toEqual(['gmail']);
  });

  it('is nothing among several that nobody used, even if one has the focus', async () => {
    editors = [field(), field()].map((body) => ({ body, root: body }));
    editors[0]?.body.focus();
    expect(await describeWith({})).toBeNull();
  });

  it('is the field with the focus where the site has no editor that we know', async () => {
    field().focus();
    expect(await describeWith({})).toMatchObject({ place: 'anywhere', at: 0 });
    expect(asked).toEqual(['anywhere']);
  });

  it('is nothing where the site is switched off', async () => {
    field().focus();
    expect(await describeWith({ isOn: () => false })).toBeNull();
  });

  it('says on a page of nobody why there is nothing, and on a site of ours keeps quiet', async () => {
    field();
    const link = { finder: { ...finder, name: 'anywhere' }, editors: () => editors } as unknown as Link;
    const remote = remoteFor(
      link,
      async () => session,
      () => '',
      vi.fn(),
    );
    expect(await remote.describe()).toEqual({ refused: 'no-field' });
    expect(await describeWith({})).toBeNull();
  });
});
