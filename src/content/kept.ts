/** What the person kept in a conversation to sleep on: offered when the panel opens there, and let go once it is inserted. */
import type { Message } from '../message/index.ts';
import type { KeptMessage } from '../platform/later.ts';
import type { Conversation } from '../thread/index.ts';
import type { About } from '../ui/types.ts';
import { ask } from './api.ts';
import { nameOf } from './corrections.ts';
import type { Session } from './session.ts';

/** In this conversation, soonest first; empty where the background does not answer. */
export async function keptIn(site: string, conversation: Conversation): Promise<KeptMessage[]> {
  return ask('later.of', await nameOf(site, conversation)).catch(() => []);
}

/** False: it could not be kept. */
export async function keepText(
  site: string,
  conversation: Conversation,
  { subject, text }: Message,
  at: Date,
  { language, kept }: About,
): Promise<boolean> {
  const name = await nameOf(site, conversation);
  const known = {
    ...(subject ? { subject } : {}),
    ...(name ? { conversation: name } : {}),
    ...(kept ? { id: kept } : {}),
  };
  return ask('later.keep', { text, language, at: at.toISOString(), ...known }).catch(() => false);
}

/** It was inserted, so it need not be kept; taken back, it is kept again, and so on. */
export function letGo(session: Pick<Session, 'onUndone' | 'onRedone'>, kept: KeptMessage): void {
  const { onUndone, onRedone } = session;
  const drop = () => void ask('later.drop', kept.id).catch(() => false);
  session.onUndone = () => {
    onUndone?.();
    void ask('later.keep', kept).catch(() => false);
  };
  session.onRedone = () => {
    onRedone?.();
    drop();
  };
  drop();
}
