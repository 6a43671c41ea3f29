/** How the reader signs. */

import { nameInAddress } from './address.ts';
import type { Conversation, Found } from './index.ts';
import type { Letter } from './letters.ts';
import { readName } from './name.ts';

/** The account's name, else how I sign my own messages, else an address that plainly spells a name. */
export function findMyName(c: Conversation, letters: Letter[]): Found<string> | undefined {
  const shown = c.me?.name && !c.me.name.includes('@') ? readName(c.me.name) : undefined;
  if (shown && c.me?.name) return { value: shown.full, evidence: c.me.name, where: 'page' };
  for (const { from, signature } of letters) {
    if (from === 'me' && signature.closed && signature.name && signature.line) {
      return { value: signature.name.full, evidence: signature.line, where: 'signature' };
    }
  }
  const spelled = nameInAddress(c.me?.address);
  return spelled && c.me?.address ? { value: spelled.full, evidence: c.me.address, where: 'page' } : undefined;
}
