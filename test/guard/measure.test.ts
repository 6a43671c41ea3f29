import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGuard } from './languages.ts';
import { type Labelled, measure, precision, recall, table } from './measure.ts';
import { type Draft, labelled } from './set/draft.ts';
import { sharedDrafts } from './shared-drafts.ts';

const PRECISION = 0.97;
const RECALL = 0.85;
const OTHERS = { precision: 0.95, recall: 0.8 };

const guarded = await loadGuard();
const folder = new URL('./set/', import.meta.url);
const tags = readdirSync(folder).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);

it('every language of the guard is measured', () => expect(tags.sort()).toEqual(guarded.sort()));

describe.each(tags)('the drafts of this project: %s', async (tag) => {
  const file: Record<string, Draft[]> = await import(new URL(`${tag}.ts`, folder).href);
  const drafts = file[tag] ?? [];
  const good = drafts.filter(({ fault }) => fault === null);
  const measured = measure(labelled(tag, drafts));
  console.log(table(`own set, ${tag}: ${good.length} good, ${drafts.length - good.length} with one fault`, measured));

  it('are enough, and all different', () => {
    const least = tag === 'en' ? 60 : 20;
    expect(good.length).toBeGreaterThanOrEqual(least);
    expect(drafts.length - good.length).toBeGreaterThanOrEqual(least);
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
  });

  it('are judged well', () => {
    expect(precision(measured.total), measured.mistakes.join('\n')).toBeGreaterThanOrEqual(PRECISION);
    expect(recall(measured.total), measured.mistakes.join('\n')).toBeGreaterThanOrEqual(RECALL);
  });
});

// They are no part of the repository: without them there is nothing to measure, and no test.
const shared = sharedDrafts().filter(({ context }) => guarded.includes(context.language));
if (shared.length > 0)
  describe('the drafts by other authors beside the repository', () => {
    const print = (title: string, drafts: Labelled[]) => console.log(table(title, measure(drafts)));
    print(`other authors, ${shared.length} drafts (doubtful labels apart)`, shared);
    for (const tag of guarded) {
      const some = shared.filter(({ context }) => context.language === tag);
      if (some.length > 0) print(`other authors, ${tag}: ${some.length}`, some);
    }

    it('are judged well', () => {
      const { total, mistakes } = measure(shared);
      expect(precision(total), mistakes.join('\n')).toBeGreaterThanOrEqual(OTHERS.precision);
      expect(recall(total), mistakes.join('\n')).toBeGreaterThanOrEqual(OTHERS.recall);
    });
  });
