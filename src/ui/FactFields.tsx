import { useId, useRef } from 'preact/hooks';
import type { Field } from './facts.ts';
import { Icon } from './Icon.tsx';
import { fieldNames, sourceNames } from './names.ts';
import type { Corrections, Translate } from './types.ts';

interface FactFieldsProps {
  t: Translate;
  fields: Record<keyof Corrections, Field>;
  /** Beside the interview: how long until then. */
  interviewIn: string | null;
  onType(field: keyof Corrections, value: string): void;
}

/** What is known of the conversation, each fact with the words it was read from, each open to correction. */
export function FactFields({ t, fields, interviewIn, onType }: FactFieldsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping row in every browser.
    <div class="facts" role="group" aria-label={t('writerFacts')}>
      {(Object.keys(fieldNames) as (keyof Corrections)[]).map((name) => (
        <FactField
          key={name}
          t={t}
          name={name}
          field={fields[name]}
          note={name === 'interview' ? interviewIn : null}
          onType={(value) => onType(name, value)}
        />
      ))}
    </div>
  );
}

interface FactFieldProps {
  t: Translate;
  name: keyof Corrections;
  field: Field;
  note: string | null;
  onType(value: string): void;
}

function FactField({ t, name, field, note, onType }: FactFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { label, unknown, clear } = fieldNames[name];
  const { value, source } = field;
  const empty = () => {
    // The button goes with the value; who pressed it goes on in the field.
    input.current?.focus();
    onType('');
  };
  return (
    <div class={value === '' ? 'chip unknown' : 'chip'}>
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        ref={input}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        // For browsers without `field-sizing`.
        size={Math.max((value || t(unknown)).length, 4)}
        value={value}
        placeholder={t(unknown)}
        aria-describedby={source ? `${id}-source` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {note && <span class="note">{note}</span>}
      {value !== '' && (
        <button type="button" class="clear" aria-label={t(clear)} onClick={empty}>
          <Icon name="close" />
        </button>
      )}
      {source && (
        <span class="evidence" role="tooltip" id={`${id}-source`}>
          {t(sourceNames[source.where], shorten(source.words))}
        </span>
      )}
    </div>
  );
}

/** Enough to recognise the place. */
function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= 140 ? line : `${letters.slice(0, 139).join('').trimEnd()}…`;
}
