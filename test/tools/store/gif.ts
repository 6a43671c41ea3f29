/** What a GIF says about itself, without its pixels. */
interface Gif {
  width: number;
  height: number;
  /** How long each frame stands, in milliseconds. */
  delays: number[];
  /** Whether it begins anew when it ends, for ever. */
  loops: boolean;
  palette: number[][];
}

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const CONTROL = 0xf9;
const APPLICATION = 0xff;

export function readGif(bytes: Uint8Array): Gif {
  const data = Buffer.from(bytes);
  const gif: Gif = { width: data.readUInt16LE(6), height: data.readUInt16LE(8), delays: [], loops: false, palette: [] };
  const colours = 2 << (data.readUInt8(10) & 7);
  for (let colour = 0; colour < colours; colour++)
    gif.palette.push([...data.subarray(13 + colour * 3, 16 + colour * 3)]);
  let at = 13 + colours * 3;
  for (;;) {
    const kind = data.readUInt8(at);
    if (kind === EXTENSION) {
      const label = data.readUInt8(at + 1);
      if (label === CONTROL) gif.delays.push(data.readUInt16LE(at + 4) * 10);
      if (label === APPLICATION) gif.loops ||= data.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';
      at = afterBlocks(data, at + 2);
    } else if (kind === IMAGE) {
      const flags = data.readUInt8(at + 9);
      const own = flags & 128 ? 3 * (2 << (flags & 7)) : 0;
      at = afterBlocks(data, at + 11 + own);
    } else return gif;
  }
}

/** Blocks say how long they are; one of length 0 is the last. */
function afterBlocks(data: Buffer, at: number): number {
  let next = at;
  while (data.readUInt8(next) > 0) next += data.readUInt8(next) + 1;
  return next + 1;
}
