/** What the person changed in the facts of a conversation, found again when the panel opens there once more. */
import type { Conversation } from '../thread/index.ts';
import type { Corrections } from '../ui/types.ts';
import { ask } from './api.ts';

export interface Memory {
  nameOf(conversation: Conversation): Promise<string | null>;
  /** What was changed in it since the browser was started; empty when nothing was. */
  of(conversation: Conversation): Promise<Corrections>;
  keep(conversation: Conversation, corrections: Corrections): Promise<void>;
}

/** The background remembers, so that another frame or tab knows it, too; this frame does where that fails. */
export function createMemory(site: string): Memory {
  const own = new Map<string, Corrections>();
  /** Changes are kept in the order in which they were made. */
  let last = Promise.resolve();
  return {
    nameOf: (conversation) => nameOf(site, conversation),
    async of(conversation) {
      const name = await nameOf(site, conversation);
      if (name === null) return {};
      const kept = await ask('corrections.get', name).catch(() => null);
      return kept ?? own.get(name) ?? {};
    },
    keep(conversation, corrections) {
      last = last.then(async () => {
        const name = await nameOf(site, conversation);
        if (name === null) return;
        own.set(name, corrections);
        await ask('corrections.keep', { conversation: name, corrections }).catch(() => false);
      });
      return last;
    },
  };
}

/**
 * What names a conversation from one opening to the next: site, subject and the people written to, as a hash, so that
 * nobody can read from it whom it is about. Null for a message to nobody yet: nothing tells it from the next one.
 */
export async function nameOf(site: string, { subject, to }: Conversation): Promise<string | null> {
  if (to.length === 0) return null;
  const people = to.map(({ address, name }) => (address ?? name ?? '').trim().toLowerCase()).sort();
  const topic = (subject ?? '').replace(/^(?:\s*[\p{L}]{1,4}\s*:)+/u, '').trim();
  const bytes = new TextEncoder().encode(JSON.stringify([site, topic, people]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
