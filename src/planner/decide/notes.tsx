/** What the tab has to tell: what could not be read, what could not be kept, and what just happened. */
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import type { Translate } from '../../ui/types.ts';
import type { DecideStore } from './types.ts';
import type { Done, Failure } from './useDecision.ts';

/** Of what could not be read when the page was opened. */
export function Notice({ t, store }: { t: Translate; store: DecideStore }) {
  const [gone, setGone] = useState(false);
  const [copied, setCopied] = useState(false);
  const { notice } = store.found;
  if (!notice || gone) return null;
  const copyOld = async () => {
    const text = await store.unread();
    setCopied(text !== null && (await store.copy(text)));
  };
  const drop = async () => setGone((await store.dropUnread()).ok);
  return (
    <section class="card warn notice" role="alert">
      <p>{t(notice === 'damaged' ? 'decideDamaged' : 'decideUnavailable')}</p>
      {notice === 'damaged' && (
        <div class="buttons">
          <button type="button" class="button" onClick={copyOld}>
            {t(copied ? 'decideCopied' : 'decideCopyOld')}
          </button>
          <button type="button" class="button quiet" onClick={drop}>
            {t('decideDropOld')}
          </button>
        </div>
      )}
    </section>
  );
}

export function FailureLine({ t, failure }: { t: Translate; failure: Failure | null }) {
  return (
    // Always there, so that what appears in it is read out.
    <div role="alert">
      {failure && (
        <div class="card stop notice">
          <p>{t(failure.text)}</p>
          {failure.retry && (
            <div class="buttons">
              <button type="button" class="button" onClick={failure.retry}>
                {t('optionsRetry')}
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Stays at the lower edge of the window until it is dismissed or something else is done. */
export function DoneLine({ t, done, onDismiss }: { t: Translate; done: Done | null; onDismiss(): void }) {
  return (
    <div class="done-line" role="status">
      {done && (
        <div class="toast">
          <span>{t(done.text, ...(done.subs ?? []))}</span>
          {done.undo && (
            <button type="button" class="button quiet" onClick={done.undo}>
              {t('decideUndo')}
            </button>
          )}
          <button type="button" class="button quiet icon-only" aria-label={t('decideDismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
