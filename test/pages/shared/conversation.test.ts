import { describe, expect, it } from 'vitest';
import { fromConversation } from './conversation.ts';
import { bookedSlot, defaultScenario, slotInWords } from './scenario.ts';

const now = new Date(2026, 10, 24, 9, 30);

describe('the default mailbox', () => {
  it('has an interview booked on a working day after now', () => {
    const days = Array.from({ length: 14 }, (_, day) => bookedSlot(new Date(2026, 10, 20 + day, 23, 59)));
    expect(days.map((slot) => slot.getDay())).not.toContain(0);
    expect(days.map((slot) => slot.getDay())).not.toContain(6);
    const { threads } = defaultScenario(now);
    expect(threads[0]?.messages.at(-1)?.text).toContain('booked for Friday, 27 November 2026 at 14:00');
    expect(slotInWords(bookedSlot(now))).toBe('Friday, 27 November 2026 at 14:00');
  });
});

describe('a conversation from a file', () => {
  it('is shown from our own form', () => {
    const scenario = fromConversation(
      {
        subject: 'Hello',
        them: { name: 'Ada Moss', address: 'ada@moss.example', headline: 'Recruiter' },
        messages: [
          { from: 'them', text: 'Hi', at: '2026-11-01T10:00:00Z' },
          { from: 'me', text: 'Hi Ada' },
          { from: { name: 'Bo Ek' }, text: 'I join' },
        ],
      },
      now,
    );
    expect(scenario.me.name).toBe('Sam Rivera');
    expect(scenario.openThread).toBe(scenario.threads[0]?.id);
    expect(scenario.threads[0]?.messages).toEqual([
      {
        from: { name: 'Ada Moss', address: 'ada@moss.example', headline: 'Recruiter' },
        at: '2026-11-01T10:00:00.000Z',
        text: 'Hi',
      },
      { from: 'me', at: new Date(now.getTime() - 86_400_000).toISOString(), text: 'Hi Ada' },
      { from: { name: 'Bo Ek', address: 'bo.ek@example.com' }, at: now.toISOString(), text: 'I join' },
    ]);
  });

  const labelled = {
    id: 'x-1',
    channel: 'linkedin',
    subject: null,
    from_name: 'Ada Moss',
    from_address: null,
    to_name: 'Lin',
  };

  it.each([
    ['', 'Ada Moss'],
    ['recruiter', 'Ada Moss'],
    ['Ada Moss', 'Ada Moss'],
    ['Lin', 'me'],
    ['You', 'me'],
    ['Vous', 'me'],
    ['Bo Ek', 'Bo Ek'],
  ])('takes a labelled message from "%s" as sent by %s', (from, sender) => {
    const scenario = fromConversation({ ...labelled, messages: [{ from, text: 'x' }] }, now);
    const who = scenario.threads[0]?.messages[0]?.from;
    expect(typeof who === 'object' ? who.name : who).toBe(sender);
    expect(scenario.me.name).toBe('Lin');
  });

  it('keeps full dates, ends at the reference date, and does not believe half a date', () => {
    const scenario = fromConversation(
      {
        ...labelled,
        labels: { reference_date_if_known: '2026-04-30' },
        messages: [
          { from: '', text: 'a', date: '2001-11-20T14:28:12-08:00' },
          { from: '', text: 'b', date: 'Nov 27' },
          { from: '', text: 'c' },
        ],
      },
      now,
    );
    expect(scenario.threads[0]?.messages.map((message) => message.at)).toEqual([
      '2001-11-20T22:28:12.000Z',
      '2026-04-29T00:00:00.000Z',
      '2026-04-30T00:00:00.000Z',
    ]);
  });

  it.each([[null], [[]], ['text'], [{}], [{ messages: [] }]])('refuses %j with a sentence', (json) => {
    expect(() => fromConversation(json, now)).toThrow('holds no conversation');
  });
});
