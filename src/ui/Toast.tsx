import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { TextKey, Translate, UndoOutcome } from './types.ts';

interface ToastProps {
  t: Translate;
  onUndo(): Promise<UndoOutcome>;
  /** Absent where it goes away by itself only. */
  onDismiss?: (() => void) | undefined;
}

type Phase = 'mounting' | 'inserted' | 'undoing' | 'undone' | 'edited' | 'editor-gone' | 'failed';

const sentences: Record<Phase, TextKey | null> = {
  mounting: null,
  inserted: 'toastInserted',
  undoing: 'toastInserted',
  undone: 'toastUndone',
  edited: 'toastEdited',
  'editor-gone': 'toastGone',
  failed: 'toastFailed',
};

/**
 * "Inserted", with a way back. The words come one step after the element: screen readers announce what changes in a
 * status, not what a status was born with.
 */
export function Toast({ t, onUndo, onDismiss }: ToastProps) {
  const [phase, setPhase] = useState<Phase>('mounting');
  useEffect(() => setPhase('inserted'), []);
  const undo = async () => {
    setPhase('undoing');
    const outcome = await onUndo().catch(() => null);
    setPhase(outcome === null ? 'failed' : outcome.ok ? 'undone' : outcome.reason);
  };
  const sentence = sentences[phase];
  return (
    <div class="toast" role="status">
      {sentence && (
        <>
          <Icon name={sentence === 'toastInserted' || phase === 'undone' ? 'check' : 'hint'} />
          <span>{t(sentence)}</span>
          {sentence === 'toastInserted' && (
            <button
              type="button"
              class="button quiet"
              aria-busy={phase === 'undoing'}
              onClick={() => phase === 'inserted' && void undo()}
            >
              {t('toastUndo')}
            </button>
          )}
          {onDismiss && (
            <button type="button" class="button quiet icon-only" aria-label={t('toastDismiss')} onClick={onDismiss}>
              <Icon name="close" />
            </button>
          )}
        </>
      )}
    </div>
  );
}
