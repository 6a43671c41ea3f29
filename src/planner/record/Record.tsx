import type { Translate } from '../../ui/types.ts';
import type { RecordStore } from './types.ts';

export function Record(_: { t: Translate; now: Date; store: RecordStore }) {
  return null;
}
