import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Translate } from './types.ts';

interface NoteProps {
  t: Translate;
  text: string;
  onDismiss(): void;
}

/** One sentence to know, with nothing to decide. The words come after the element, so that they are read out. */
export function Note({ t, text, onDismiss }: NoteProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  return (
    <div class="toast" role="status">
      {shown && (
        <>
          <Icon name="hint" />
          <span>{text}</span>
          <button type="button" class="button quiet icon-only" aria-label={t('toastDismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
