import { adviseChannel, isLate } from '../message/advice.ts';
import { type OpenChoices, primary } from './choices.ts';
import { Icon } from './Icon.tsx';
import { timeLeft } from './times.ts';
import type { Translate } from './types.ts';

interface ChannelAdviceProps {
  t: Translate;
  choices: OpenChoices;
  onScript(): void;
}

/** Says when a call is better than a message; nothing where writing is what is usual. */
export function ChannelAdvice({ t, choices: { stage, noticeHours, language }, onScript }: ChannelAdviceProps) {
  const advice = adviseChannel(stage, noticeHours);
  if (advice === 'writing') return null;
  const left = noticeHours !== undefined && isLate(noticeHours) ? timeLeft(noticeHours, t('writerLocale')) : null;
  const sentence = advice === 'phone-kind' ? t('adviceKind') : left === null ? t('adviceFirst') : t('adviceLate', left);
  return (
    <p class="card calm advice">
      <Icon name="phone" />
      <span>
        {sentence}
        {advice === 'phone-first' && primary(language) === 'ja' && ` ${t('adviceJapan')}`}
      </span>
      <button type="button" class="button quiet small" onClick={onScript}>
        {t('adviceScript')}
      </button>
    </p>
  );
}
