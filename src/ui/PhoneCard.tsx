/** What helps on the phone beside the script. */
import { Icon } from './Icon.tsx';
import { sourceNames } from './names.ts';
import type { Translate, WriterProps } from './types.ts';

/** What they may ask, in the order of the answers. */
export const phoneQuestions = ['phoneAskedMoney', 'phoneAskedManager', 'phoneAskedMind'] as const;

interface CallLinkProps {
  t: Translate;
  /** Absent: none is known. */
  phone: WriterProps['facts']['phone'];
}

/** The number to call. */
export function CallLink({ t, phone }: CallLinkProps) {
  if (!phone) return null;
  return (
    <a class="button call" href={telOf(phone.value)} title={t(sourceNames[phone.where], phone.evidence)}>
      <Icon name="phone" />
      {t('phoneCall', phone.value)}
    </a>
  );
}

interface AnswersProps {
  t: Translate;
  /** To the three questions; empty: there is nothing they could ask. */
  answers: readonly string[];
  /** BCP 47, of the answers. */
  language: string;
}

/** What to say when they ask back. */
export function Answers({ t, answers, language }: AnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section class="asked-back" aria-label={t('phoneAsked')}>
      <h2 class="title">{t('phoneAsked')}</h2>
      <dl>
        {answers.map((answer, index) => (
          <div key={answer}>
            <dt>{t(phoneQuestions[index] ?? phoneQuestions[0])}</dt>
            <dd lang={language} dir="auto">
              {answer}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The digits alone; in an international number, the zero in brackets is not dialled. */
function telOf(number: string): string {
  const isInternational = number.startsWith('+');
  const digits = (isInternational ? number.replace('(0)', '') : number).replace(/\D/g, '');
  return `tel:${isInternational ? '+' : ''}${digits}`;
}
