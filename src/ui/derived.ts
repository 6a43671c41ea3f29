/** Everything on screen that follows from the props and what the person has done. Pure. */
import type { Context, Finding } from '../guard/index.ts';
import type { Address, Choices, Filled, Message } from '../message/index.ts';
import type { Facts, Formality } from '../thread/index.ts';
import { choicesNow, needsReason, type OpenChoices, primary } from './choices.ts';
import { factsToUse } from './facts.ts';
import { withinLimit } from './limit.ts';
import { phoneQuestions } from './PhoneCard.tsx';
import { OWN_DRAFT, type State } from './state.ts';
import type { Core, OwnText, Setting, WriterProps } from './types.ts';

export interface Derived {
  facts: Facts;
  choices: OpenChoices;
  /** The message as composed, before edits; null as long as no reason is chosen, and once an offer was accepted. */
  composed: Message | null;
  /** What the preview shows: the message with its edits, or a phone script. */
  shown: Message | null;
  /** What the message was made from, for edits of it; null as long as there is none. */
  setting: Setting | null;
  /** The text of the person's own that is used; null: ours. */
  template: OwnText | null;
  /** That text is what stands in the editor. */
  isDraft: boolean;
  /** Such a text is in the preview, or would be: our tone, length and language say nothing about it. */
  isOwn: boolean;
  /** Why it is not; null: it is, or there is none. */
  unfilled: Extract<Filled, { ok: false }> | null;
  /** BCP 47, of what is shown: a text of the person's own has its own. */
  language: string;
  /** Only where it will be filled in, or can be copied. */
  subject: string | undefined;
  findings: readonly Finding[];
  /** Whether it tells the employer that one withdraws: then a call comes into question, and a confirmation after it. */
  callsOff: boolean;
  /** The script is shown beside an editor: with the phone in the hand, the rest of the form is in the way. */
  isCard: boolean;
  /** For the phone: what to say when they ask back. */
  answers: readonly string[];
  /** An e-mail that ends without a name, because none is known. */
  isUnsigned: boolean;
  canInsert: boolean;
  isStopped: boolean;
  /** Characters the box takes; undefined: as many as one likes. */
  limit: number | undefined;
  isTooLong: boolean;
  /** False while the words of the language are being loaded. */
  isReady: boolean;
  /** The two ways to address the reader in the language of the message, and the one in use; null: there is no choice. */
  address: (Address & { used: Formality }) | null;
}

export function derive(props: WriterProps, state: State): Derived {
  const { target, core } = props;
  const facts = factsToUse(props.facts, props.settings.name, state.typed);
  const choices = choose(props, facts, state);
  const limit = target.kind === 'editor' ? target.limit : undefined;
  const template = ownText(props, state, choices.language);
  const isWritten = state.view === 'message';
  const isOwn = template !== null && isWritten;
  const language = isOwn ? template.language : choices.language;
  // Without the words of its language, a text of one's own still has its own.
  const isReady = core.isReady(language) || (isOwn && state.missing === primary(language));
  const complete = isReady ? completed(choices) : null;
  const filled = template && isReady ? filledFrom(core, template, facts) : null;
  const address = isReady ? core.addressFor(facts, choices) : null;
  const setting = settingOf(template ? choicesOfTemplate(choices, template) : complete, facts, address);
  const ours = () => complete && withinLimit(complete, limit, (one) => core.compose(facts, one));
  const composed = filled ? (filled.ok ? filled.message : null) : ours();
  const shown = messageToShow(core, facts, complete, composed, setting, state);
  const context = contextOf(props, facts, { ...choices, language });
  const findings = isWritten ? core.check(shown?.text ?? '', facts, context) : [];
  const isTooLong = limit !== undefined && isWritten && (shown?.text.length ?? 0) > limit;
  const isStopped = findings.some(({ severity }) => severity === 'stop');
  return {
    facts,
    choices,
    composed,
    shown,
    subject: target.kind === 'none' || target.subject ? shown?.subject : undefined,
    findings,
    callsOff: callsOff(choices.intent),
    isCard: !isWritten && shown !== null && target.kind === 'editor',
    answers:
      complete && state.view === 'phone' && callsOff(choices.intent)
        ? core.answers(facts, complete, phoneQuestions.length)
        : [],
    isUnsigned: isWritten && shown !== null && !isOwn && choices.channel === 'email' && !facts.myName,
    isStopped,
    limit,
    isTooLong,
    isReady,
    address,
    setting,
    template,
    isOwn,
    unfilled: isOwn && filled && !filled.ok ? filled : null,
    language,
    isDraft: template?.id === OWN_DRAFT,
    canInsert:
      target.kind === 'editor' &&
      isWritten &&
      Boolean(shown?.text) &&
      !isStopped &&
      !isTooLong &&
      // A draft as it stands is in the editor already.
      !(template?.id === OWN_DRAFT && shown?.text === template.text),
  };
}

