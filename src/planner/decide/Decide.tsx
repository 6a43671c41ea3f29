import type { Translate } from '../../ui/types.ts';
import type { DecideStore } from './types.ts';

export function Decide(_: { t: Translate; now: Date; store: DecideStore }) {
  return null;
}
