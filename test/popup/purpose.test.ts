import { describe, expect, it } from 'vitest';
import { purposeOf } from '../../src/popup/purpose.ts';
import { newEntry } from '../../src/record/index.ts';

const entry = { ...newEntry('a1', 'de'), company: 'Northwind', person: 'Maya', stage: 'interviewed' as const };
const page = 'chrome-extension://abc/popup/index.html';
const of = (query: string) => purposeOf(page + query, async (id) => (id === 'a1' ? entry : null));

describe('what the popup’s page is opened for', () => {
  it('is nothing in particular as a rule', async () => {
    expect(await of('')).toEqual({ wanted: {} });
  });

  it('is a kind of message', async () => {
    expect(await of('?intent=ask-first')).toEqual({ wanted: { intent: 'ask-first' } });
  });

  it('is a message about an entry, with what is known of it', async () => {
    expect(await of('?entry=a1&intent=reconnect')).toEqual({
      wanted: { intent: 'reconnect', stage: 'interviewed', language: 'de' },
      corrections: { to: 'Maya', company: 'Northwind' },
    });
    const left = await purposeOf(`${page}?entry=a1`, async () => ({ ...entry, reason: 'pay' }));
    expect(left.wanted?.reason).toBe('pay');
  });

  it.each(['?intent=hack', '?intent=constructor', '?intent=__proto__', '?entry=gone&intent='])(
    'is nothing where the address says %s',
    async (query) => {
      expect(await of(query)).toEqual({ wanted: {} });
    },
  );

  it('is nothing where the record cannot be read', async () => {
    const failing = () => Promise.reject(new Error('closed'));
    expect(await purposeOf(`${page}?entry=a1`, failing)).toEqual({ wanted: {} });
  });
});
