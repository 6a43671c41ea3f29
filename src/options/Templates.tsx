import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Template } from '../message/index.ts';
import { templateLimits, templatesFile } from '../settings/index.ts';
import type { TextKey, Translate } from '../ui/types.ts';
import { importProblems, Offer, PickFile, readFile } from './TemplateFiles.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { rowOf, TemplateList } from './TemplateList.tsx';
import type { Done, TemplateStore } from './types.ts';
import { UnreadTemplates } from './UnreadTemplates.tsx';
import { type Change, isSame, takenBack, useTemplates, withThese } from './useTemplates.ts';

interface TemplatesProps {
  t: Translate;
  store: TemplateStore;
  languages: readonly string[];
  /** The language of messages in the settings, for new texts; `thread`: none. */
  usual: string;
  download(name: string, text: string): void;
  /** What just happened, and the way back. */
  onDone(done: Done): void;
}

/** A text being written: as it is kept, and what stands in the fields at first. */
interface Open {
  template: Template;
  draft: Template;
  isNew: boolean;
}

/** Texts of the person's own: listed, written, thrown away, and out to a file and back. */
export function Templates({ t, store, languages, usual, download, onDone }: TemplatesProps) {
  const { templates, problem, change, say } = useTemplates(store);
  const [open, setOpen] = useState<Open | null>(null);
  const [offered, setOffered] = useState<Template[] | null>(null);
  const { root, focusNext } = useFocusNext();

  /** `focus`: what has the focus once it is done, and once it is taken back. */
  const keep = async (step: (now: readonly Template[]) => Template[], done: TextKey, focus: [string, string]) => {
    const changed = await change(step);
    if (!changed) return;
    setOpen(null);
    focusNext(focus[0]);
    onDone({ text: done, undo: () => void undo(changed, focus[1]) });
  };
  const undo = async (changed: Change, focus: string) => {
    if (!(await change((now) => takenBack(changed, now)))) return;
    focusNext(focus);
    onDone({ text: 'templatesRestored' });
  };
  const write = (next: Open) => {
    say(null);
    setOffered(null);
    setOpen(next);
  };
  const writeNew = () => {
    const template = blank(languages, usual);
    write({ template, draft: template, isNew: true });
  };
  const save = (template: Template) =>
    keep((now) => withThese(now, [template]), 'templatesKept', [rowOf(template.id), rowOf(template.id)]);
  const cancel = (draft: Template | null) => {
    say(null);
    setOpen(null);
    focusNext(open?.isNew ? 'add' : rowOf(open?.template.id));
    if (open && draft) onDone({ text: 'templatesDropped', undo: () => write({ ...open, draft }) });
  };
  const remove = (id: string) => {
    const place = templates.findIndex((one) => one.id === id);
    const neighbour = templates[place + 1] ?? templates[place - 1];
    const focus: [string, string] = [neighbour ? rowOf(neighbour.id) : 'add', rowOf(id)];
    return keep((now) => now.filter((one) => one.id !== id), 'templatesDeleted', focus);
  };
  const read = async (file: File) => {
    const outcome = await readFile(file);
    const isNews = outcome.ok && outcome.templates.some((one) => !templates.some((here) => isSame(one, here)));
    setOffered(outcome.ok && isNews ? outcome.templates : null);
    if (outcome.ok) say(isNews ? null : 'templatesImportSame');
    else say(importProblems[outcome.reason]);
  };
  const answer = (isYes: boolean) => {
    setOffered(null);
    focusNext('import');
    if (isYes && offered) void keep((now) => withThese(now, offered), 'templatesImported', ['import', 'import']);
  };

  return (
    <div class="templates" ref={root}>
      <p class="help">{t('templatesHelp')}</p>
      <UnreadTemplates t={t} store={store} download={download} />
      {open ? (
        <TemplateForm key={open.template.id} t={t} {...open} languages={languages} onSave={save} onCancel={cancel} />
      ) : (
        <TemplateList
          t={t}
          templates={templates}
          onEdit={(template) => write({ template, draft: template, isNew: false })}
          onDelete={remove}
        />
      )}
      <div role="alert">{problem && <p class="card warn">{t(problem, String(templateLimits.count))}</p>}</div>
      {offered && <Offer t={t} here={templates} offered={offered} onAnswer={answer} />}
      {!open && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            data-focus="add"
            disabled={templates.length >= templateLimits.count}
            onClick={writeNew}
          >
            {t('templatesAdd')}
          </button>
          {templates.length > 0 && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                download('withdraw-gracefully-texts.json', templatesFile(templates));
                onDone({ text: 'optionsExported' });
              }}
            >
              {t('templatesExport')}
            </button>
          )}
          <PickFile t={t} onFile={read} />
        </div>
      )}
      {templates.length >= templateLimits.count && !open && (
        <p class="help">{t('templatesMost', String(templateLimits.count))}</p>
      )}
    </div>
  );
}

/** The focus goes to the element with that `data-focus` once what is wanted is rendered: what had it is gone by then. */
function useFocusNext() {
  const root = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<{ name: string } | null>(null);
  useLayoutEffect(() => {
    if (next) root.current?.querySelector<HTMLElement>(`[data-focus="${next.name}"]`)?.focus();
  }, [next]);
  return { root, focusNext: (name: string) => setNext({ name }) };
}

/** In the language the person writes in: as set, else that of the browser. */
function blank(languages: readonly string[], usual: string): Template {
  const [own = ''] = navigator.language.split('-');
  const language = [usual, own].find((tag) => languages.includes(tag)) ?? languages[0] ?? 'en';
  return { id: crypto.randomUUID(), title: '', language, subject: '', text: '' };
}
