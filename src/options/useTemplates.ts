import { useRef, useState } from 'preact/hooks';
import type { Template } from '../message/index.ts';
import type { TemplatesChanged } from '../platform/templates.ts';
import type { TextKey } from '../ui/types.ts';
import type { TemplateStore } from './types.ts';

type List = readonly Template[];
type Step = (now: List) => Template[];

/** What a change did to the list. */
export interface Change {
  before: List;
  after: List;
}

export interface TemplatesForm {
  templates: List;
  /** Why the last change is not kept; null: it is. */
  problem: TextKey | null;
  /** Null: it is not kept, and `problem` says why. */
  change(step: Step): Promise<Change | null>;
  say(problem: TextKey | null): void;
}

/** Texts of the person's own on screen and in storage. Changes run one after the other, each on what is stored by then. */
export function useTemplates(store: TemplateStore): TemplatesForm {
  const [templates, setTemplates] = useState<List>(store.found.templates);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const run = async (step: Step): Promise<Change | null> => {
    let before: List = [];
    const outcome = await store.change((now) => {
      before = now;
      return step(now);
    });
    setProblem(outcome.ok ? null : sentence(outcome));
    if (!outcome.ok) return null;
    setTemplates(outcome.templates);
    return { before, after: outcome.templates };
  };
  const change = (step: Step) => {
    const changed = last.current.then(() => run(step));
    last.current = changed;
    return changed;
  };
  return { templates, problem, change, say: setProblem };
}

function sentence({ reason, retry }: Extract<TemplatesChanged, { ok: false }>): TextKey {
  if (reason === 'too-many') return 'templatesTooMany';
  if (reason === 'full') return 'templatesFull';
  return retry ? 'templatesNotSaved' : 'optionsNotSavedReload';
}

/** One that has the same id takes the place of the old one; the others go to the end. */
export function withThese(list: List, these: List): Template[] {
  return [...new Map([...list, ...these].map((template) => [template.id, template])).values()];
}

/** The list as it was before a change. What was done to single texts after that stays done. */
export function takenBack({ before, after }: Change, now: List): Template[] {
  const [was, made, here] = [before, after, now].map((list) => new Map(list.map((one) => [one.id, one])));
  const isUntouched = (one: Template) => isSame(one, made?.get(one.id));
  const back = before.flatMap((one) => {
    const current = here?.get(one.id);
    if (current) return [isUntouched(current) ? one : current];
    return made?.has(one.id) ? [] : [one];
  });
  return [...back, ...now.filter((one) => !was?.has(one.id) && !isUntouched(one))];
}

export function isSame(one: Template, other: Template | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
