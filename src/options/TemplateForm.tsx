import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Template, type TemplateFault, templateFacts, templateFaults } from '../message/index.ts';
import { templateLimits } from '../settings/index.ts';
import { languageName, templateFactNames } from '../ui/names.ts';
import type { TextKey, Translate } from '../ui/types.ts';

const faultTexts: Record<TemplateFault['kind'], TextKey> = {
  'unknown-fact': 'templateFaultUnknown',
  'open-brace': 'templateFaultBrace',
  'open-part': 'templateFaultOpenPart',
  'part-in-part': 'templateFaultNested',
  'nothing-to-close': 'templateFaultClose',
};

interface TemplateFormProps {
  t: Translate;
  /** Null: a new one. */
  template: Template | null;
  languages: readonly string[];
  onSave(template: Template): void;
  onCancel(): void;
}

/** One text of the person's own, with each fault named at its place while they write. */
export function TemplateForm({ t, template, languages, onSave, onCancel }: TemplateFormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Template>(() => template ?? blank(languages));
  useEffect(() => first.current?.focus(), []);
  const change = (changed: Partial<Template>) => setDraft({ ...draft, ...changed });
  const faults = [...faultsOf(t, draft.subject, 'writerSubject'), ...faultsOf(t, draft.text, 'templatesText')];
  const isReady = draft.title.trim() !== '' && draft.text.trim() !== '' && faults.length === 0;
  return (
    <form
      class="card calm"
      aria-label={t(template ? 'templatesEdit' : 'templatesAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave({ ...draft, title: draft.title.trim() });
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="pairs">
        <div class="field">
          <label class="label" for={`${id}-title`}>
            {t('templatesName')}
          </label>
          <input
            ref={first}
            id={`${id}-title`}
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={templateLimits.title}
            value={draft.title}
            onInput={({ currentTarget: { value } }) => change({ title: value })}
          />
        </div>
        <div class="field">
          <label class="label" for={`${id}-language`}>
            {t('writerLanguage')}
          </label>
          <select
            id={`${id}-language`}
            class="select"
            value={draft.language}
            onChange={({ currentTarget: { value } }) => change({ language: value })}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="field">
        <label class="label" for={`${id}-subject`}>
          {t('templatesSubject')}
        </label>
        <input
          id={`${id}-subject`}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={templateLimits.subject}
          value={draft.subject}
          onInput={({ currentTarget: { value } }) => change({ subject: value })}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-text`}>
          {t('templatesText')}
        </label>
        <textarea
          id={`${id}-text`}
          class="input"
          dir="auto"
          rows={8}
          maxLength={templateLimits.text}
          aria-describedby={`${id}-help`}
          aria-invalid={faults.length > 0}
          value={draft.text}
          onInput={({ currentTarget: { value } }) => change({ text: value })}
        />
        <p class="help" id={`${id}-help`}>
          {t('templatesFacts')}
        </p>
        <ul class="plain help">
          {templateFacts.map((fact) => (
            <li key={fact}>
              <code>{`{${fact}}`}</code> {t(templateFactNames[fact])}
            </li>
          ))}
        </ul>
      </div>
      <div role="status">
        {faults.length > 0 && (
          <ul class="plain card warn">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!isReady}>
          {t('templatesSave')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

function blank([language = 'en']: readonly string[]): Template {
  return { id: crypto.randomUUID(), title: '', language, subject: '', text: '' };
}

/** "Text, line 3: {nmae} …" for each fault. */
function faultsOf(t: Translate, text: string, field: TextKey): string[] {
  return templateFaults(text).map(({ kind, start, end, meant }) => {
    const line = text.slice(0, start).split('\n').length;
    const why = meant
      ? t('templateFaultMeant', text.slice(start, end), `{${meant}}`)
      : t(faultTexts[kind], text.slice(start, end));
    return t('templateFaultAt', t(field), String(line), why);
  });
}
