import { useId } from 'preact/hooks';
import type { Reason } from '../message/index.ts';
import { Icon } from './Icon.tsx';
import { firstReasons, moreReasons, reasonNames } from './names.ts';
import type { Translate } from './types.ts';

interface ReasonGroupProps {
  t: Translate;
  /** Null: none chosen yet. */
  reason: Reason | null;
  more: boolean;
  onChoose(reason: Reason): void;
  onMore(open: boolean): void;
}

/** The five usual reasons, and five more behind a button. One that is chosen is always in sight. */
export function ReasonGroup({ t, reason, more, onChoose, onMore }: ReasonGroupProps) {
  const id = useId();
  const start = reason ?? firstReasons[0];
  const radio = (value: Reason) => (
    <label key={value} class="choice framed">
      <input
        type="radio"
        name={`${id}-reason`}
        value={value}
        checked={value === reason}
        data-autofocus={value === start ? '' : undefined}
        onChange={() => onChoose(value)}
      />
      <span>{t(reasonNames[value])}</span>
    </label>
  );
  return (
    <div class="reasons" role="radiogroup" aria-labelledby={`${id}-title`}>
      <h2 class="title" id={`${id}-title`}>
        {t('writerReason')}
      </h2>
      <div class="grid">
        {firstReasons.map(radio)}
        <button
          type="button"
          class="button quiet disclosure"
          aria-expanded={more}
          aria-controls={`${id}-more`}
          onClick={() => onMore(!more)}
        >
          {t('writerMoreReasons')}
          <Icon name="down" />
        </button>
      </div>
      <div class="grid" id={`${id}-more`}>
        {moreReasons.filter((value) => more || value === reason).map(radio)}
      </div>
    </div>
  );
}
