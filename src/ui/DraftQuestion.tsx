import { useId } from 'preact/hooks';
import type { InsertMode, Translate } from './types.ts';

interface DraftQuestionProps {
  t: Translate;
  busy: boolean;
  onAnswer(mode: InsertMode): void;
  onCancel(): void;
}

/** Stands where Insert was pressed. Keeping the draft is the answer that loses nothing, so it is the primary one. */
export function DraftQuestion({ t, busy, onAnswer, onCancel }: DraftQuestionProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping row in every browser.
    <div role="group" aria-labelledby={id}>
      <p class="asked" id={id}>
        {t('writerDraftQuestion')}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          aria-busy={busy}
          data-focus="question"
          onClick={() => onAnswer('above')}
        >
          {t('writerDraftAbove')}
        </button>
        <button type="button" class="button" aria-busy={busy} onClick={() => onAnswer('replace')}>
          {t('writerDraftReplace')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('writerDraftCancel')}
        </button>
      </div>
    </div>
  );
}
