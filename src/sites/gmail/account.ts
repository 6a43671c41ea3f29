import type { Person } from '../../thread/index.ts';
import type { Editor } from '../site.ts';
import { allInside, inside } from './find.ts';
import { peopleIn, person, sameAddress } from './people.ts';
import { ACCOUNT, ALIAS, ALIAS_SHOWN, FROM } from './selectors.ts';

export interface Account {
  /** Who writes this mail; undefined when neither compose nor page tell. */
  me: Person | undefined;
  /** Every address that is the person's own: the account and its aliases, in small letters. */
  own: Set<string>;
}

/** The account in the page's head: `meta` in 2026, else the last address of the title ("Inbox (3) - me@… - Gmail"). */
function pageAddress(document: Document): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>(ACCOUNT)?.content.trim();
  if (meta?.includes('@')) return meta;
  return [...document.title.matchAll(/(?<!\S)[^\s<>()"]+@[^\s<>()"]+(?=\s+-\s)/g)].at(-1)?.[0];
}

/** Names the person goes by, with their addresses: the visible From and the menu of aliases. */
function aliases(editor: Editor): Person[] {
  const shown = allInside(editor, ALIAS_SHOWN).flatMap((line) => peopleIn(line.textContent ?? ''));
  const menu = allInside(editor, ALIAS).flatMap((item) => {
    const address = item.getAttribute('value');
    const written = peopleIn(item.textContent ?? '').find((one) => sameAddress(one.address, address ?? undefined));
    const one = written ?? person(null, address);
    return one ? [one] : [];
  });
  return [...shown, ...menu];
}

/** Who the person is, as far as the compose and the page's head tell (Gmail facts §2, From / own account). */
export function account(editor: Editor): Account {
  const sender = peopleIn(inside<HTMLInputElement>(editor, FROM)?.value ?? '')[0];
  const page = pageAddress(editor.body.ownerDocument);
  const others = aliases(editor);
  const address = sender?.address ?? others[0]?.address ?? page;
  const name = [...(sender ? [sender] : []), ...others].find((one) => one.name && sameAddress(one.address, address));
  const own = [address, page, ...others.map((one) => one.address)].flatMap((one) => (one ? [one.toLowerCase()] : []));
  return { me: person(name?.name, address) ?? undefined, own: new Set(own) };
}
