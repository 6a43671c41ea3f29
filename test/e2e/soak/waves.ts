/**
 * Opens, moves and closes composes in waves and looks, frame by frame, at how many buttons stand in each; runs in the
 * page, as `window.soak`. Whatever is wrong is thrown, as a sentence.
 */
import { soakedPage as page } from './pages.ts';

/** Milliseconds a button may take, on a busy machine. */
const patience = 8000;

interface Soak {
  /** Opens a wave of composes, and waits until each has its button. */
  open(size: number): Promise<void>;
  /** Moves each of the wave in a way of its own, and waits until each has its button again. */
  move(): Promise<void>;
  /** Closes the wave: the document holds as many elements as after the first. */
  close(): Promise<void>;
  /** The middle of the button that can be seen, in CSS pixels. */
  button(): { x: number; y: number };
  /** Waits until the panel has the focus. */
  panelOpened(): Promise<void>;
  /** Waits until neither panel nor note stands. */
  panelClosed(): Promise<void>;
  /** Waits until the compose that can be seen holds a message, or none. */
  written(isWritten: boolean): Promise<void>;
  /** How many were opened, and how many frames the slowest button took. */
  seen: { opened: number; slowest: number };
}

export type SoakWindow = Window & { soak: Soak };

const seen = { opened: 0, slowest: 0 };
let waves = 0;
let wave: number[] = [];
/** What the document held after the first. */
let elements: number | undefined;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @returns how many frames it took */
async function until(condition: () => boolean, what: () => string): Promise<number> {
  const end = performance.now() + patience;
  for (let frames = 0; ; frames++) {
    if (condition()) return frames;
    if (performance.now() > end) throw new Error(what());
    await nextFrame();
  }
}

/** The boot script answers a change in the frame after it: what it makes of the last one stands after two. */
async function answered(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const counts = () => wave.map((compose) => page.foreign(compose).length);
const told = (after: string) =>
  `After ${after} wave ${waves}, its composes have this many buttons: ${counts().join(' ')}`;

async function haveButtons(after: string): Promise<void> {
  const frames = await until(
    () => counts().every((count) => count > 0),
    () => told(after),
  );
  seen.slowest = Math.max(seen.slowest, frames);
}

function haveOneEach(after: string): void {
  if (counts().some((count) => count !== 1)) throw new Error(told(after));
}

/** In the document and in the page's open shadow roots. */
function elementsIn(scope: ParentNode): number {
  const all = [...scope.querySelectorAll('*')];
  return all.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? elementsIn(shadowRoot) : 0), all.length);
}

/** Our panel and our notes stand beside the page's body. */
const surfaces = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');

const inSight = () => page.inSight(wave) as number;

const soak: Soak = {
  seen,
  async open(size) {
    waves++;
    wave = [];
    for (let index = 0; index < size; index++) wave.push(page.open(waves, index));
    seen.opened += size;
    await haveButtons('opening');
    haveOneEach('opening');
  },
  async move() {
    wave = wave.map((compose, index) => {
      if (index === 0 && page.moveFirst) return page.moveFirst(compose);
      page.moves[(waves + index) % page.moves.length]?.(compose);
      return compose;
    });
    await haveButtons('moving');
    await answered();
    haveOneEach('moving');
  },
  async close() {
    for (const compose of wave) page.close(compose);
    wave = [];
    await answered();
    // A page keeps what it made with the first, such as the ground under full-screen windows.
    elements ??= elementsIn(document);
    const left = elementsIn(document) - elements;
    if (left !== 0)
      throw new Error(`After closing wave ${waves}, the document holds ${left} elements more than before.`);
  },
  button() {
    const [outer] = page.foreign(inSight());
    const { x, y, width, height } = (outer?.querySelector('span') ?? (outer as Element)).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },
  async panelOpened() {
    await until(
      () => surfaces().some((host) => host === document.activeElement),
      () => 'The panel did not open.',
    );
  },
  async panelClosed() {
    await until(
      () => surfaces().length === 0,
      () => 'The panel or the note did not go.',
    );
    // The focus it gives back may make the page build an editor anew; one that is hidden then gets no button.
    await answered();
    haveOneEach('the panel over');
  },
  async written(isWritten) {
    const holds = () => (page.body(inSight()).textContent !== '') === isWritten;
    await until(holds, () => (isWritten ? 'The message did not arrive.' : 'The message was not taken back.'));
  },
};

(window as unknown as SoakWindow).soak = soak;
