import { stopNames } from './names.ts';
import type { Said } from './state.ts';
import { dayAndTime } from './times.ts';
import type { Translate } from './types.ts';

interface OutcomeProps {
  t: Translate;
  said: Said | null;
  now: Date;
  onCopy(): void;
}

/** What the last action came to: quietly when it went well, aloud when it did not, and then with a way on. */
export function Outcome({ t, said, now, onCopy }: OutcomeProps) {
  const problem = said && problemOf(t, said);
  return (
    <>
      <p class="said" role="status">
        {said && !problem && goodNewsOf(t, said, now)}
      </p>
      <div role="alert">
        {problem && (
          <p class={said.kind === 'copy-failed' ? 'card stop failed uncopied' : 'card stop failed'}>
            <span>{problem}</span>
            {said.kind === 'stopped' && (
              <button type="button" class="button quiet" onClick={onCopy}>
                {t('stopCopy')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

function problemOf(t: Translate, said: Said): string | null {
  if (said.kind === 'stopped') return t(stopNames[said.reason]);
  if (said.kind === 'copy-failed') return t('writerCopyFailed');
  if (said.kind === 'not-kept') return t('laterFailed');
  return null;
}

function goodNewsOf(t: Translate, said: Said, now: Date): string {
  if (said.kind === 'kept') return t('laterKept', dayAndTime(said.at, now, t('writerLocale')));
  return said.kind === 'subject-copied' ? t('writerSubjectCopied') : t('writerCopied');
}
