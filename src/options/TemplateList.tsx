import { type Template, templateFaults } from '../message/index.ts';
import { languageName } from '../ui/names.ts';
import type { Translate } from '../ui/types.ts';

interface ListProps {
  t: Translate;
  templates: readonly Template[];
  onEdit(template: Template): void;
  onDelete(id: string): void;
}

/** Each with what can be done to it. */
export function TemplateList({ t, templates, onEdit, onDelete }: ListProps) {
  if (templates.length === 0) return null;
  return (
    <ul class="rows" aria-label={t('templatesTitle')}>
      {templates.map((template) => (
        <li key={template.id} class="row">
          <span>
            <bdi>{template.title}</bdi>{' '}
            <span class="soft small" lang={template.language}>
              {languageName(template.language)}
            </span>
            {isFaulty(template) && <span class="fault small"> {t('templatesFaulty')}</span>}
          </span>
          <span class="row-buttons">
            <button
              type="button"
              class="button quiet"
              data-focus={rowOf(template.id)}
              aria-label={t('templatesEditNamed', template.title)}
              onClick={() => onEdit(template)}
            >
              {t('templatesEdit')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('templatesDeleteNamed', template.title)}
              onClick={() => onDelete(template.id)}
            >
              {t('templatesDelete')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One that came from a file can have faults. */
function isFaulty({ subject, text }: Template): boolean {
  return templateFaults(subject).length + templateFaults(text).length > 0;
}

/** Name of a row for the focus. */
export function rowOf(id: string | undefined): string {
  return `row ${id}`;
}
