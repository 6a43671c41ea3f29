import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../ui/types.ts';

interface AskProps {
  t: Translate;
  title: string;
  children?: ComponentChildren;
  /** Absent: there is nothing to say yes to. */
  yes?: { label: string; stop?: boolean; onYes(): void } | undefined;
  onCancel(): void;
}

/** Asks in the place where something was wanted. Takes the focus; Escape means no. */
export function Ask({ t, title, children, yes, onCancel }: AskProps) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this holds none.
    <div
      ref={group}
      class={yes?.stop ? 'card stop ask' : 'card calm ask'}
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
          {t('recordCancel')}
        </button>
      </div>
    </div>
  );
}
