/** What each choice is called on screen. The order of each list is the order on screen. */
import type { Length, Reason, Tone } from '../message/index.ts';
import type { Found, Stage } from '../thread/index.ts';
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

export const toneNames: Record<Tone, TextKey> = { warm: 'toneWarm', neutral: 'toneNeutral', formal: 'toneFormal' };
export const lengthNames: Record<Length, TextKey> = { short: 'lengthShort', standard: 'lengthStandard' };

/** Label, and what an empty field asks for. */
export const fieldNames: Record<keyof Corrections, { label: TextKey; unknown: TextKey }> = {
  to: { label: 'fieldTo', unknown: 'fieldToUnknown' },
  role: { label: 'fieldRole', unknown: 'fieldRoleUnknown' },
  company: { label: 'fieldCompany', unknown: 'fieldCompanyUnknown' },
  myName: { label: 'fieldMyName', unknown: 'fieldMyNameUnknown' },
  interview: { label: 'fieldInterview', unknown: 'fieldInterviewUnknown' },
};

export const sourceNames: Record<Found<unknown>['where'], TextKey> = {
  subject: 'fieldFromSubject',
  recipients: 'fieldFromRecipients',
  signature: 'fieldFromSignature',
  message: 'fieldFromMessage',
  page: 'fieldFromPage',
};

export const stopNames: Record<StopReason, TextKey> = {
  'editor-gone': 'stopEditorGone',
  'conversation-changed': 'stopConversationChanged',
  'not-taken': 'stopNotTaken',
  'protected-part-changed': 'stopProtectedPartChanged',
  reloaded: 'stopReloaded',
  'too-long': 'stopTooLong',
};

/** A language in its own words ("Deutsch"), as people look for it; its code when the browser has no name for it. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
