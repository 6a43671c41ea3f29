import { useEffect, useState } from 'preact/hooks';
import type { Translate } from './types.ts';

export interface Shortcuts {
  way: { by: 'button' | 'hand'; browser: 'chromium' | 'firefox' };
  /** Empty: none is set. */
  current(): Promise<string>;
  /** False: the browser refused. */
  open(): Promise<boolean>;
}

/** Which keys open the popup, and the way to change them, which is a page of the browser's own. */
export function Keyboard({ t, shortcut }: { t: Translate; shortcut: Shortcuts }) {
  const [keys, setKeys] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const current = await shortcut.current();
      if (!signal.aborted) setKeys(current);
    };
    // They are changed elsewhere, so look again on coming back.
    window.addEventListener('focus', read, { signal });
    void read();
    return () => controller.abort();
  }, [shortcut]);

  const byHand = shortcut.way.by === 'hand' || refused;
  return (
    <>
      <div class="field row">
        <p aria-live="polite">
          {keys === '' && t('optionsShortcutNone')}
          {keys && (
            <>
              <kbd>{keys}</kbd> {t('optionsShortcutOpens')}
            </>
          )}
        </p>
        {!byHand && (
          <button type="button" class="button" onClick={async () => setRefused(!(await shortcut.open()))}>
            {t('optionsShortcutChange')}
          </button>
        )}
      </div>
      {byHand && (
        <p class="help">
          {t(shortcut.way.browser === 'firefox' ? 'optionsShortcutFirefox' : 'optionsShortcutChromium')}
        </p>
      )}
    </>
  );
}
