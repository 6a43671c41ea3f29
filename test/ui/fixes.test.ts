import { expect, it } from 'vitest';
import type { Finding } from '../../src/guard/index.ts';
import { type Message, partSpans, textOf } from '../../src/message/index.ts';
import { fixOf } from '../../src/ui/fixes.ts';

const choices = { channel: 'email', length: 'standard', intent: 'withdraw', language: 'en' } as const;
const parts: Message['parts'] = [
  { move: 'greeting', text: 'HI Maya,' },
  { move: 'thanks', text: 'Thank you!! $& All the best.' },
];
const message: Message = { parts, text: textOf(parts, choices) };

const finding = (quote: string, fix?: string): Finding => {
  const start = message.text.indexOf(quote);
  return {
    rule: 'shouting',
    severity: 'hint',
    start,
    end: start + quote.length,
    quote,
    why: '',
    ...(fix === undefined ? {} : { fix }),
  };
};
const fixed = (one: Finding) => fixOf({ partSpans }, message, one, choices as Parameters<typeof fixOf>[3]);

it('puts the fix in place of the words, in the part they stand in', () => {
  expect(fixed(finding('!!', '!'))).toEqual({ part: parts[1], text: 'Thank you! $& All the best.' });
});

it('takes words out, and takes signs literally', () => {
  expect(fixed(finding('HI ', ''))?.text).toBe('Maya,');
  expect(fixed(finding('!!', '$&'))?.text).toBe('Thank you$& $& All the best.');
});

it('has nothing to offer for what stands in no single sentence', () => {
  expect(fixed(finding(',\n\nThank', ''))).toBeNull();
});
