/** What a page's process holds, in Chromium: the page's own things, and ours in the isolated world. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface Held {
  /** DOM nodes, in the document or not. */
  nodes: number;
  /** Those of them that a script holds though they are in no document. */
  detached: number;
  listeners: number;
  /** Bytes of JavaScript objects, strings and closures. */
  heap: number;
}

export const figures = ['nodes', 'detached', 'listeners', 'heap'] as const satisfies (keyof Held)[];

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [kinds: string[], ...rest: unknown[]] } };
  /** One row of `node_fields` after the other. */
  nodes: number[];
}

/**
 * Not JavaScript's data: machine code and what V8 learns for it, which grows for as long as one looks, and the browser's
 * own objects, its list of slow frames among them.
 */
const others = new Set(['code', 'object shape', 'native', 'synthetic']);
/** In the field `detachedness`. */
const isDetached = 2;

/** The returned function collects the garbage and tells what is left. */
export async function startMeter(page: Page): Promise<() => Promise<Held>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    // Collects the garbage first.
    const { detached, heap } = weigh(await snapshotOf(session));
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { nodes: metric('Nodes'), detached, listeners: metric('JSEventListeners'), heap };
  };
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join(''));
}

function weigh({ snapshot: { meta }, nodes }: Snapshot): Pick<Held, 'detached' | 'heap'> {
  const [kind, size, detachedness] = ['type', 'self_size', 'detachedness'].map((name) =>
    meta.node_fields.indexOf(name),
  );
  let detached = 0;
  let heap = 0;
  for (let row = 0; row < nodes.length; row += meta.node_fields.length) {
    const at = (column = 0) => nodes[row + column] ?? 0;
    if (!others.has(meta.node_types[0][at(kind)] ?? '')) heap += at(size);
    if (at(detachedness) === isDetached) detached++;
  }
  return { detached, heap };
}
