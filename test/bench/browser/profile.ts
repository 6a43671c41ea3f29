/** Whose code the processor ran: V8's own sampling profile of a page's process, isolated worlds included. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** Microseconds between two looks. */
const INTERVAL = 100;

export interface Profile {
  /** Milliseconds in all, and of these in which the main thread did anything at all. */
  whole: number;
  busy: number;
  /** Milliseconds in scripts of our own, and in what the browser did for them. */
  ours: number;
  /** Function of ours → milliseconds in it and below, for whoever looks for what is slow. */
  functions: [name: string, milliseconds: number][];
}

type Node = Protocol.Profiler.ProfileNode;

export async function profiled(page: Page, run: () => Promise<unknown>): Promise<Profile> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await run();
  const profile = await stopped(session);
  await session.detach();
  return profile;
}

async function stopped(session: CDPSession): Promise<Profile> {
  const { profile } = await session.send('Profiler.stop');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const functions = new Map<string, number>();
  const sums = { whole: 0, busy: 0, ours: 0 };
  samples.forEach((id, index) => {
    const time = (timeDeltas[index + 1] ?? 0) / 1000;
    const node = byId.get(id);
    sums.whole += time;
    if (node?.callFrame.functionName !== '(idle)') sums.busy += time;
    const frames = stackOf(id, byId, callers).filter(isOurs);
    if (frames.length > 0) sums.ours += time;
    for (const name of new Set(frames.map(nameOf))) functions.set(name, (functions.get(name) ?? 0) + time);
  });
  return { ...sums, functions: [...functions].sort(([, a], [, b]) => b - a) };
}

function stackOf(id: number, byId: Map<number, Node>, callers: Map<number, number>): Node[] {
  const stack: Node[] = [];
  for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
    const node = byId.get(at);
    if (node) stack.push(node);
  }
  return stack;
}

const isOurs = ({ callFrame }: Node): boolean => callFrame.url.startsWith('chrome-extension://');
const nameOf = ({ callFrame }: Node): string =>
  `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1)}:${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`;
