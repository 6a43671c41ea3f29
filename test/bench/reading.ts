/** What it costs to read a conversation. Times of a machine say little: beside each stands a plain search of the same text. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Conversation, readFacts } from '../../src/thread/index.ts';
import { ownSet } from '../thread/set/index.ts';
import { median, sideBySide } from './median.ts';
import type { Bench, Row } from './table.ts';

/** Says to a worker what it is for. */
const FIRST = 'first reading';

/** A hundred words in one pattern, as simple as can be. */
const WORDS =
  'interview position role opening opportunity vacancy career hire hiring team resume profile background experience skills availability schedule salary compensation assessment remote connect growing offer employment interested company recruiter engineer developer manager designer analyst scientist director officer specialist coordinator assistant associate intern trainee researcher teacher nurse accountant trader writer editor representative technician operator planner buyer lawyer chef driver clerk agent producer artist tester confirmed scheduled booked arranged cancelled rescheduled available thursday friday monday tuesday wednesday morning afternoon regards thanks sincerely cheers application candidate process round final reference thank applying interest submitting received forward unfortunately regret success luck bewerbung gespräch termin stelle entretien candidature entrevista colloquio sollicitatie';
const PLAIN = new RegExp(`\\b(?:${WORDS.replaceAll(' ', '|')})\\b`, 'gi');

const textOf = ({ subject = '', messages }: Conversation): string =>
  [subject, ...messages.map(({ text }) => text)].join('\n');

function measured(what: string, cases: { conversation: Conversation; now: Date }[], limit?: number): Row {
  const texts = cases.map(({ conversation }) => textOf(conversation));
  const { ours, plain, ratio } = sideBySide(
    () => {
      for (const { conversation, now } of cases) readFacts(conversation, now);
    },
    () => {
      for (const text of texts) text.match(PLAIN);
    },
  );
  const each = cases.length;
  return { what, value: ours / each, beside: plain / each, ratio, ...(limit === undefined ? {} : { limit }) };
}

const now = new Date('2026-03-02T12:00:00Z');
const maya = { name: 'Maya Lindgren', address: 'maya.lindgren@northfold.example' };
const letter =
  'Hi Tara,\n\nThank you for your application for the Data Analyst role at Northfold. Your interview is confirmed for Thursday, March 5 at 2pm.\n\nWe are proud of what we build together, every day of the week, and look forward to telling you about it.\n\nBest regards,\nMaya Lindgren\nTalent Partner\nNorthfold GmbH\n';

function thread(texts: string[]): { conversation: Conversation; now: Date } {
  const messages = texts.map((text) => ({ from: maya, at: '2026-03-02T09:00:00Z', text }));
  return { now, conversation: { channel: 'email', subject: 'Your interview', to: [maya], draft: '', messages } };
}

/** The first reading in a script that has just been loaded, when no pattern is ready yet. */
async function first(): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const worker = new Worker(new URL(import.meta.url), { workerData: FIRST });
    times.push(await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject)));
    await worker.terminate();
  }
  return { what: 'the first thread read in a page (here: in a new worker)', value: median(times) };
}

export const bench: Bench = {
  title: 'Reading a conversation',
  beside: 'plain search',
  how: 'In Node. Beside it, one pattern of a hundred plain words searches the same text.',
  async rows() {
    const hiring = ownSet.filter(({ labels }) => labels.hiring);
    const inLanguage = (language: string) => hiring.filter(({ labels }) => labels.language === language);
    return [
      measured('a typical thread', hiring, 5),
      measured('a typical thread in German', inLanguage('de'), 5),
      measured('a typical thread in Japanese', inLanguage('ja'), 5),
      measured('a thread of twenty letters', [thread(Array.from({ length: 20 }, () => letter))]),
      measured('a thread of 5 MB in 12,000 letters', [thread(Array.from({ length: 12_000 }, () => letter))], 50),
      measured('a single letter of 5 MB', [thread([letter.repeat(12_000)])], 50),
      await first(),
    ];
  },
};

if (workerData === FIRST) {
  const one = ownSet[0];
  const start = performance.now();
  if (one) readFacts(one.conversation, one.now);
  parentPort?.postMessage(performance.now() - start);
}
