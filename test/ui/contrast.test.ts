/** WCAG 2.2 contrast of the colours that meet on our surfaces, in both looks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Text needs 4.5 to 1; the edge of a control and the focus ring 3 to 1. */
const pairs: [string, string[], number][] = [
  ['text', ['surface', 'surface-soft', 'accent-soft', 'warn-soft', 'stop-soft'], 4.5],
  ['text-soft', ['surface', 'surface-soft', 'accent-soft', 'warn-soft', 'stop-soft'], 4.5],
  ['accent', ['surface', 'surface-soft', 'accent-soft'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['warn', ['surface', 'surface-soft', 'warn-soft'], 4.5],
  ['stop', ['surface', 'surface-soft', 'stop-soft'], 4.5],
  ['on-tip', ['tip'], 4.5],
  ['control-line', ['surface', 'surface-soft'], 3],
];

const cases = pairs.flatMap(([front, backs, least]) =>
  backs.flatMap((back) => (['light', 'dark'] as const).map((look) => ({ front, back, look, least }))),
);

describe('contrast', () => {
  it.each(cases)('of $front on $back is at least $least, $look', ({ front, back, look, least }) => {
    const [one, other] = [tokens.get(front)?.[look], tokens.get(back)?.[look]];
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('is measured right', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
