import { useRef, useState } from 'preact/hooks';
import type { Template } from '../message/index.ts';
import {
  importTemplates,
  MAX_TEMPLATES_FILE,
  type TemplatesImport,
  templateLimits,
  templatesFile,
} from '../settings/index.ts';
import { languageName } from '../ui/names.ts';
import type { TextKey, Translate } from '../ui/types.ts';
import { Question } from './Question.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import type { TemplateStore } from './types.ts';

type ImportProblem = Extract<TemplatesImport, { ok: false }>['reason'] | 'too-many';

const problems: Record<ImportProblem, TextKey> = {
  'not-json': 'optionsImportNotJson',
  'not-ours': 'templatesImportNotOurs',
  'too-big': 'optionsImportTooBig',
  newer: 'optionsImportNewer',
  damaged: 'optionsImportDamaged',
  'too-many': 'templatesTooMany',
};

interface TemplatesProps {
  t: Translate;
  store: TemplateStore;
  languages: readonly string[];
  download(name: string, text: string): void;
  /** What just happened, and the way back. */
  onDone(text: TextKey, undo: () => void): void;
}

/** Texts of the person's own: listed, written, thrown away, and out to a file and back. */
export function Templates({ t, store, languages, download, onDone }: TemplatesProps) {
  const [templates, setTemplates] = useState(store.templates);
  const [open, setOpen] = useState<Template | 'new' | null>(null);
  const [offered, setOffered] = useState<Template[] | null>(null);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const add = useRef<HTMLButtonElement>(null);

  const keep = async (next: readonly Template[], done?: TextKey) => {
    const before = templates;
    const saved = await store.save(next);
    setProblem(saved.ok ? null : saved.reason === 'full' ? 'templatesFull' : 'templatesNotSaved');
    if (!saved.ok) return false;
    setTemplates([...next]);
    if (done) onDone(done, () => void store.save(before).then(({ ok }) => ok && setTemplates(before)));
    return true;
  };
  const close = () => {
    setOpen(null);
    add.current?.focus();
  };
  const save = async (template: Template) => {
    const isNew = !templates.some(({ id }) => id === template.id);
    const next = isNew ? [...templates, template] : templates.map((one) => (one.id === template.id ? template : one));
    if (await keep(next)) close();
  };
  const read = async (file: File) => {
    const outcome = await readFile(file);
    if (!outcome.ok) return setProblem(problems[outcome.reason]);
    if (merged(templates, outcome.templates).length > templateLimits.count) return setProblem(problems['too-many']);
    setProblem(null);
    setOffered(outcome.templates);
  };

  return (
    <>
      <p class="help">{t('templatesHelp')}</p>
      {templates.length > 0 && (
        <ul class="rows" aria-label={t('templatesTitle')}>
          {templates.map((template) => (
            <li key={template.id} class="row">
              <span>
                <bdi>{template.title}</bdi> <span class="soft small">{languageName(template.language)}</span>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={t('templatesEditNamed', template.title)}
                onClick={() => setOpen(template)}
              >
                {t('templatesEdit')}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={t('templatesDeleteNamed', template.title)}
                onClick={() => {
                  add.current?.focus();
                  void keep(
                    templates.filter(({ id }) => id !== template.id),
                    'templatesDeleted',
                  );
                }}
              >
                {t('templatesDelete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="alert">{problem && <p class="card warn">{t(problem)}</p>}</div>
      {open && (
        <TemplateForm
          key={open === 'new' ? 'new' : open.id}
          t={t}
          template={open === 'new' ? null : open}
          languages={languages}
          onSave={save}
          onCancel={close}
        />
      )}
      {offered && (
        <Question
          t={t}
          title={t('templatesImportQuestion')}
          yes={{
            label: t('templatesImportUse'),
            onYes: () => {
              setOffered(null);
              void keep(merged(templates, offered), 'templatesImported');
            },
          }}
          onCancel={() => setOffered(null)}
        >
          <ul class="plain">
            {offered.map(({ id, title }) => (
              <li key={id}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </Question>
      )}
      <div class="buttons">
        <button
          ref={add}
          type="button"
          class="button"
          disabled={templates.length >= templateLimits.count}
          onClick={() => setOpen('new')}
        >
          {t('templatesAdd')}
        </button>
        {templates.length > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => download('withdraw-gracefully-texts.json', templatesFile(templates))}
          >
            {t('templatesExport')}
          </button>
        )}
        <label class="button quiet">
          {t('templatesImport')}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget: field }) => {
              const file = field.files?.[0];
              if (file) void read(file);
              // The same file may be picked again, once it was mended.
              field.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
}

/** Those of the file take the place of those with the same id. */
function merged(here: readonly Template[], there: readonly Template[]): Template[] {
  return [...new Map([...here, ...there].map((template) => [template.id, template])).values()];
}

async function readFile(file: File): Promise<TemplatesImport> {
  // Four bytes a character at most: a file over that need not be opened at all.
  if (file.size > MAX_TEMPLATES_FILE * 4) return { ok: false, reason: 'too-big' };
  try {
    return importTemplates(await file.text());
  } catch {
    // It was moved or locked between choosing and reading.
    return { ok: false, reason: 'not-json' };
  }
}
