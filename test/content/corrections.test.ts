import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/thread/index.ts';

const background = vi.hoisted(() => ({ kept: new Map<string, unknown>(), isGone: false, asked: [] as unknown[] }));
vi.mock('../../src/content/api.ts', () => ({
  async ask(type: string, data: string & { conversation: string; corrections: unknown }) {
    background.asked.push(data);
    if (background.isGone) throw new Error('Extension context invalidated.');
    if (type === 'corrections.get') return background.kept.get(data) ?? null;
    background.kept.set(data.conversation, data.corrections);
    return true;
  },
}));
const { createMemory } = await import('../../src/content/corrections.ts');

const maya = { name: 'Maya Lindgren', address: 'maya@northfold.example' };
const thread: Conversation = {
  channel: 'email',
  subject: 'Your interview at Northfold',
  to: [maya],
  messages: [{ from: maya, text: 'Secret words.' }],
  draft: '',
};

beforeEach(() => {
  background.kept.clear();
  background.asked = [];
});
afterEach(() => {
  background.isGone = false;
});

describe('what the person changed', () => {
  it('is found again in the same conversation, also from another frame', async () => {
    await createMemory('gmail').keep(thread, { role: 'Baker' });
    expect(await createMemory('gmail').of(thread)).toEqual({ role: 'Baker' });
  });

  it.each<[string, Partial<Conversation>]>([
    ['an answer came', { messages: [...thread.messages, { from: 'me', text: 'Thank you.' }] }],
    ['it is an answer now', { subject: 'Re: AW: Your interview at Northfold' }],
    ['something was typed', { draft: 'Dear' }],
    ['the address is written in capitals', { to: [{ name: 'M. Lindgren', address: 'MAYA@northfold.example ' }] }],
  ])('is found again when %s', async (_, change) => {
    const memory = createMemory('gmail');
    await memory.keep(thread, { role: 'Baker' });
    expect(await memory.of({ ...thread, ...change })).toEqual({ role: 'Baker' });
  });

  it.each<[string, Partial<Conversation>]>([
    ['another subject', { subject: 'Your interview at Harbour' }],
    ['somebody else', { to: [{ name: 'Maya Lindgren', address: 'maya@harbour.example' }] }],
    ['one more person', { to: [maya, { name: 'Ben' }] }],
    ['nobody yet', { to: [] }],
  ])('is not that of a conversation with %s', async (_, change) => {
    const memory = createMemory('gmail');
    await memory.keep(thread, { role: 'Baker' });
    expect(await memory.of({ ...thread, ...change })).toEqual({});
  });

  it('is not that of another site', async () => {
    await createMemory('gmail').keep(thread, { role: 'Baker' });
    expect(await createMemory('linkedin').of(thread)).toEqual({});
  });

  it('is not kept of a message to nobody, where nothing tells one from the next', async () => {
    const memory = createMemory('gmail');
    await memory.keep({ ...thread, to: [] }, { role: 'Baker' });
    expect(background.asked).toEqual([]);
    expect(await memory.of({ ...thread, to: [] })).toEqual({});
  });

  it('is sent under a hash that holds no word of the conversation', async () => {
    await createMemory('gmail').keep(thread, { role: 'Baker' });
    expect(background.asked).toEqual([
      { conversation: expect.stringMatching(/^[0-9a-f]{64}$/), corrections: { role: 'Baker' } },
    ]);
  });

  it('is known to its frame even when the background does not answer', async () => {
    background.isGone = true;
    const memory = createMemory('gmail');
    await memory.keep(thread, { role: 'Baker' });
    expect(await memory.of(thread)).toEqual({ role: 'Baker' });
  });

  it('is the last of several changes', async () => {
    const memory = createMemory('gmail');
    await Promise.all(['B', 'Ba', 'Bak', 'Baker'].map((role) => memory.keep(thread, { role })));
    expect(await memory.of(thread)).toEqual({ role: 'Baker' });
  });
});
