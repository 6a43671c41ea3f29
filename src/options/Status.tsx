import { Icon } from '../ui/Icon.tsx';
import type { TextKey, Translate } from '../ui/types.ts';
import type { SaveState } from './useSettings.ts';

interface StatusProps {
  t: Translate;
  state: SaveState;
  onRetry(): void;
}

/** Whether what is shown is kept: a quiet word when it is, a plain sentence when it is not. */
export function Status({ t, state, onRetry }: StatusProps) {
  const failed = typeof state === 'object';
  return (
    <>
      <p class="status" role="status">
        {state === 'saved' && (
          <>
            <Icon name="check" />
            {t('optionsSaved')}
          </>
        )}
      </p>
      {/* Always there, so that what appears in it is read out. */}
      <div class="failure" role="alert">
        {failed && (
          <div class="card stop">
            <p>{t(sentence(state))}</p>
            {state.retry && (
              <button type="button" class="button" onClick={onRetry}>
                {t('optionsRetry')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function sentence({ reason, retry }: Extract<SaveState, { ok: false }>): TextKey {
  if (!retry) return 'optionsNotSavedReload';
  if (reason === 'full') return 'optionsNotSavedFull';
  return reason === 'damaged' ? 'optionsNotSavedDamaged' : 'optionsNotSavedDenied';
}
