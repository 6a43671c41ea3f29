/** The main job as frames: the reply, the button, the reason, Insert. The pointer is drawn here, over the pictures. */
import type { Site, TestBrowser } from '../../e2e/harness/index.ts';
import { waitFor } from '../../e2e/harness/index.ts';
import type { Control } from '../../e2e/harness/view.ts';
import type { Frame } from './animation.ts';
import { draw } from './drawing.ts';
import { over, type Picture, read } from './picture.ts';
import { scrollToEnd, standsStill } from './scenes.ts';

/** Less than 960 pixels wide, so that pages show it as it is. */
const size = [920, 780] as const;

/** In milliseconds. */
const step = 50;
const hovered = 150;
const pressed = 150;

interface Point {
  x: number;
  y: number;
}

export async function mainJob(browser: TestBrowser): Promise<Frame[]> {
  const sprite = async (name: string) =>
    read(await draw(browser, `test/tools/store/${name}.svg`, { width: 40, height: 44, transparent: true }));
  const [pointer, press] = [await sprite('pointer'), await sprite('press')];
  const site = await browser.gmail({ openThread: 'northwind', signature: true });
  await site.resize(...size);
  await site.find('button', 'Reply').evaluate((button) => button.scrollIntoView({ block: 'end' }));
  const film = new Film(site, pointer, press, { x: 690, y: 190 });
  await film.start(700);
  await film.press(site.find('button', 'Reply'), () => replyInView(site), 500);
  await film.press(site.button(), () => site.ready(), 1400);
  const { panel } = site;
  const preview = () => panel.find('button', 'Another wording').appears();
  await film.press(panel.find('radio', 'Accepted another offer'), preview, 2800, 70);
  await film.press(panel.find('button', 'Insert'), () => insertedInView(site), 300);
  film.move({ x: 690, y: 190 });
  film.stand(2300);
  return film.frames;
}

async function replyInView(site: Site): Promise<void> {
  await site.button().appears();
  await scrollToEnd(site);
}

async function insertedInView(site: Site): Promise<void> {
  await site.panel.find('button', 'Undo').appears();
  await scrollToEnd(site);
}

/** A tab, and where the pointer is in it. */
class Film {
  readonly frames: Frame[] = [];
  #shown: Picture = { width: 0, height: 0, data: new Uint8Array() };

  constructor(
    readonly site: Site,
    readonly pointer: Picture,
    readonly pressing: Picture,
    private at: Point,
  ) {}

  async start(stands: number): Promise<void> {
    await this.#look();
    this.stand(stands);
  }

  move(to: Point): void {
    for (const point of way(this.at, to)) {
      this.at = point;
      this.stand(step);
    }
  }

  stand(milliseconds: number, sprite = this.pointer): void {
    const [left, top] = [Math.round(this.at.x) - 12, Math.round(this.at.y) - 12];
    this.frames.push({ picture: over(this.#shown, sprite, left, top), stands: milliseconds });
  }

  /**
   * Goes there, presses, waits for what comes of it, and lets it stand.
   *
   * @param aside pixels to the right of its middle at which the pointer is drawn, so that it hides nothing
   */
  async press(control: Control, comes: () => Promise<void>, stands: number, aside = 0): Promise<void> {
    const { x, y, width, height } = await control.box();
    this.move({ x: x + Math.min(width / 2, 40) + aside, y: y + height / 2 });
    await control.hover();
    await this.#look();
    this.stand(hovered);
    this.stand(pressed, this.pressing);
    await control.click();
    await comes();
    await this.#look();
    this.stand(stands);
  }

  async #look(): Promise<void> {
    await waitFor(() => this.site.evaluate(documentStandsStill), 'the page to stand still');
    const dialog = this.site.panel.find('dialog');
    if (await dialog.exists()) await waitFor(() => dialog.evaluate(standsStill), 'the panel to stand still');
    this.#shown = read(await this.site.screenshot());
  }
}

/** Quick in the middle, slow at the ends. */
function way(from: Point, to: Point): Point[] {
  const count = Math.round(4 + Math.hypot(to.x - from.x, to.y - from.y) / 80);
  return Array.from({ length: count }, (_, index) => {
    const done = (1 - Math.cos((Math.PI * (index + 1)) / count)) / 2;
    return { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
  });
}

/** Runs in the page. */
const documentStandsStill = (document: Document) =>
  !document.getAnimations().some((each) => each instanceof CSSTransition && each.playState === 'running');
