import type { DecideStore } from './types.ts';

export async function decideStore(): Promise<DecideStore> {
  return {};
}
