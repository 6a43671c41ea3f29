import { type Decision, expiry } from '../../decide/index.ts';
import { dayName } from '../../ui/decide/words.ts';
import type { Translate } from '../../ui/types.ts';

interface KeptProps {
  t: Translate;
  decision: Decision;
  onKeep(keep: boolean): void;
  onErase(): void;
}

/** How long what was entered stays, and the two ways to change that. */
export function Kept({ t, decision, onKeep, onErase }: KeptProps) {
  const { changed, keep } = decision;
  if (changed === null) return <p class="soft">{t('decideKeptNothing')}</p>;
  const until = expiry(decision);
  return (
    <>
      <p class="soft">{until ? t('decideKeptUntil', dayName(until, t)) : t('decideKeptForGood')}</p>
      <div class="buttons">
        <label class="choice">
          <input type="checkbox" checked={keep} onChange={(event) => onKeep(event.currentTarget.checked)} />
          <span>{t('decideKeep')}</span>
        </label>
        <button type="button" class="button stop" onClick={onErase}>
          {t('decideErase')}
        </button>
      </div>
    </>
  );
}
