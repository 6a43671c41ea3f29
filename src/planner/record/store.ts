import type { RecordStore } from './types.ts';

export async function recordStore(): Promise<RecordStore> {
  return {};
}
