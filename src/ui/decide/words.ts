/** Reasons, days and lists, in the language of the screen. */
import type { Advice, Aspect, Ground } from '../../decide/index.ts';
import type { TextKey, Translate } from '../types.ts';
import { aspectNames } from './names.ts';

type Plain = Exclude<Ground, { aspects: unknown } | { role: unknown } | { days: unknown }>['key'];

const plainGrounds: Record<Plain, TextKey> = {
  settled: 'decideGroundSettled',
  'time-only': 'decideGroundTimeOnly',
  open: 'decideGroundOpen',
  'nothing-open': 'decideGroundNothingOpen',
  'no-night': 'decideGroundNoNight',
  'few-answers': 'decideGroundFew',
  'good-news': 'decideGroundGoodNews',
  mixed: 'decideGroundMixed',
  conflict: 'decideGroundConflict',
  while: 'decideGroundWhile',
  today: 'decideGroundToday',
  wavering: 'decideGroundWavering',
};

/** A reason as a sentence. */
export function groundWords(ground: Ground, t: Translate): string {
  switch (ground.key) {
    case 'good':
      return t('decideGroundGood', aspectList(ground.aspects, t));
    case 'poor':
      return t('decideGroundPoor', aspectList(ground.aspects, t));
    case 'unknown':
      return t('decideGroundUnknown', aspectList(ground.aspects, t));
    case 'due':
      return t(ground.days < 0 ? 'decideGroundOverdue' : 'decideGroundDue', inDays(ground.days, t));
    case 'better-elsewhere':
      return t('decideGroundElsewhere', roleName(ground.role, t), aspectList(ground.aspects, t));
    case 'not-offered':
      return t('decideGroundNotOffered', roleName(ground.role, t));
    case 'due-elsewhere':
      return t('decideGroundDueElsewhere', roleName(ground.role, t), inDays(ground.days, t));
    default:
      return t(plainGrounds[ground.key]);
  }
}

/** What an outcome means, and what to do next. A night before good news needs no date to look again. */
export function leadWords({ outcome, reasons }: Advice, tomorrow: Date, t: Translate): string {
  if (outcome === 'withdraw') return t('decideWithdrawLead');
  if (outcome === 'ask-first') return t('decideAskFirstLead');
  if (outcome === 'reschedule') return t('decideRescheduleLead');
  if (reasons.some(({ key }) => key === 'good-news')) return t('decideSleepCalm');
  return t('decideSleepLead', dayName(tomorrow, t));
}

/** "Pay, Growth, and Duties", as the language joins them. */
export function aspectList(aspects: readonly Aspect[], t: Translate): string {
  return new Intl.ListFormat(t('writerLocale')).format(aspects.map((aspect) => t(aspectNames[aspect])));
}

/** "today", "in 3 days", "2 days ago". */
export function inDays(days: number, t: Translate): string {
  return new Intl.RelativeTimeFormat(t('writerLocale'), { numeric: 'auto' }).format(days, 'day');
}

/** "on" is left to the sentence: "Wednesday 2 December". */
export function dayName(day: Date, t: Translate): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(t('writerLocale'), parts).format(day);
}

/** The name given to it, else what it is by its place among the roles, from 1. */
export function roleName({ name, number }: { name: string; number: number }, t: Translate): string {
  return name.trim() || (number === 1 ? t('decideThisRole') : t('decideOtherRole', String(number)));
}