/** The choices that hold once `chosen` is what the person touched. */
export function choose(
  props: WriterProps,
  facts: Facts,
  { chosen, missing }: Pick<State, 'chosen' | 'missing'>,
): OpenChoices {
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
      languages: props.core.languages().filter((language) => language !== missing),
    },
    chosen,
  );
}

/** The choices when they are enough to write from; null: no reason is chosen, or it is a case in which we write nothing. */
export function completed({ reason, ...choices }: OpenChoices): Choices | null {
  if (choices.stage === 'accepted') return null;
  if (reason === null && needsReason(choices.intent)) return null;
  return { ...choices, reason: reason ?? 'unsaid' };
}

/** The chosen text of the person's own, which may be what they have typed into the editor. */
function ownText({ templates, target }: WriterProps, { template }: State, language: string): OwnText | null {
  if (template !== OWN_DRAFT) return templates.find(({ id }) => id === template) ?? null;
  const text = (target.kind === 'editor' && target.draft) || '';
  return { id: OWN_DRAFT, title: '', language, subject: '', text, plain: true };
}

/** A plain text is no template: braces in it are braces. */
function filledFrom(core: Core, template: OwnText, facts: Facts): Filled {
  if (!template.plain) return core.fillTemplate(template, facts);
  const { id, subject, text } = template;
  const key = id === OWN_DRAFT ? OWN_DRAFT : `template ${id}`;
  const parts: Message['parts'] = [{ move: 'decision', text, key }];
  return { ok: true, message: { ...(subject === '' ? {} : { subject }), parts, text } };
}

function messageToShow(
  core: Core,
  facts: Facts,
  choices: Choices | null,
  composed: Message | null,
  setting: Setting | null,
  { view, edits }: State,
): Message | null {
  if (view !== 'message') return choices && core.compose(facts, { ...spoken(choices), channel: view });
  return composed && setting && core.withEdits(composed, edits, setting);
}

/** What is confirmed in writing was said on the phone before. */
function spoken(choices: Choices): Choices {
  return choices.intent === 'confirm-call' ? { ...choices, intent: 'withdraw' } : choices;
}

function settingOf(choices: Choices | null, facts: Facts, address: Derived['address']): Setting | null {
  return choices && { choices, facts, formality: address?.used ?? null };
}

/** A text of one's own needs no reason. */
function choicesOfTemplate(choices: OpenChoices, template: OwnText | null): Choices | null {
  return template && { ...choices, reason: choices.reason ?? 'unsaid', language: template.language };
}

/** Tells the employer for the first time, so that a booked interview falls away with it. */
function callsOff(intent: Choices['intent']): boolean {
  return needsReason(intent) || intent === 'confirm-call';
}

function contextOf({ target, recipients }: WriterProps, facts: Facts, choices: OpenChoices): Context {
  return {
    ...(target.kind === 'editor' && recipients ? { recipients } : {}),
    language: choices.language,
    intent: choices.intent,
    scheduled: callsOff(choices.intent) && (facts.interview !== undefined || choices.stage === 'scheduled'),
    channel: choices.channel,
  };
}
