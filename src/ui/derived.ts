/** Everything on screen that follows from the props and what the person has done. Pure. */
import type { Context, Finding } from '../guard/index.ts';
import type { Choices, Message } from '../message/index.ts';
import type { Facts } from '../thread/index.ts';
import { choicesNow, type OpenChoices } from './choices.ts';
import { factsToUse } from './facts.ts';
import { withinLimit } from './limit.ts';
import type { State } from './state.ts';
import type { Core, WriterProps } from './types.ts';

export interface Derived {
  facts: Facts;
  choices: OpenChoices;
  /** The message as composed, before fixes; null as long as no reason is chosen, and once an offer was accepted. */
  composed: Message | null;
  /** What the preview shows: the message with its fixes, or a phone script. */
  shown: Message | null;
  /** Only where it will be filled in, or can be copied. */
  subject: string | undefined;
  findings: readonly Finding[];
  /** An e-mail that ends without a name, because none is known. */
  isUnsigned: boolean;
  canInsert: boolean;
  isStopped: boolean;
  /** Characters the box takes; undefined: as many as one likes. */
  limit: number | undefined;
  isTooLong: boolean;
}

export function derive(props: WriterProps, state: State): Derived {
  const { target, core } = props;
  const facts = factsToUse(props.facts, props.settings.name, state.typed);
  const choices = choose(props, facts, state.chosen);
  const limit = target.kind === 'editor' ? target.limit : undefined;
  const composed = isComplete(choices) ? withinLimit(choices, limit, (one) => core.compose(facts, one)) : null;
  const shown = messageToShow(core, facts, choices, composed, state);
  const isWritten = state.view === 'message';
  const findings = isWritten ? core.check(shown?.text ?? '', facts, contextOf(props, facts, choices)) : [];
  const isTooLong = limit !== undefined && isWritten && (shown?.text.length ?? 0) > limit;
  const isStopped = findings.some(({ severity }) => severity === 'stop');
  return {
    facts,
    choices,
    composed,
    shown,
    subject: target.kind === 'none' || target.subject ? shown?.subject : undefined,
    findings,
    isUnsigned: isWritten && shown !== null && choices.channel === 'email' && !facts.myName,
    isStopped,
    limit,
    isTooLong,
    canInsert: target.kind === 'editor' && isWritten && shown !== null && !isStopped && !isTooLong,
  };
}

/** The choices that hold once `chosen` is what the person touched. */
export function choose(props: WriterProps, facts: Facts, chosen: Partial<Choices>): OpenChoices {
  return choicesNow(
    {
      facts,
      settings: props.settings,
      channel: props.channel,
      now: props.now,
      remembered: props.remembered ?? {},
      sameConversation: props.sameConversation ?? false,
      variant: props.core.startingVariant(
        `${props.settings.name || props.facts.myName?.value} ${props.now.toDateString()}`,
      ),
      languages: props.core.languages(),
    },
    chosen,
  );
}

/** A reason is chosen, and it is not a case in which we write nothing. */
export function isComplete(choices: OpenChoices): choices is Choices {
  return choices.reason !== null && choices.stage !== 'accepted';
}

function messageToShow(
  core: Core,
  facts: Facts,
  choices: OpenChoices,
  composed: Message | null,
  state: State,
): Message | null {
  const { view, fixed } = state;
  if (view !== 'message') return isComplete(choices) ? core.compose(facts, { ...choices, channel: view }) : null;
  return fixed && fixed.from === composed?.text ? fixed.message : composed;
}

function contextOf({ target, recipients }: WriterProps, facts: Facts, choices: OpenChoices): Context {
  return {
    ...(target.kind === 'editor' && recipients ? { recipients } : {}),
    language: choices.language,
    scheduled: facts.interview !== undefined || choices.stage === 'scheduled',
    channel: choices.channel,
  };
}
