import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Template, type TemplateFault, templateFacts, templateFaults } from '../message/index.ts';
import { parseTemplate, templateLimits } from '../settings/index.ts';
import { languageName, templateFactNames } from '../ui/names.ts';
import type { TextKey, Translate } from '../ui/types.ts';
import { quoted } from './quoted.ts';
import { isSame } from './useTemplates.ts';

const faultTexts: Record<TemplateFault['kind'], TextKey> = {
  'unknown-fact': 'templateFaultUnknown',
  'open-brace': 'templateFaultBrace',
  'open-part': 'templateFaultOpenPart',
  'part-in-part': 'templateFaultNested',
  'part-without-fact': 'templateFaultNoFact',
  'nothing-to-close': 'templateFaultClose',
};

/** Pause in typing after which a fault is told, in milliseconds: half a fact is none while it is being typed. */
const PAUSE = 1000;

interface TemplateFormProps {
  t: Translate;
  /** As kept; empty for a new one. */
  template: Template;
  /** What stands in the fields at first. */
  draft: Template;
  isNew: boolean;
  languages: readonly string[];
  onSave(template: Template): void;
  /** With what they wrote; null: nothing was changed. */
  onCancel(draft: Template | null): void;
}

type Written = 'title' | 'subject' | 'text';

/** One text of the person's own, with each fault named at its place. */
export function TemplateForm({ t, template, draft: start, isNew, languages, onSave, onCancel }: TemplateFormProps) {
  const id = useId();
  const controls = useRef<Partial<Record<Written, HTMLInputElement | HTMLTextAreaElement | null>>>({});
  const [draft, setDraft] = useState(start);
  /** They wanted to keep it: now what is missing is told, too. */
  const [isAsked, setAsked] = useState(false);
  const faults = { title: [], subject: templateFaults(draft.subject), text: templateFaults(draft.text) };
  const [isTold, tell] = useTold(faults.subject.length + faults.text.length, draft, !isNew);
  const isChanged = !isSame(draft, template);
  useEffect(() => controls.current.title?.focus(), []);
  useUnsaved(isChanged);

  const lacks = {
    title: parseTemplate({ ...draft, text: '-' }) === null,
    subject: false,
    text: parseTemplate({ ...draft, title: '-' }) === null,
  };
  const submit = () => {
    const wrong = (['title', 'subject', 'text'] as const).find((field) => lacks[field] || faults[field].length > 0);
    const kept = parseTemplate(draft);
    if (kept && !wrong) return onSave(kept);
    setAsked(true);
    tell();
    if (wrong) goTo(controls.current[wrong], faults[wrong][0]);
  };
  const cancel = () => onCancel(isChanged ? draft : null);
  const missing: Partial<Record<Written, string>> = {
    title: t('templatesNameMissing'),
    text: t('templatesTextMissing', String(templateLimits.text)),
  };
  const problemsOf = (field: Written) => [
    ...(isAsked && lacks[field] && missing[field] ? [missing[field]] : []),
    ...(isTold ? faults[field].map((fault) => sentence(t, fault, draft[field], field === 'text')) : []),
  ];
  /** What the three written fields have in common. */
  const written = (field: Written) => ({
    id: `${id}-${field}`,
    ref: (control: HTMLInputElement | HTMLTextAreaElement | null) => {
      controls.current[field] = control;
    },
    class: 'input',
    dir: 'auto' as const,
    maxLength: templateLimits[field],
    'aria-invalid': problemsOf(field).length > 0,
    'aria-describedby': `${id}-${field}-problems${field === 'text' ? ` ${id}-help` : ''}`,
    value: draft[field],
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft({ ...draft, [field]: value }),
  });

  return (
    <form
      class="card calm"
      aria-label={t(isNew ? 'templatesAdd' : 'templatesEdit')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && cancel()}
    >
      <div class="pairs">
        <Field id={`${id}-title`} label={t('templatesName')} problems={problemsOf('title')}>
          <input type="text" autocomplete="off" {...written('title')} />
        </Field>
        <div class="field">
          <label class="label" for={`${id}-language`}>
            {t('writerLanguage')}
          </label>
          <select
            id={`${id}-language`}
            class="select"
            value={draft.language}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, language: value })}
          >
            {/* A file may bring one that we do not write in, or one of a country. */}
            {[...new Set([...languages, template.language])].map((language) => (
              <option key={language} value={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Field id={`${id}-subject`} label={t('templatesSubject')} problems={problemsOf('subject')}>
        <input type="text" autocomplete="off" {...written('subject')} />
      </Field>
      <Field id={`${id}-text`} label={t('templatesText')} problems={problemsOf('text')}>
        <textarea rows={8} {...written('text')} />
      </Field>
      <div class="help" id={`${id}-help`}>
        <p>{t('templatesFacts')}</p>
        <ul class="plain">
          {templateFacts.map((fact) => (
            <li key={fact}>
              <code>{`{${fact}}`}</code> {t(templateFactNames[fact])}
            </li>
          ))}
        </ul>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('templatesSave')}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {t('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  problems: readonly string[];
  children: ComponentChildren;
}

/** A field, and under it what is wrong in it, which screen readers tell as it appears. */
function Field({ id, label, problems, children }: FieldProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children}
      <div id={`${id}-problems`} role="status">
        {problems.length > 0 && (
          <ul class="plain card warn">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Whether faults are told: after a pause in typing, and from then on until there is none. Also a way to tell them now. */
function useTold(count: number, draft: Template, atOnce: boolean): [boolean, () => void] {
  const [isTold, setTold] = useState(atOnce);
  useEffect(() => {
    if (count === 0) return setTold(false);
    const timer = setTimeout(() => setTold(true), PAUSE);
    return () => clearTimeout(timer);
  }, [count, draft]);
  return [isTold, () => setTold(true)];
}

/** The browser asks before what they wrote is lost with the page. */
function useUnsaved(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const controller = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: controller.signal });
    return () => controller.abort();
  }, [isChanged]);
}

/** Focuses the control, with what is wrong in it selected. */
function goTo(
  control: HTMLInputElement | HTMLTextAreaElement | null | undefined,
  fault: TemplateFault | undefined,
): void {
  control?.focus();
  if (fault) control?.setSelectionRange(fault.start, fault.end);
}

/** "Line 3: {Stelle} is none of the facts …": where it is, in a field that has lines, and what is wrong. */
function sentence(t: Translate, { kind, start, end, meant }: TemplateFault, text: string, hasLines: boolean): string {
  const words = quoted(text.slice(start, end));
  const why = meant ? t('templateFaultMeant', words, `{${meant}}`) : t(faultTexts[kind], words);
  return hasLines ? t('templateFaultLine', String(text.slice(0, start).split('\n').length), why) : why;
}
