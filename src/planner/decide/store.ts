import { copyText } from '../../platform/clipboard.ts';
import {
  dropUnread,
  eraseDecision,
  onDecision,
  readDecision,
  saveDecision,
  unreadDecision,
} from '../../platform/decide.ts';
import type { DecideStore } from './types.ts';

export async function decideStore(): Promise<DecideStore> {
  return {
    found: await readDecision(new Date()),
    save: saveDecision,
    erase: eraseDecision,
    watch: onDecision,
    copy: copyText,
    unread: () => unreadDecision().catch(() => null),
    dropUnread,
  };
}
