import { expect, it } from 'vitest';
import type { Finding } from '../../src/guard/index.ts';
import { withFix } from '../../src/ui/fixes.ts';

const message = {
  subject: 'Hello',
  parts: [
    { move: 'greeting' as const, text: 'HI Maya,' },
    { move: 'thanks' as const, text: 'Thank you!! $& All the best.' },
  ],
  text: 'HI Maya,\n\nThank you!! $& All the best.',
};
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

it('puts the fix in place of the words, in the text and in their part', () => {
  const fixed = withFix(message, finding('!!', '!'));
  expect(fixed.text).toBe('HI Maya,\n\nThank you! $& All the best.');
  expect(fixed.parts.map((part) => part.text)).toEqual(['HI Maya,', 'Thank you! $& All the best.']);
  expect(fixed.subject).toBe('Hello');
});

it('takes words out, and takes signs literally', () => {
  expect(withFix(message, finding('HI ', '')).text).toMatch(/^Maya,/);
  expect(withFix(message, finding('!!', '$&')).parts[1]?.text).toBe('Thank you$& $& All the best.');
});
