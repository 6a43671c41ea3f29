import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepText, keptIn, letGo } from '../../src/content/kept.ts';
import type { KeptMessage } from '../../src/platform/later.ts';
import type { Conversation } from '../../src/thread/index.ts';

const told: { type: string; data: unknown }[] = [];
let answer: unknown;

beforeEach(() => {
  told.length = 0;
  answer = true;
});
vi.mock('../../src/content/api.ts', () => ({
  async ask(type: string, data: unknown) {
    told.push({ type, data });
    if (answer instanceof Error) throw answer;
    return answer;
  },
}));

const maya: Conversation = {
  channel: 'email',
  subject: 'Re: Interview',
  to: [{ address: 'maya@northwind.example' }],
  messages: [],
  draft: '',
};
const at = new Date('2026-12-02T09:00:00Z');
const message = { parts: [], text: 'Hi Maya' };
const item: KeptMessage = { id: 'a', text: 'Hi Maya', at: at.toISOString(), conversation: 'abc' };

describe('what is kept in a conversation', () => {
  it('is asked for under the name it was kept under, which names nobody', async () => {
    await keepText('gmail', maya, { ...message, subject: 'Withdrawal' }, at, { language: 'en-GB' });
    answer = [item];
    expect(await keptIn('gmail', { ...maya, subject: 'Interview' })).toEqual([item]);
    const [kept, asked] = told;
    expect(kept).toEqual({
      type: 'later.keep',
      data: { text: 'Hi Maya', subject: 'Withdrawal', at: item.at, language: 'en-GB', conversation: asked?.data },
    });
    expect(asked?.data).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no name where nobody is written to yet', async () => {
    await keepText('gmail', { ...maya, to: [] }, message, at, { language: 'en', kept: 'a' });
    expect(told[0]?.data).toEqual({ text: 'Hi Maya', at: item.at, language: 'en', id: 'a' });
  });

  it('is nothing, and cannot be kept, where the background does not answer', async () => {
    answer = new Error('No answer');
    expect(await keptIn('gmail', maya)).toEqual([]);
    expect(await keepText('gmail', maya, message, at, { language: 'en' })).toBe(false);
  });
});

describe('a kept message that is inserted', () => {
  it('is let go, kept again when taken back, and the others who listen still hear of it', () => {
    const heard: string[] = [];
    const session = { onUndone: () => void heard.push('undone'), onRedone: () => void heard.push('redone') };
    letGo(session, item);
    session.onUndone();
    session.onRedone();
    expect(told).toEqual([
      { type: 'later.drop', data: 'a' },
      { type: 'later.keep', data: item },
      { type: 'later.drop', data: 'a' },
    ]);
    expect(heard).toEqual(['undone', 'redone']);
  });
});
