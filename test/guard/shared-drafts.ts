/** Reads the labelled drafts by other authors that lie beside the repository, when they are there. */
import { existsSync, readFileSync } from 'node:fs';
import type { Context, Rule } from '../../src/guard/index.ts';
import type { Labelled } from './measure.ts';

interface Line {
  id: string;
  language: string;
  channel: Context['channel'];
  scheduled: boolean;
  text: string;
  labels: string[];
  doubt: string[];
}

const FILE = new URL('../../../shared/drafts/dev.jsonl', import.meta.url);

/** Empty when the file is not there: it is no part of the repository. */
export function sharedDrafts(): Labelled[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelled(JSON.parse(line) as Line));
}

function labelled({ id, language, channel, scheduled, text, labels, doubt }: Line): Labelled {
  return {
    id,
    text,
    facts: { hiring: true, language, greet: [] },
    context: { language, channel, scheduled },
    labels: rules(labels, text),
    doubt: rules(doubt, text),
  };
}

/** What cannot be sent is, for us, an open slot or somebody else's text. */
function rules(names: string[], text: string): Rule[] {
  return names.map((name) =>
    name !== 'unsendable' ? (name as Rule) : /^\S+ ,/.test(text) ? 'placeholder' : 'wrong-name',
  );
}
