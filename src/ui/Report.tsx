import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Translate } from './types.ts';

interface ReportProps {
  t: Translate;
  text: string;
  onCopy(text: string): Promise<boolean>;
  onBack(): void;
}

/** What a report would say, to be read, and copied by whoever wants to send it. Nothing is sent from here. */
export function Report({ t, text, onCopy, onBack }: ReportProps) {
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const copy = async () => {
    const isCopied = await onCopy(text).catch(() => false);
    if (!isCopied) field.current?.select();
    setSaid(isCopied ? 'copied' : 'failed');
  };
  return (
    <>
      <div class="body">
        <p>{t('reportAbout')}</p>
        <textarea class="report" ref={field} readOnly rows={14} aria-label={t('reportText')} value={text} />
      </div>
      <div class="foot">
        <p class="said" role="status">
          {said && t(said === 'copied' ? 'writerCopied' : 'reportCopyFailed')}
        </p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={copy}>
            {t('writerCopy')}
          </button>
          <button type="button" class="button quiet" onClick={onBack}>
            <Icon name="back" />
            {t('reportBack')}
          </button>
        </div>
      </div>
    </>
  );
}

/** Whether the report is shown instead of the form, and the focus back to what opened it. */
export function useReport(make: (() => Promise<string>) | undefined, root: RefObject<HTMLElement | null>) {
  const [text, setText] = useState<string | null>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && text === null) root.current?.querySelector<HTMLElement>('[data-focus=report]')?.focus();
    wasOpen.current = text !== null;
  });
  return {
    text,
    // What cannot be told is not shown.
    open: make && (() => void make().then(setText, () => {})),
    close: () => setText(null),
  };
}
