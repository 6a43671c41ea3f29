import { describe, expect, it } from 'vitest';
import { gifOf } from './animation.ts';
import { readGif } from './gif.ts';
import { over, type Picture, read, written } from './picture.ts';

type Colour = [red: number, green: number, blue: number, opacity: number];
const white: Colour = [255, 255, 255, 255];
const teal: Colour = [11, 101, 95, 255];

function plain(colour: Colour, width = 4, height = 3): Picture {
  const pixels = Array.from({ length: width * height }, () => colour);
  return { width, height, data: Uint8Array.from(pixels.flat()) };
}

const at = ({ width, data }: Picture, x: number, y: number) => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('a picture over another', () => {
  it('hides what is under it, and nothing else', () => {
    const both = over(plain(white), plain(teal, 2, 1), 1, 1);
    expect(at(both, 1, 1)).toEqual(teal);
    expect(at(both, 2, 1)).toEqual(teal);
    expect(at(both, 3, 1)).toEqual(white);
    expect(at(both, 1, 2)).toEqual(white);
  });

  it('lets shine through what it does not cover whole', () => {
    expect(at(over(plain([0, 0, 0, 255]), plain([255, 255, 255, 51]), 0, 0), 0, 0)).toEqual([51, 51, 51, 255]);
  });

  it('is cut off at every edge', () => {
    for (const [left, top] of [
      [-1, -1],
      [3, 2],
    ] as const)
      expect(over(plain(white), plain(teal, 2, 2), left, top).data.length).toBe(plain(white).data.length);
    expect(at(over(plain(white), plain(teal, 2, 2), -1, -1), 0, 0)).toEqual(teal);
    expect(at(over(plain(white), plain(teal, 2, 2), -1, -1), 1, 0)).toEqual(white);
  });

  it('leaves the one under it as it was', () => {
    const under = plain(white);
    over(under, plain(teal), 0, 0);
    expect(at(under, 0, 0)).toEqual(white);
  });
});

it('a picture is written with 24 bits a pixel, and reads the same', () => {
  const png = written(over(plain(white), plain(teal, 1, 1), 2, 1));
  expect(png[25]).toBe(2);
  expect(at(read(png), 2, 1)).toEqual(teal);
  expect(at(read(png), 1, 1)).toEqual(white);
});

it('an animation keeps size and times, begins anew, and keeps a colour as it is', () => {
  const gif = gifOf([
    { picture: plain(white), stands: 700 },
    { picture: over(plain(white), plain(teal, 1, 1), 0, 0), stands: 50 },
  ]);
  const { width, height, delays, loops, palette } = readGif(gif);
  expect({ width, height, delays, loops }).toEqual({ width: 4, height: 3, delays: [700, 50], loops: true });
  expect(palette.slice(0, 2)).toEqual([white, teal].map((colour) => colour.slice(0, 3)));
});
