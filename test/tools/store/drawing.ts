/** What we draw ourselves, in a page of the browser: pages below `drawn/`, and SVG. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestBrowser } from '../../e2e/harness/index.ts';

interface Drawn {
  width: number;
  height: number;
  /** What is not painted stays transparent. */
  transparent?: boolean;
  /** Pixels left free around an SVG. */
  margin?: number;
  /** Pictures for the page's `<img>`s, in their order. */
  pictures?: Uint8Array[];
}

/** A PNG of a page or an SVG at this size. */
export async function draw(
  browser: TestBrowser,
  file: string,
  { width, height, transparent = false, margin = 0, pictures = [] }: Drawn,
): Promise<Uint8Array> {
  const page = await browser.driver.puppeteer.newPage();
  await page.setViewport({ width, height });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  if (margin > 0) await page.evaluate(widen, width / (width - 2 * margin));
  for (const [index, picture] of pictures.entries())
    await page.$$eval(
      'img[data-shot]',
      async (images, at, source) => {
        const image = images[at] as HTMLImageElement;
        image.src = source;
        await image.decode();
      },
      index,
      `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
    );
  const drawn = await page.screenshot({ omitBackground: transparent });
  await page.close();
  return drawn;
}

/** Runs in the page, an SVG: shows this many times as much. */
function widen(times: number): void {
  const [x = 0, y = 0, width = 0, height = 0] =
    document.documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  const more = (times - 1) / 2;
  const box = [x - width * more, y - height * more, width * times, height * times];
  document.documentElement.setAttribute('viewBox', box.join(' '));
}
