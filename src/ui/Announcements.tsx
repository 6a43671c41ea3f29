import { useRef } from 'preact/hooks';
import type { Translate } from './types.ts';
import type { Form } from './useWriter.ts';

/**
 * For those who do not see the preview: what changed in it, said politely and each by itself. Both are there, empty,
 * before there is anything to say, and what stays the same is not said again.
 */
export function Announcements({ t, form: { shown, choices, findings, isUnsigned } }: { t: Translate; form: Form }) {
  const first = useRef(choices.variant);
  const wording = choices.variant - first.current;
  const count = findings.length + (isUnsigned ? 1 : 0);
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {shown && wording > 0 && t('writerWordingNow', String(wording + 1))}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {shown && t('writerToCheck', String(count))}
      </p>
    </>
  );
}
