import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from './types.ts';

interface QuestionProps {
  t: Translate;
  title: string;
  children?: ComponentChildren;
  /** Absent: there is nothing to say yes to. */
  yes?: { label: string; stop?: boolean; onYes(): void } | undefined;
  onCancel(): void;
}

/** Asks before something happens, in the place where it was wanted. Takes the focus; Escape means no. */
export function Question({ t, title, children, yes, onCancel }: QuestionProps) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this holds none.
    <div
      ref={group}
      class={yes?.stop ? 'card stop question' : 'card calm question'}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p id={id}>{title}</p>
      {children}
      <div class="buttons">
        {yes && (
          <button type="button" class={yes.stop ? 'button stop' : 'button primary'} onClick={yes.onYes}>
            {yes.label}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </div>
    </div>
  );
}
