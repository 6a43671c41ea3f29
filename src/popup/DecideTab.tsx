import type { Decision } from '../decide/index.ts';
import { AdviceCard } from '../ui/decide/AdviceCard.tsx';
import { Questions } from '../ui/decide/Questions.tsx';
import type { Translate } from '../ui/types.ts';

interface DecideTabProps {
  t: Translate;
  decision: Decision;
  now: Date;
  onChange(change: Partial<Decision>): void;
  /** Opens the form with that message. */
  onWrite(intent: 'withdraw' | 'ask-first'): void;
  onPlanner(): void;
}

/** The short way: the questions, what they speak for, and on to the message or to the planner. */
export function DecideTab({ t, decision, now, onChange, onWrite, onPlanner }: DecideTabProps) {
  return (
    <div class="decide-tab">
      <Questions t={t} decision={decision} onChange={onChange} />
      <AdviceCard
        t={t}
        decision={decision}
        now={now}
        next={(outcome) =>
          (outcome === 'withdraw' || outcome === 'ask-first') && (
            <div class="buttons">
              <button type="button" class="button primary" onClick={() => onWrite(outcome)}>
                {t(outcome === 'withdraw' ? 'decideWriteWithdraw' : 'decideWriteAsk')}
              </button>
            </div>
          )
        }
      />
      <div class="buttons">
        <button type="button" class="button quiet" onClick={onPlanner}>
          {t('decideMore')}
        </button>
      </div>
    </div>
  );
}
