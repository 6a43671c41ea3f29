/** Pictures as pixels: read, laid over each other, written as the stores take them. */
import { PNG } from 'pngjs';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, opacity of each pixel, row by row. */
  data: Uint8Array;
}

export function read(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** A PNG of 24 bits a pixel: the stores take no transparency. */
export function written({ width, height, data }: Picture): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  const options = { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0 } as const;
  // No filter suits flat surfaces, one chosen for each row suits shades: the smaller wins.
  const [one, other] = [0, -1].map((filterType) => PNG.sync.write(png, { ...options, filterType })) as [Buffer, Buffer];
  return one.length <= other.length ? one : other;
}

/** The picture with another laid over it, its left upper corner at these pixels; what hangs over the edge is cut off. */
export function over(under: Picture, upper: Picture, left: number, top: number): Picture {
  const data = Uint8Array.from(under.data);
  for (let y = Math.max(0, -top); y < Math.min(upper.height, under.height - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(upper.width, under.width - left); x++)
      blend(data, ((top + y) * under.width + left + x) * 4, upper.data, (y * upper.width + x) * 4);
  return { ...under, data };
}

function blend(under: Uint8Array, at: number, upper: Uint8Array, from: number): void {
  const opacity = (upper[from + 3] ?? 0) / 255;
  for (let colour = 0; colour < 3; colour++) {
    const below = under[at + colour] ?? 0;
    under[at + colour] = Math.round(below + ((upper[from + colour] ?? 0) - below) * opacity);
  }
}
