import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Translate } from './types.ts';

interface NoteProps {
  t: Translate;
  text: string;
  /** Read out at once, in the middle of a sentence if need be. */
  isUrgent?: boolean;
  /** The one thing that can be done about it. */
  action?: { label: string; run(): void };
  onDismiss(): void;
}

/** One sentence to know. The words come after the element, so that they are read out. */
export function Note({ t, text, isUrgent = false, action, onDismiss }: NoteProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  return (
    <div class="toast" role={isUrgent ? 'alert' : 'status'}>
      {shown && (
        <>
          <Icon name={isUrgent ? 'stop' : 'hint'} />
          <span>{text}</span>
          {action && (
            <button type="button" class="button quiet" onClick={action.run}>
              {action.label}
            </button>
          )}
          <button type="button" class="button quiet icon-only" aria-label={t('toastDismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
