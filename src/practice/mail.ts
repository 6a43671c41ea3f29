/** The invented mail that is answered on the practice page, in the language of the screen. */
import type { Translate } from '../ui/types.ts';

export interface PracticeMail {
  me: { name: string; address: string };
  from: { name: string; address: string };
  /** In the words that a mail program uses. */
  sentAt: string;
  subject: string;
  paragraphs: string[];
}

export function practiceMail(t: Translate, now: Date): PracticeMail {
  const language = t('writerLocale');
  const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(date);
  const slot = slotAfter(now);
  const day = format(slot, { weekday: 'long', day: 'numeric', month: 'long' });
  const time = format(slot, { hour: 'numeric', minute: '2-digit' });
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 10, 15);
  return {
    me: { name: t('practiceMe'), address: 'me@example.com' },
    from: { name: t('practiceSender'), address: t('practiceAddress') },
    sentAt: format(yesterday, { dateStyle: 'medium', timeStyle: 'short' }),
    subject: t('practiceSubject'),
    paragraphs: t('practiceText', day, time).split('\n\n'),
  };
}

/** 14:00 in three days, or on the Monday after. */
function slotAfter(now: Date): Date {
  const slot = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 3, 14, 0);
  const untilMonday: Record<number, number> = { 6: 2, 0: 1 };
  slot.setDate(slot.getDate() + (untilMonday[slot.getDay()] ?? 0));
  return slot;
}
