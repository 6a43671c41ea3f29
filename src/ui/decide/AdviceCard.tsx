import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Advice, advise, answersOf, type Decision, type Ground } from '../../decide/index.ts';
import type { Translate } from '../types.ts';
import { outcomeNames } from './names.ts';
import { groundWords, leadWords } from './words.ts';

interface AdviceCardProps {
  t: Translate;
  decision: Decision;
  now: Date;
  /** What one can do about it now. */
  next(outcome: Advice['outcome']): ComponentChildren;
}

/** What the answers speak for, and what against; empty until the first question is answered. */
export function AdviceCard({ t, decision, now, next }: AdviceCardProps) {
  const id = useId();
  const answers = answersOf(decision, now);
  const advice = answers && advise(answers);
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return (
    <section class="card advice" aria-labelledby={id}>
      <h2 id={id}>{t('decideAdvice')}</h2>
      {/* Always there, so that an outcome is read out when it changes. */}
      <p class="outcome" role="status">
        {advice && t(outcomeNames[advice.outcome])}
      </p>
      {advice ? (
        <>
          <p>{leadWords(advice, tomorrow, t)}</p>
          {next(advice.outcome)}
          <Grounds t={t} title={t('decideBecause')} grounds={advice.reasons} />
          <Grounds t={t} title={t('decideAgainst')} grounds={advice.against} />
          <p class="soft small">{t('decideYours')}</p>
        </>
      ) : (
        <p class="soft">{t('decideAdviceEmpty')}</p>
      )}
    </section>
  );
}

function Grounds({ t, title, grounds }: { t: Translate; title: string; grounds: Ground[] }) {
  const id = useId();
  if (grounds.length === 0) return null;
  const sentences = grounds.map((ground) => groundWords(ground, t));
  return (
    <div class="grounds">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
