/** What each answer is called on screen, in the order shown. */
import type { Aspect, Fit, Gut, Offer, Outcome, Since, Weight } from '../../decide/index.ts';
import type { TextKey } from '../types.ts';

export const aspectNames: Record<Aspect, TextKey> = {
  duties: 'decideDuties',
  growth: 'decideGrowth',
  pay: 'decidePay',
  culture: 'decideCulture',
  balance: 'decideBalance',
  benefits: 'decideBenefits',
  stability: 'decideStability',
  team: 'decideTeam',
};

export const fitNames: Record<Fit, TextKey> = {
  good: 'decideFitGood',
  fair: 'decideFitFair',
  poor: 'decideFitPoor',
  unknown: 'decideFitUnknown',
};

export const gutNames: Record<Gut, TextKey> = {
  'good-news': 'decideGutGoodNews',
  mixed: 'decideGutMixed',
  conflict: 'decideGutConflict',
};

export const sinceNames: Record<Since, TextKey> = {
  while: 'decideSinceWhile',
  today: 'decideSinceToday',
  wavering: 'decideSinceWavering',
};

export const offerNames: Record<Offer, TextKey> = {
  none: 'decideOfferNone',
  likely: 'decideOfferLikely',
  made: 'decideOfferMade',
};

export const weightNames: Record<Weight, TextKey> = { more: 'decideCountsMore', less: 'decideCountsLess' };

export const outcomeNames: Record<Outcome, TextKey> = {
  withdraw: 'decideWithdraw',
  'ask-first': 'decideAskFirst',
  'sleep-on-it': 'decideSleep',
  reschedule: 'decideReschedule',
};
