import { sourceNames } from './names.ts';
import type { Translate, WriterProps } from './types.ts';

/** What they may ask, in the order of the answers. */
export const phoneQuestions = ['phoneAskedMoney', 'phoneAskedManager', 'phoneAskedMind'] as const;

type Phone = NonNullable<WriterProps['facts']['phone']>;

interface PhoneCardProps {
  t: Translate;
  /** Absent: none is known. */
  phone: Phone | undefined;
  /** To the three questions; empty: there is nothing they could ask. */
  answers: readonly string[];
  /** BCP 47, of the answers. */
  language: string;
}

/** Beside the script: the number to call, and what to say when they ask back. */
export function PhoneCard({ t, phone, answers, language }: PhoneCardProps) {
  return (
    <>
      {phone && (
        <a class="button call" href={telOf(phone.value)} title={t(sourceNames[phone.where], phone.evidence)}>
          {t('phoneCall', phone.value)}
        </a>
      )}
      {answers.length > 0 && (
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
      )}
    </>
  );
}

/** The digits alone; in an international number, the zero in brackets is not dialled. */
export function telOf(number: string): string {
  const isInternational = number.startsWith('+');
  const digits = (isInternational ? number.replace('(0)', '') : number).replace(/\D/g, '');
  return `tel:${isInternational ? '+' : ''}${digits}`;
}
