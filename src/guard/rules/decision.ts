import { has, without } from '../languages/phrases.ts';
import type { Words } from '../languages/words.ts';
import type { Sentence } from '../reading.ts';
import type { Look } from '../rule.ts';

/** Characters before a decision in which a hedge is about it. */
const NEAR = 60;

export interface Decision {
  /** Sentences that say for good that one leaves. */
  firm: Sentence[];
  /** Sentences that leave it open: hedged, under a condition, or put off. */
  open: Sentence[];
  /** Sentences that only hint at it. */
  leaning: Sentence[];
}

/** Read once for each text: several rules ask. Null: the text is meant as something else than leaving, as far as one can tell. */
export function decisionIn(look: Omit<Look, 'decision'>, words: Words): Decision | null {
  const { intent } = look.context;
  if (intent !== undefined && !leaving.has(intent)) return null;
  const decision: Decision = { firm: [], open: [], leaning: [] };
  for (const sentence of look.sentences) {
    if (has(words.decision.reverses, sentence.words)) return null;
    const kind = kindOf(sentence, words, look);
    if (kind) decision[kind].push(sentence);
  }
  const { firm, open, leaning } = decision;
  return firm.length + open.length + leaning.length > 0 ? decision : null;
}

const leaving = new Set<string>(['withdraw', 'decline-offer', 'confirm-call', 'thank-referrer', 'stand-firm']);

function kindOf(
  sentence: Sentence,
  { decision: said }: Words,
  { sentences, context }: Omit<Look, 'decision'>,
): keyof Decision | null {
  const words = without(said.fine, sentence.words);
  const isLater = has(said.later, words);
  if (!isLater && (has(said.bargains, words) || has(said.postpones, words))) return 'open';
  const places = Array.from(words.matchAll(said.decides), ({ index }) => index);
  const isHedged = (place: number) => has(said.hedges, clauseBefore(words, place));
  if (places.length > 0 && !words.endsWith('?')) return places.every(isHedged) ? 'open' : 'firm';
  if (words.endsWith('?')) return null;
  if (has(said.leans, words)) return 'leaning';
  const cancels =
    has(said.cancels, words) && (context.scheduled || !sentences.some((other) => has(said.reschedules, other.words)));
  return cancels ? 'leaning' : null;
}

/** What stands shortly before, in the same clause and with the word there. */
function clauseBefore(words: string, place: number): string {
  const before = words.slice(Math.max(0, place - NEAR), place);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(' – ')) + 1);
}
