/** Where each choice comes from: the form, else memory, else the options, else the conversation. */
import type { Choices, Intent, Reason } from '../message/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Facts, Stage } from '../thread/index.ts';

/** All choices; the reason is null as long as none is chosen. */
export type OpenChoices = Omit<Choices, 'reason'> & { reason: Reason | null };

export interface Start {
  /** With what the person typed. */
  facts: Facts;
  settings: Settings;
  channel: Choices['channel'];
  now: Date;
  /** Of the last time. Reason, tone, length and stay-in-touch are the person's; stage and language belong to a conversation. */
  remembered: Partial<Choices>;
  /** Whether `remembered` is about this very conversation. */
  sameConversation: boolean;
  /** Which wording to start from. */
  variant: number;
  /** Primary subtags that messages can be written in, the fallback first. */
  languages: readonly string[];
}

export function choicesNow(start: Start, chosen: Partial<Choices>): OpenChoices {
  const { facts, settings, remembered } = start;
  const here = start.sameConversation ? remembered : {};
  const hours = hoursUntil(facts.interview?.value.at, start.now);
  const formality = chosen.formality ?? here.formality;
  return {
    intent: chosen.intent ?? here.intent ?? 'withdraw',
    reason: chosen.reason ?? remembered.reason ?? settings.reason,
    stage: chosen.stage ?? here.stage ?? stageOf(facts),
    channel: chosen.channel ?? start.channel,
    tone: chosen.tone ?? remembered.tone ?? settings.tone,
    length: chosen.length ?? remembered.length ?? settings.length,
    stayInTouch: chosen.stayInTouch ?? remembered.stayInTouch ?? settings.stayInTouch,
    language: written(chosen.language ?? here.language ?? languageOf(facts, settings), start),
    variant: chosen.variant ?? here.variant ?? start.variant,
    ...(formality === undefined ? {} : { formality }),
    ...(hours === null ? {} : { noticeHours: hours }),
    ...(settings.signOff === '' ? {} : { signOff: settings.signOff }),
  };
}

/** Whether the message says why; the others are written without. */
export function needsReason(intent: Intent): boolean {
  return intent === 'withdraw' || intent === 'decline-offer';
}

function stageOf(facts: Facts): Stage {
  return facts.stage?.value ?? (facts.interview ? 'scheduled' : 'applied');
}

function languageOf(facts: Facts, settings: Settings): string {
  return settings.language === 'thread' ? facts.language : settings.language;
}

/** A language we can write in: the conversation's own region when the language is the same, since spelling follows it. */
function written(wanted: string, { facts, languages }: Start): string {
  const known = languages.includes(primary(wanted)) ? wanted : (languages[0] ?? wanted);
  return known === primary(facts.language) ? facts.language : known;
}

/** `en` of `en-GB`. */
export function primary(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}

/** Null when no time is known, or when it is past. */
export function hoursUntil(at: string | undefined, now: Date): number | null {
  const hours = at === undefined ? Number.NaN : (Date.parse(at) - now.getTime()) / 3_600_000;
  return hours >= 0 ? hours : null;
}
