import { useId, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../decide/index.ts';
import type { TextKey, Translate } from '../../ui/types.ts';
import type { Done } from './useDecision.ts';

const written = {
  withdraw: 'decideWriteWithdraw',
  'ask-first': 'decideWriteAsk',
} as const satisfies Partial<Record<Outcome, TextKey>>;
type Written = keyof typeof written;

interface NextProps {
  t: Translate;
  outcome: Outcome;
  copy(text: string): Promise<boolean>;
  onSay(done: Done): void;
}

/** What one can do now. Both messages are always at hand: the outcome only says which comes first. */
export function Next({ t, outcome, copy, onSay }: NextProps) {
  const ways = (Object.keys(written) as Written[]).sort((way) => (way === outcome ? -1 : 0));
  return (
    <>
      {outcome === 'reschedule' && <OtherTime t={t} copy={copy} onSay={onSay} />}
      <div class="buttons">
        {ways.map((way) => (
          <a
            key={way}
            class={way === outcome ? 'button primary' : 'button quiet'}
            href={`../popup/index.html?intent=${way}`}
            target="_blank"
            rel="noreferrer"
          >
            {t(written[way])}
          </a>
        ))}
      </div>
    </>
  );
}

function OtherTime({ t, copy, onSay }: Pick<NextProps, 't' | 'copy' | 'onSay'>) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  const onCopy = async () => {
    const copied = await copy(t('decideRescheduleText'));
    setRefused(!copied);
    if (copied) return onSay({ text: 'decideCopied' });
    text.current?.focus();
    text.current?.select();
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('decideRescheduleLabel')}
      </label>
      <textarea ref={text} id={id} class="input" rows={10} readOnly value={t('decideRescheduleText')} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={onCopy}>
          {t('decideCopy')}
        </button>
      </div>
      <div role="alert">{refused && <p class="card warn">{t('decideCopyFailed')}</p>}</div>
    </div>
  );
}
