import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, listingOf } from '../tools/listing.ts';
import { readGif } from '../tools/store/gif.ts';
import { read } from '../tools/store/picture.ts';

const folder = 'assets/store';
const pngs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
const animation = 'docs/screens/main-job.gif';

/** Size, and whether it has 24 bits a pixel and no transparency. */
function factsOf(file: string) {
  const header = readFileSync(file).subarray(16, 26);
  return {
    size: `${header.readUInt32BE(0)}×${header.readUInt32BE(4)}`,
    isOpaque: header.readUInt8(8) === 8 && header.readUInt8(9) === 2,
  };
}

describe('the pictures for the stores', () => {
  it.each(languages)('are there in %s, as large as the stores ask', (language) => {
    const shots = readdirSync(path.join(folder, language));
    expect(shots).toContain('1-gmail.png');
    for (const shot of shots)
      expect(factsOf(path.join(folder, language, shot))).toEqual({ size: '1280×800', isOpaque: true });
  });

  it('have a caption each, in their order', () => {
    const numbers = readdirSync(path.join(folder, 'en')).map((name) => Number.parseInt(name, 10));
    expect(numbers).toEqual(listingOf('en').captions.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['tile-440x280.png', '440×280'],
    ['marquee-1400x560.png', '1400×560'],
  ])('%s is as large as its name says', (name, size) => {
    expect(factsOf(path.join(folder, name))).toEqual({ size, isOpaque: true });
  });

  it('weigh less than 4 MB, the animation among them', () => {
    const files = [animation, ...pngs.map((name) => path.join(folder, name))];
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(4 * 1024 * 1024);
  });
});

describe('the animation of the main job', () => {
  const { width, delays, loops } = readGif(readFileSync(animation));

  it('fits a page, and weighs at most 2 MB', () => {
    expect(width).toBeLessThanOrEqual(960);
    expect(statSync(animation).size).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it('takes 8 to 12 seconds, stands still long enough to read, and begins anew', () => {
    const seconds = delays.reduce((sum, delay) => sum + delay, 0) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(8);
    expect(seconds).toBeLessThanOrEqual(12);
    expect(delays.filter((delay) => delay >= 1400).length).toBeGreaterThanOrEqual(3);
    expect(loops).toBe(true);
  });

  it('has a still beside it, for who dislikes motion', () => {
    expect(existsSync('docs/screens/gmail-panel-light.png')).toBe(true);
  });
});

describe('the icons', () => {
  it('leave 16 pixels free around the 96 that Chrome’s store asks for', () => {
    const { width, height, data } = read(readFileSync('assets/icons/128.png'));
    const painted = Array.from({ length: width * height }, (_, index) => index).filter(
      (index) => (data[index * 4 + 3] ?? 0) > 0,
    );
    const columns = painted.map((index) => index % width);
    const rows = painted.map((index) => Math.floor(index / width));
    expect([width, height]).toEqual([128, 128]);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([16, 111]);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([16, 111]);
  });

  it('come in the size of Edge’s store', () => {
    expect(factsOf(path.join(folder, 'logo-300.png')).size).toBe('300×300');
  });
});
