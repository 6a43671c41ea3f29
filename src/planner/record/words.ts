/** What the parts of the record are called on screen. The order of each list is the order on screen. */
import type { Channel, Intent } from '../../message/index.ts';
import type { RecordWritten } from '../../platform/record.ts';
import type { ChecklistItem, Entry, FileProblem, Filter, Step } from '../../record/index.ts';
import { intentNames } from '../../ui/names.ts';
import type { TextKey, Translate } from '../../ui/types.ts';

export const channelNames: Record<Channel, TextKey> = {
  email: 'recordEmail',
  linkedin: 'recordLinkedin',
  phone: 'recordPhone',
  voicemail: 'recordVoicemail',
};

export const filterNames: Record<Filter, TextKey> = {
  current: 'recordFilterCurrent',
  untold: 'recordFilterUntold',
  told: 'recordFilterTold',
  archived: 'recordFilterArchived',
};

export const checklistNames: Record<ChecklistItem, { name: TextKey; help?: TextKey }> = {
  calendar: { name: 'afterCalendar' },
  portal: { name: 'afterPortal', help: 'afterPortalHelp' },
  referrer: { name: 'afterReferrer' },
  referees: { name: 'afterReferees' },
  travel: { name: 'afterTravel' },
  others: { name: 'afterOthers', help: 'afterOthersHelp' },
};

export const contactNames: Record<Entry['contact'], TextKey> = {
  open: 'afterContactOpen',
  'stay-in-touch': 'afterContactStay',
  'delete-my-data': 'afterContactDelete',
};

export const fileProblems: Record<FileProblem, TextKey> = {
  'too-big': 'recordFileTooBig',
  'not-ours': 'recordFileNotOurs',
  newer: 'recordFileNewer',
  damaged: 'recordFileDamaged',
  empty: 'recordFileEmpty',
};

export const writeProblems: Record<Extract<RecordWritten, { ok: false }>['reason'], TextKey> = {
  full: 'recordFull',
  denied: 'recordDenied',
  newer: 'recordNewerWrite',
  gone: 'recordGone',
  'too-many': 'recordTooMany',
};

export function stepText({ what, intent }: Pick<Step, 'what' | 'intent'>, t: Translate): string {
  if (what === 'decided') return t('recordStepDecided');
  const isPlain = intent === 'withdraw' || intent === 'decline-offer';
  if (isPlain) return t(what === 'sent' ? 'recordStepSent' : 'recordStepInserted');
  return t(what === 'sent' ? 'recordStepSentOther' : 'recordStepInsertedOther', t(nameOfIntent(intent)));
}

const nameOfIntent = (intent: Intent): TextKey => intentNames[intent === 'decline-offer' ? 'withdraw' : intent];

export function dayText(at: string | Date, t: Translate): string {
  return new Intl.DateTimeFormat(t('writerLocale'), { dateStyle: 'medium' }).format(new Date(at));
}

export function momentText(at: string, t: Translate): string {
  return new Intl.DateTimeFormat(t('writerLocale'), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
