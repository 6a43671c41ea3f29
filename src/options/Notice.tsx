import { useState } from 'preact/hooks';
import type { TextKey } from '../ui/types.ts';
import type { OptionsProps } from './types.ts';

const texts: Record<NonNullable<OptionsProps['notice']>, TextKey> = {
  damaged: 'optionsDamaged',
  newer: 'optionsNewer',
  unavailable: 'optionsUnavailable',
};

/** What was wrong with the stored settings. The old data can be fetched first and is told of until dismissed. */
export function Notice({ t, notice, setAside, dismissNotice, download }: OptionsProps) {
  const [dismissed, setDismissed] = useState(false);
  if (!notice || dismissed) return null;
  const fetchOld = async () => {
    const text = await setAside();
    if (text !== null) download('withdraw-gracefully-old-settings.json', text);
  };
  const dismiss = () => {
    setDismissed(true);
    void dismissNotice();
  };
  return (
    <section class="card warn notice" role="alert">
      <p>{t(texts[notice])}</p>
      {notice === 'damaged' && (
        <div class="buttons">
          <button type="button" class="button" onClick={fetchOld}>
            {t('optionsDownloadOld')}
          </button>
          <button type="button" class="button quiet" onClick={dismiss}>
            {t('optionsDismiss')}
          </button>
        </div>
      )}
    </section>
  );
}
