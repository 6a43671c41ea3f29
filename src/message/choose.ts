/** Picks a wording for each step: another one with each variant, and none that sounds badly behind the one before it. */
import type { Wording } from './book.ts';
import type { Choice, Option } from './fit.ts';

const SAME_OPENING = 12;
const NEXT_TO = 3;
const OTHER_MANNER = 4;
const NEGLIGIBLE = 2;

/**
 * One option for each choice, in order. The variant is read as a number whose digits are the options, the first sentence being
 * the last digit: it changes with every variant, and no text comes twice before all have come. The other digits are turned by
 * those before them, so that neighbouring variants differ in several sentences.
 */
export function choose(choices: readonly Choice[], variant: number): Option[] {
  const said: Wording[] = [];
  let rest = variant;
  let turn = 0;
  return choices.map(({ step, options }) => {
    if (step.move === 'greeting' || step.move === 'name') return options[variant % options.length] as Option;
    const good = leastClashing(options, said);
    const index = (rest + turn) % good.length;
    const option = good[index] as Option;
    rest = Math.floor(rest / good.length);
    turn += index + hash(step.key);
    if (option.wording) said.push(option.wording);
    return option;
  });
}

/** Those that sound as well as any, give or take a little. */
function leastClashing(options: readonly Option[], said: readonly Wording[]): readonly Option[] {
  const clashes = options.map(({ wording }) => (wording ? clash(wording, said) : 0));
  const least = Math.min(...clashes);
  return options.filter((_, index) => (clashes[index] ?? 0) <= least + NEGLIGIBLE);
}

function clash(wording: Wording, said: readonly Wording[]): number {
  const previous = said.at(-1);
  const manner = said.find((earlier) => earlier.manner)?.manner;
  let total = wording.opens === previous?.lastOpens ? SAME_OPENING : 0;
  if (manner && wording.manner && wording.manner !== manner) total += OTHER_MANNER;
  for (const earlier of said) {
    const shared = wording.stems.filter((stem) => earlier.stems.includes(stem)).length;
    total += earlier === previous ? shared * NEXT_TO : shared;
  }
  return total;
}

/** A wording to start from, so that two people do not begin with the same one. `seed`: anything that is theirs, such as name and day. */
export function startingVariant(seed: string): number {
  return hash(seed) % 1000;
}

/** FNV-1a, 32 bits, never negative. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
