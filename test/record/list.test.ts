import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  type Insertion,
  parseInsertion,
  rebase,
  statusOf,
  tellable,
  withInsertion,
  withoutInsertion,
  withSent,
} from '../../src/record/index.ts';
import { anyEntry, day, entry, start, step } from './entries.ts';

const at = (days: number) => new Date(start + days * day).toISOString();
const insertion: Insertion = {
  company: 'Northwind',
  role: 'Data Engineer',
  person: 'Maya Lindqvist',
  channel: 'email',
  stage: 'scheduled',
  reason: 'pay',
  language: 'en',
  intent: 'withdraw',
  subject: 'Re: Interview',
  text: 'Hi Maya,\n\nI withdraw.',
};

describe('an insertion', () => {
  it('begins an entry with everything that is known, and without the text', () => {
    const begun = withInsertion([], insertion, { id: 'a', at: at(0) }, false);
    expect(begun).toEqual(
      entry({ id: 'a', stage: 'scheduled', reason: 'pay', steps: [{ ...step('inserted'), id: 'a' }] }),
    );
    expect(statusOf(begun)).toBe('inserted');
  });

  it('is kept with its text only where that is wanted', () => {
    const { message } = withInsertion([], insertion, { id: 'a', at: at(0) }, true);
    expect(message).toEqual({ subject: 'Re: Interview', text: insertion.text });
  });

  it('is there once, however often it is told', () => {
    const first = withInsertion([], insertion, { id: 'a', at: at(0) }, false);
    expect(withInsertion([first], insertion, { id: 'a', at: at(1) }, false)).toBe(first);
  });

  it.each<[string, Partial<Insertion>, Partial<Entry>, number, boolean]>([
    ['the same names', {}, {}, 1, true],
    ['the same names in other letters', { company: 'NORTHWIND' }, {}, 1, true],
    ['a person that was not known', {}, { person: '' }, 1, true],
    ['another role', { role: 'Baker' }, {}, 1, false],
    ['the company alone', { role: '', person: '' }, {}, 1, false],
    ['nothing known at all', { company: '', role: '', person: '' }, {}, 1, false],
    ['the same names a year later', {}, {}, 365, false],
    ['the same names a year later, to get in touch again', { intent: 'reconnect' }, {}, 365, true],
    ['its entry named', { company: 'X', role: 'Y', entry: 'one' }, {}, 365, true],
  ])('with %s: joins or not', (_, told, known, days, joins) => {
    const former = entry({ steps: [step('sent')], ...known });
    const after = withInsertion([former], { ...insertion, ...told }, { id: 'b', at: at(days) }, false);
    expect(after.id === 'one').toBe(joins);
    expect(after.steps).toHaveLength(joins ? 2 : 1);
  });

  it('leaves alone what the person wrote in the entry, and brings it back from the archive', () => {
    const former = entry({ company: 'Northwind', person: '', note: 'odd', archived: true, steps: [step('inserted')] });
    const after = withInsertion([former], { ...insertion, company: 'northwind' }, { id: 'b', at: at(1) }, false);
    expect(after).toMatchObject({ company: 'Northwind', person: 'Maya Lindqvist', note: 'odd', archived: false });
  });

  it('of a later message leaves stage and reason as they were', () => {
    const former = entry({ stage: 'final', reason: 'felt-off', steps: [step('sent')] });
    const after = withInsertion([former], { ...insertion, intent: 'reconnect' }, { id: 'b', at: at(200) }, false);
    expect(after).toMatchObject({ stage: 'final', reason: 'felt-off' });
  });
});

describe('a message seen as sent', () => {
  const begun = withInsertion([], insertion, { id: 'a', at: at(0) }, false);

  it('makes them told, once', () => {
    const sent = withSent([begun], { id: 'a', at: at(0) });
    expect(sent && statusOf(sent)).toBe('told');
    expect(withSent(sent ? [sent] : [], { id: 'a', at: at(1) })).toBe(sent);
  });

  it('is nothing when it was taken back before', () => {
    expect(withSent([], { id: 'a', at: at(0) })).toBeNull();
    expect(withSent([begun], { id: 'other', at: at(0) })).toBeNull();
  });
});

describe('an insertion taken back', () => {
  const begun = withInsertion([], insertion, { id: 'a', at: at(0) }, false);

  it('takes the entry with it', () => {
    expect(withoutInsertion([begun], 'a')?.gone).toBe(true);
  });

  it.each<[string, Partial<Entry>]>([
    ['a note', { note: 'odd' }],
    ['a reminder', { followUps: [{ id: 'f', on: '2026-05-01', what: '', done: false }] }],
    ['a tick', { done: ['portal'] }],
    ['a wish', { contact: 'stay-in-touch' }],
    ['another step', { steps: [step('decided'), ...begun.steps] }],
  ])('leaves the entry when %s is in it', (_, changed) => {
    const left = withoutInsertion([{ ...begun, ...changed }], 'a');
    expect(left?.gone).toBe(false);
    expect(left?.entry.steps.map(({ id }) => id)).not.toContain('a');
  });

  it('changes nothing once it was sent, or where it is not known', () => {
    const sent = withSent([begun], { id: 'a', at: at(0) });
    expect(withoutInsertion(sent ? [sent] : [], 'a')).toBeNull();
    expect(withoutInsertion([begun], 'b')).toBeNull();
  });
});

