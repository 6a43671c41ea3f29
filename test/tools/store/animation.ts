/** Frames in a row, as a GIF that begins anew when it ends. */
import { createRequire } from 'node:module';
import type { Picture } from './picture.ts';

export interface Frame {
  picture: Picture;
  /** How long it stands, in milliseconds. */
  stands: number;
}

/** CommonJS, whose default export Node and the test runner take for different things. */
const { GIFEncoder } = createRequire(import.meta.url)('gifenc') as typeof import('gifenc');

/** One index of the 256 is for "as before". */
const COLOURS = 255;

/** All frames share one palette; of each but the first only the pixels that changed are written. */
export function gifOf(frames: Frame[]): Uint8Array {
  const encoder = GIFEncoder();
  const palette = paletteOf(frames);
  const indexOf = nearestIn(palette);
  const transparentIndex = palette.length;
  let before: Uint8Array | null = null;
  for (const { picture, stands } of frames) {
    const now = Uint8Array.from(coloursOf(picture), indexOf);
    encoder.writeFrame(before ? changes(before, now, transparentIndex) : now, picture.width, picture.height, {
      ...(before ? {} : { palette: [...palette.map(parts), [0, 0, 0]] }),
      delay: stands,
      transparent: before !== null,
      transparentIndex,
      dispose: 1,
      repeat: 0,
    });
    before = now;
  }
  encoder.finish();
  return encoder.bytes();
}

/** Each pixel as one number. */
function coloursOf({ data }: Picture): Uint32Array {
  const colours = new Uint32Array(data.length / 4);
  for (let at = 0; at < colours.length; at++)
    colours[at] = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
  return colours;
}

const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as [number, number, number];

/** The most frequent colours as they are: surfaces stay exact, and what is lost lies in the edges of letters. */
function paletteOf(frames: Frame[]): number[] {
  const count = new Map<number, number>();
  for (const { picture } of frames)
    for (const colour of coloursOf(picture)) count.set(colour, (count.get(colour) ?? 0) + 1);
  const byCount = [...count].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, COLOURS).map(([colour]) => colour);
}

function nearestIn(palette: number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const distance = (one: number, other: number) => {
    const [red, green, blue] = parts(one);
    const [otherRed, otherGreen, otherBlue] = parts(other);
    return 2 * (red - otherRed) ** 2 + 4 * (green - otherGreen) ** 2 + 3 * (blue - otherBlue) ** 2;
  };
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = palette.map((each) => distance(each, colour));
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(colour, nearest);
    return nearest;
  };
}

const changes = (before: Uint8Array, now: Uint8Array, same: number) =>
  now.map((colour, index) => (colour === before[index] ? same : colour));
