/** What each choice is called on screen. The order of each list is the order on screen. */
import type { Intent, Length, Move, Reason, TemplateFact, Tone } from '../message/index.ts';
import type { Stage } from '../thread/index.ts';
import type { Field } from './facts.ts';
import type { Corrections, StopReason, TextKey } from './types.ts';

/** The reasons shown at once, then those under "More reasons". */
export const firstReasons = ['other-offer', 'not-the-fit', 'pausing', 'felt-off', 'unsaid'] as const satisfies Reason[];
export const moreReasons = ['pay', 'location', 'staying', 'slow-process', 'personal'] as const satisfies Reason[];

export const reasonNames: Record<Reason, TextKey> = {
  'other-offer': 'reasonOtherOffer',
  'not-the-fit': 'reasonNotTheFit',
  pausing: 'reasonPausing',
  'felt-off': 'reasonFeltOff',
  unsaid: 'reasonUnsaid',
  pay: 'reasonPay',
  location: 'reasonLocation',
  staying: 'reasonStaying',
  'slow-process': 'reasonSlowProcess',
  personal: 'reasonPersonal',
};

export const stageNames: Record<Stage, TextKey> = {
  applied: 'stageApplied',
  invited: 'stageInvited',
  scheduled: 'stageScheduled',
  interviewed: 'stageInterviewed',
  assignment: 'stageAssignment',
  final: 'stageFinal',
  offer: 'stageOffer',
  accepted: 'stageAccepted',
};

/** What one can have written. Declining an offer is withdrawing at that stage. */
export const intentNames: Record<Exclude<Intent, 'decline-offer'>, TextKey> = {
  withdraw: 'intentWithdraw',
  'ask-first': 'intentAskFirst',
  'confirm-call': 'intentConfirmCall',
  'stand-firm': 'intentStandFirm',
  'thank-referrer': 'intentThankReferrer',
  reconnect: 'intentReconnect',
  reverse: 'intentReverse',
};

/** What each sentence is called, and in a few words why it is there. */
export const moveNames: Record<Move, { name: TextKey; why: TextKey }> = {
  greeting: { name: 'moveGreeting', why: 'moveGreetingWhy' },
  thanks: { name: 'moveThanks', why: 'moveThanksWhy' },
  decision: { name: 'moveDecision', why: 'moveDecisionWhy' },
  apology: { name: 'moveApology', why: 'moveApologyWhy' },
  release: { name: 'moveRelease', why: 'moveReleaseWhy' },
  question: { name: 'moveQuestion', why: 'moveQuestionWhy' },
  appreciation: { name: 'moveAppreciation', why: 'moveAppreciationWhy' },
  'keep-in-touch': { name: 'moveKeepInTouch', why: 'moveKeepInTouchWhy' },
  wish: { name: 'moveWish', why: 'moveWishWhy' },
  closing: { name: 'moveClosing', why: 'moveClosingWhy' },
  name: { name: 'moveName', why: 'moveNameWhy' },
};

/** What a text of one's own asks for, in the words of its field. */
export const templateFactNames: Record<TemplateFact, TextKey> = {
  name: 'fieldTo',
  role: 'fieldRole',
  company: 'fieldCompany',
  my_name: 'fieldMyName',
  interview_time: 'fieldInterview',
};

export const toneNames: Record<Tone, TextKey> = { warm: 'toneWarm', neutral: 'toneNeutral', formal: 'toneFormal' };
export const lengthNames: Record<Length, TextKey> = { short: 'lengthShort', standard: 'lengthStandard' };

/** Label, what an empty field asks for, and the button that empties it. */
export const fieldNames: Record<keyof Corrections, { label: TextKey; unknown: TextKey; clear: TextKey }> = {
  to: { label: 'fieldTo', unknown: 'fieldToUnknown', clear: 'fieldToClear' },
  role: { label: 'fieldRole', unknown: 'fieldRoleUnknown', clear: 'fieldRoleClear' },
  company: { label: 'fieldCompany', unknown: 'fieldCompanyUnknown', clear: 'fieldCompanyClear' },
  myName: { label: 'fieldMyName', unknown: 'fieldMyNameUnknown', clear: 'fieldMyNameClear' },
  interview: { label: 'fieldInterview', unknown: 'fieldInterviewUnknown', clear: 'fieldInterviewClear' },
};

export const sourceNames: Record<NonNullable<Field['source']>['where'], TextKey> = {
  subject: 'fieldFromSubject',
  recipients: 'fieldFromRecipients',
  signature: 'fieldFromSignature',
  message: 'fieldFromMessage',
  page: 'fieldFromPage',
  options: 'fieldFromOptions',
  you: 'fieldFromYou',
};

export const stopNames: Record<StopReason, TextKey> = {
  'editor-gone': 'stopEditorGone',
  'conversation-changed': 'stopConversationChanged',
  'not-taken': 'stopNotTaken',
  'partly-taken': 'stopPartlyTaken',
  'protected-part-changed': 'stopProtectedPartChanged',
  reloaded: 'stopReloaded',
  'too-long': 'stopTooLong',
};

/** A language in its own words ("Deutsch"), as people look for it; its code when the browser has no name for it. */
export function languageName(code: string): string {
  const known = languageNames.get(code);
  if (known) return known;
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const written = name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  languageNames.set(code, written);
  return written;
}

/** The browser takes its time to tell one, and the panel lists them all. */
const languageNames = new Map<string, string>();