describe('the status', () => {
  it.each<[string, Entry['steps'], string]>([
    ['nothing', [], 'open'],
    ['a question only', [step('sent', start, 'ask-first')], 'open'],
    ['a decision', [step('decided')], 'decided'],
    ['a message written', [step('decided'), step('inserted')], 'inserted'],
    ['a message sent', [step('inserted'), step('sent')], 'told'],
    ['a declined offer', [step('sent', start, 'decline-offer')], 'told'],
    ['another message after that', [step('sent'), step('inserted', start + day, 'reconnect')], 'told'],
    ['regret', [step('sent'), step('sent', start + day, 'reverse')], 'reversed'],
    [
      'regret of the regret',
      [step('sent'), step('sent', start + day, 'reverse'), step('sent', start + 2 * day)],
      'told',
    ],
  ])('after %s', (_, steps, status) => {
    expect(statusOf(entry({ steps }))).toBe(status);
  });

  it('tells whose people still wait', () => {
    const others = [
      entry({ id: 'told', steps: [step('sent')] }),
      entry({ id: 'open' }),
      entry({ id: 'away', archived: true }),
    ];
    expect(tellable([entry(), ...others], entry()).map(({ id }) => id)).toEqual(['open']);
  });
});

describe('what a page tells', () => {
  it('is cut where it is too long, and without what hides in it', () => {
    const told = parseInsertion({ ...insertion, company: `A\u202e<b>\n${'x'.repeat(500)}` });
    expect(told?.company).toBe(`A<b> ${'x'.repeat(195)}`);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [insertion]],
    ['an unknown intent', { ...insertion, intent: 'shout' }],
    ['a name that is no text', { ...insertion, role: 7 }],
    ['an id that is none', { ...insertion, id: '<x>' }],
  ])('is nothing when it is %s', (_, value) => {
    expect(parseInsertion(value)).toBeNull();
  });

  it('loses an address that is none, and nothing else', () => {
    expect(parseInsertion({ ...insertion, url: 'javascript:alert(1)' })).toEqual(insertion);
  });
});

describe('changes made at once', () => {
  it('are both there, in texts and in lists', () => {
    const before = entry({ done: ['portal'], steps: [step('inserted')] });
    const mine = { ...before, note: 'odd', done: ['portal' as const, 'travel' as const] };
    const theirs = { ...before, person: 'Omar', done: [], steps: [...before.steps, step('sent', start + 1)] };
    const { note, person, done, steps } = rebase(before, mine, theirs);
    expect({ note, person, done }).toEqual({ note: 'odd', person: 'Omar', done: ['travel'] });
    expect(steps).toHaveLength(2);
  });

  it('removes what was removed here, though it is still there', () => {
    const before = entry({
      url: 'https://a.example/',
      followUps: [{ id: 'f', on: '2026-05-01', what: 'x', done: false }],
    });
    const { url: _, ...after } = { ...before, followUps: [] };
    const merged = rebase(before, after, { ...before, note: 'new' });
    expect(merged).toEqual({ ...after, note: 'new' });
  });

  it('come to the same as one after the other when they do not touch each other', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (one, two) => {
        const before = { ...one, note: 'a', company: 'b' };
        expect(rebase(before, { ...before, note: two.note }, { ...before, company: two.company })).toEqual({
          ...before,
          note: two.note,
          company: two.company,
        });
      }),
    );
  });

  it('lose no step that came meanwhile', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (before, after, { steps }) => {
        const now = { ...before, steps };
        const kept = rebase(before, { ...after, id: before.id }, now).steps.map(({ id }) => id);
        const foreign = steps.filter(({ id }) => !before.steps.some((one) => one.id === id));
        expect(kept).toEqual(expect.arrayContaining(foreign.map(({ id }) => id)));
      }),
    );
  });

  it('end where they began when nothing was changed', () => {
    fc.assert(fc.property(anyEntry, anyEntry, (before, now) => void expect(rebase(before, before, now)).toEqual(now)));
  });
});

describe('any row of events', () => {
  /** As the background does it. */
  function run(events: { does: 'insert' | 'send' | 'undo'; id: string; who: string }[]): Entry[] {
    let entries: Entry[] = [];
    const put = (one: Entry) => [...entries.filter(({ id }) => id !== one.id), one];
    events.forEach(({ does, id, who }, place) => {
      const stamp = { id, at: at(place / 24) };
      if (does === 'insert')
        entries = put(withInsertion(entries, { ...insertion, company: who, person: who }, stamp, false));
      const sent = does === 'send' ? withSent(entries, stamp) : null;
      if (sent) entries = put(sent);
      const left = does === 'undo' ? withoutInsertion(entries, id) : null;
      if (left) entries = left.gone ? entries.filter((one) => one.id !== left.entry.id) : put(left.entry);
    });
    return entries;
  }
  const event = fc.record({
    does: fc.constantFrom('insert' as const, 'send' as const, 'undo' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    who: fc.constantFrom('x', 'y'),
  });

  it('keeps what was inserted and not taken back, once, and what was sent whatever comes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const there = new Set<string>();
        const sent = new Set<string>();
        for (const { does, id } of events) {
          if (does === 'insert') there.add(id);
          if (does === 'send' && there.has(id)) sent.add(id);
          if (does === 'undo' && !sent.has(id)) there.delete(id);
        }
        const steps = run(events).flatMap((one) => one.steps);
        expect(
          steps
            .filter(({ what }) => what === 'inserted')
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...there].sort());
        expect(steps.filter(({ what }) => what === 'sent')).toHaveLength(sent.size);
      }),
    );
  });

  it('leaves every id once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const ids = run(events).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
