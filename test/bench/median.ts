/** Measuring on a machine that does other things as well: in turns, and by the median. */

const ROUNDS = 15;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of both, run in turns, and how many times as long the first takes: the median of each pair's ratio. */
export function sideBySide(ours: () => void, plain: () => void): { ours: number; plain: number; ratio: number } {
  // What is compiled on the way is ready after these.
  for (let i = 0; i < 3; i++) timed(ours);
  timed(plain);
  const pairs = Array.from({ length: ROUNDS }, () => [timed(ours), timed(plain)] as const);
  return {
    ours: median(pairs.map(([first]) => first)),
    plain: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
  };
}
