/** What it costs to check a draft of 300 words in every language the guard knows; beside it a plain pass over its words. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { addWords, check, type GuardWords } from '../../src/guard/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { sideBySide } from './median.ts';
import type { Bench, Row } from './table.ts';

const WORDS = 300;
const LIMIT = 5;
/** Checks in one measured turn: one alone is too short for the clock. */
const TURN = 20;
const folder = path.resolve('src/guard/languages');
const cache = path.resolve('node_modules/.cache/withdraw-gracefully/bench');

async function wordsOf(tag: string): Promise<GuardWords | undefined> {
  const outfile = path.join(cache, `guard-${tag}.mjs`);
  await build({
    entryPoints: [path.join(folder, `${tag}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href))[tag];
}

/** Words of the language itself, in sentences of twelve, so that its patterns have something to look at. */
function draftOf(words: GuardWords): string {
  const { thanks, apology } = words().adds;
  const sentences = [thanks, apology, 'Anna Berg, Northwind, 14:00.'];
  const spaced = /\s/.test(thanks);
  const length = (text: string) => (spaced ? text.split(/\s+/).length : text.length / 2);
  let text = '';
  for (let i = 0; length(text) < WORDS; i += 1)
    text += `${sentences[i % sentences.length]}${i % 6 === 5 ? '\n\n' : ' '}`;
  return text;
}

const LONG_ENGLISH = `Hi Maya,

Thank you very much for the time that you and your colleagues have taken over the past few weeks. I enjoyed every one of our conversations, and I came away with a much better idea of what the role involves and of how the team works together. After thinking about it carefully I have decided to withdraw my application, as the position is not the right fit for what I want to do next.

`;

export const bench: Bench = {
  title: 'Checking a draft of 300 words',
  beside: 'counting words',
  how: 'In Node. Beside it, one pattern goes over the same text and finds its words.',
  async rows() {
    const tags = readdirSync(folder).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
    const rows: Row[] = [];
    for (const tag of tags) {
      const words = await wordsOf(tag);
      if (!words) continue;
      addWords(tag, words);
      rows.push(measured(tag, tag === 'en' ? LONG_ENGLISH.repeat(4) : draftOf(words)));
    }
    return rows;
  },
};

function measured(language: string, text: string): Row {
  const facts: Facts = { hiring: true, language, greet: [] };
  const context = { language, scheduled: true, channel: 'email' } as const;
  const { ours, plain, ratio } = sideBySide(
    () => {
      for (let i = 0; i < TURN; i += 1) check(text, facts, context);
    },
    () => {
      for (let i = 0; i < TURN; i += 1) text.match(/\p{L}+/gu);
    },
  );
  return { what: language, value: ours / TURN, beside: plain / TURN, ratio, limit: LIMIT };
}
