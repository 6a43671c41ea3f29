/** What it costs to compose: beside it stands a template engine that fills as many texts of the same length. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import Handlebars from 'handlebars';
import { addLanguage, type Choices, compose, languages } from '../../src/message/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { choicesIn } from '../message/languages/matrix.ts';
import { factsIn } from '../message/languages/people.ts';
import { median, sideBySide } from './median.ts';
import type { Bench, Row } from './table.ts';

/** Says to a worker what it is for. */
const FIRST = 'first message';
const locales = path.resolve('src/message/locales');

function load(): void {
  for (const file of readdirSync(locales)) {
    addLanguage(path.basename(file, '.ftl'), readFileSync(path.join(locales, file), 'utf8'));
  }
}

interface Job {
  facts: Facts;
  choices: Choices;
}

/** Every combination of choices, with the people of that language in turn. */
function jobsIn(language: string): Job[] {
  const people = factsIn(language);
  return [...choicesIn(language)].map((choices, index) => ({ facts: people[index % people.length] as Facts, choices }));
}

/** Our own text as a template, with its facts in braces: as many characters, as many facts. */
function templateOf({ facts, choices }: Job): { fill: Handlebars.TemplateDelegate; data: Record<string, string> } {
  const data = {
    name: facts.greet[0]?.value ?? '',
    role: facts.role?.value ?? '',
    company: facts.company?.value ?? '',
    me: facts.myName?.value ?? '',
  };
  const { text, subject = '' } = compose(facts, choices);
  let source = `${subject}\n${text}`;
  for (const [fact, value] of Object.entries(data)) if (value) source = source.replaceAll(value, `{{${fact}}}`);
  const fill = Handlebars.compile(source, { noEscape: true });
  fill(data);
  return { fill, data };
}

function measured(what: string, jobs: Job[]): Row {
  const templates = jobs.map(templateOf);
  const { ours, plain, ratio } = sideBySide(
    () => {
      for (const { facts, choices } of jobs) compose(facts, choices);
    },
    () => {
      for (const { fill, data } of templates) fill(data);
    },
  );
  const perSecond = Math.round((jobs.length / ours) * 1000).toLocaleString('en');
  return {
    what: `${what}, ${perSecond} a second`,
    value: ours / jobs.length,
    beside: plain / jobs.length,
    ratio,
  };
}

async function first(): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < 9; i += 1) {
    const worker = new Worker(new URL(import.meta.url), { workerData: FIRST });
    times.push(await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject)));
    await worker.terminate();
  }
  return { what: 'the first message in a page (here: in a new worker)', value: median(times), aim: 3 };
}

export const bench: Bench = {
  title: 'Composing a message',
  beside: 'Handlebars',
  how: 'In Node. Beside it, Handlebars fills a ready-made template of the same length with the same facts; it chooses nothing, joins nothing and agrees with nothing.',
  async rows() {
    load();
    const all = languages().flatMap(jobsIn);
    const some = all.filter((_, index) => index % 16 === 0);
    return [
      measured('the whole matrix, every 16th', some),
      measured(
        'English',
        jobsIn('en').filter((_, index) => index % 4 === 0),
      ),
      await first(),
    ];
  },
};

if (workerData === FIRST) {
  const [facts] = factsIn('en');
  const [choices] = choicesIn('en');
  const start = performance.now();
  if (facts && choices) compose(facts, choices);
  parentPort?.postMessage(performance.now() - start);
}
