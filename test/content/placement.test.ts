import { describe, expect, it } from 'vitest';
import { besideAnchor } from '../../src/content/placement.ts';

const view = { width: 1280, height: 720 };
const panel = { width: 440, height: 400 };
const button = { width: 160, height: 32 };

describe('the panel', () => {
  it.each([
    ['stands above a button with room above', { left: 600, top: 600 }, panel, view, { left: 600, top: 192 }],
    ['stands below a button at the top', { left: 600, top: 100 }, panel, view, { left: 600, top: 140 }],
    ['stays inside on the right', { left: 1200, top: 600 }, panel, view, { left: 832, top: 192 }],
    ['stays inside on the left', { left: -50, top: 600 }, panel, view, { left: 8, top: 192 }],
    [
      'lies over a button with room neither above nor below',
      { left: 20, top: 300 },
      panel,
      { width: 500, height: 480 },
      { left: 20, top: 8 },
    ],
    [
      'keeps to the upper edge of a window lower than itself',
      { left: 20, top: 150 },
      panel,
      { width: 500, height: 300 },
      { left: 20, top: 8 },
    ],
    [
      'keeps to the left edge of a window narrower than itself',
      { left: 200, top: 500 },
      panel,
      { width: 400, height: 600 },
      { left: 8, top: 92 },
    ],
    ['stays inside for a button scrolled away upwards', { left: 600, top: -900 }, panel, view, { left: 600, top: 8 }],
    [
      'stays inside for a button scrolled away downwards',
      { left: 600, top: 3000 },
      panel,
      view,
      { left: 600, top: 312 },
    ],
    ['stands on whole pixels', { left: 600.4, top: 600.6 }, panel, view, { left: 600, top: 193 }],
  ])('%s', (_what, anchor, size, window, expected) => {
    expect(besideAnchor({ ...anchor, ...button }, size, window, false)).toEqual(expected);
  });

  it.each([
    ['ends where the button ends', { left: 600, top: 600 }, { left: 320, top: 192 }],
    ['stays inside on the left', { left: 100, top: 600 }, { left: 8, top: 192 }],
  ])('from right to left, %s', (_what, anchor, expected) => {
    expect(besideAnchor({ ...anchor, ...button }, panel, view, true)).toEqual(expected);
  });
});
