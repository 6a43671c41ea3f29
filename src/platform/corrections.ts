/**
 * What the person changed in the facts of a conversation, kept until the browser is closed: in the session area, which
 * is memory and never a disk, under the hash of what names the conversation.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';

const KEY = 'corrections';
/** Conversations remembered; the one changed longest ago goes first. */
const MOST = 50;

const Words = v.exactOptional(v.pipe(v.string(), v.maxLength(200)));
const Corrections = v.object({ to: Words, role: Words, company: Words, myName: Words, interview: Words });
export type KeptCorrections = v.InferOutput<typeof Corrections>;
const Name = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Item = v.object({ conversation: Name, corrections: Corrections });

/** One writing after the other: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Null: nothing was changed in it. What cannot be read is nothing. */
export async function correctionsOf(conversation: string): Promise<KeptCorrections | null> {
  await last;
  return (await stored()).find((item) => item.conversation === conversation)?.corrections ?? null;
}

/** False: it could not be kept; the open panel knows it all the same. */
export function keepCorrections(conversation: string, corrections: unknown): Promise<boolean> {
  const kept = last.then(() => write(conversation, corrections)).catch(() => false);
  last = kept;
  return kept;
}

async function write(conversation: string, corrections: unknown): Promise<boolean> {
  const parsed = v.safeParse(Item, { conversation, corrections });
  if (!parsed.success) return false;
  const others = (await stored()).filter((item) => item.conversation !== conversation);
  await browser.storage.session.set({ [KEY]: [...others, parsed.output].slice(-MOST) });
  return true;
}

async function stored(): Promise<v.InferOutput<typeof Item>[]> {
  try {
    const { [KEY]: items } = await browser.storage.session.get(KEY);
    return (Array.isArray(items) ? items : []).flatMap((item) => {
      const parsed = v.safeParse(Item, item);
      return parsed.success ? [parsed.output] : [];
    });
  } catch {
    return [];
  }
}
