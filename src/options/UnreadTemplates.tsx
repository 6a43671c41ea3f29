import { useState } from 'preact/hooks';
import type { Translate } from '../ui/types.ts';
import type { TemplateStore } from './types.ts';

interface UnreadProps {
  t: Translate;
  store: TemplateStore;
  download(name: string, text: string): void;
}

/** Some of the stored texts could not be read. They can be fetched, and are told of until dismissed. */
export function UnreadTemplates({ t, store, download }: UnreadProps) {
  const [isDismissed, setDismissed] = useState(false);
  if (!store.found.unread || isDismissed) return null;
  const fetchOld = async () => {
    const text = await store.unreadText();
    if (text !== null) download('withdraw-gracefully-old-texts.json', text);
  };
  const dismiss = () => {
    setDismissed(true);
    void store.dismissUnread();
  };
  return (
    <div class="card warn notice">
      <p>{t('templatesUnread')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={fetchOld}>
          {t('optionsDownloadOld')}
        </button>
        <button type="button" class="button quiet" onClick={dismiss}>
          {t('optionsDismiss')}
        </button>
      </div>
    </div>
  );
}
