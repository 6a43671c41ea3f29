import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Entry, limits, type Step } from '../../record/index.ts';
import { reasonNames, stageNames } from '../../ui/names.ts';
import type { Translate } from '../../ui/types.ts';
import type { RecordStore } from './types.ts';
import { channelNames, stepText } from './words.ts';

interface EntryFormProps {
  t: Translate;
  entry: Entry;
  store: RecordStore;
  onSave(entry: Entry): void;
  onCancel(): void;
}

const stages = Object.keys(stageNames) as Entry['stage'][];
const channels = Object.keys(channelNames) as Entry['channel'][];
const reasons = Object.keys(reasonNames) as NonNullable<Entry['reason']>[];

/** What can be put down by hand. */
const possible = [
  'decided withdraw',
  'sent withdraw',
  'sent decline-offer',
  'sent ask-first',
  'sent thank-referrer',
  'sent reconnect',
  'sent reverse',
] as const;

/** Everything about an entry, to be typed. Nothing is kept before the button is pressed. */
export function EntryForm({ t, entry, store, onSave, onCancel }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(entry);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (changed: Partial<Entry>) => setDraft({ ...draft, ...changed });
  const setStep = (id: string, changed: Partial<Step>) =>
    change({ steps: draft.steps.map((step) => (step.id === id ? { ...step, ...changed } : step)) });
  const addStep = () => {
    const step: Step = { id: store.newId(), what: 'sent', intent: 'withdraw', at: store.now().toISOString() };
    change({ steps: [...draft.steps, step] });
  };
  return (
    <form
      ref={form}
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <div class="pairs">
        {(
          [
            ['company', 'recordCompany'],
            ['role', 'recordRole'],
            ['person', 'recordPerson'],
          ] as const
        ).map(([key, name]) => (
          <Labelled key={key} label={t(name)}>
            {(id) => (
              <input
                id={id}
                class="input"
                dir="auto"
                autocomplete="off"
                maxLength={limits.name}
                value={draft[key]}
                onInput={(event) => change({ [key]: event.currentTarget.value })}
              />
            )}
          </Labelled>
        ))}
        <Choice
          label={t('recordChannel')}
          value={draft.channel}
          options={channels.map((channel) => [channel, t(channelNames[channel])])}
          onChange={(channel) => change({ channel })}
        />
        <Choice
          label={t('recordStage')}
          value={draft.stage}
          options={stages.map((stage) => [stage, t(stageNames[stage])])}
          onChange={(stage) => change({ stage })}
        />
        <Choice
          label={t('recordReason')}
          value={draft.reason ?? ''}
          options={[['', t('recordNoReason')], ...reasons.map((reason) => [reason, t(reasonNames[reason])] as const)]}
          onChange={(reason) => change({ reason: reason === '' ? null : reason })}
        />
      </div>
      <fieldset class="after">
        <legend>{t('recordSteps')}</legend>
        {draft.steps.map((step, place) => (
          <StepRow
            key={step.id}
            t={t}
            step={step}
            number={place + 1}
            onChange={(changed) => setStep(step.id, changed)}
            onRemove={() => change({ steps: draft.steps.filter(({ id }) => id !== step.id) })}
          />
        ))}
        {draft.steps.length < limits.list && (
          <button type="button" class="button quiet" onClick={addStep}>
            {t('recordStepAdd')}
          </button>
        )}
      </fieldset>
      <Labelled label={t('recordNote')} help={t('recordNoteHelp')}>
        {(id) => (
          <textarea
            id={id}
            class="input"
            dir="auto"
            rows={4}
            maxLength={limits.note}
            aria-describedby={`${id}-help`}
            value={draft.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Labelled>
      {draft.message && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const { message: _, ...without } = draft;
            setDraft(without);
          }}
        >
          {t('recordTextRemove')}
        </button>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('recordSave')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

interface StepRowProps {
  t: Translate;
  step: Step;
  /** From 1. */
  number: number;
  onChange(changed: Partial<Step>): void;
  onRemove(): void;
}

function StepRow({ t, step, number, onChange, onRemove }: StepRowProps) {
  const now = `${step.what} ${step.intent}`;
  const options = [...new Set([now, ...possible])].map((each) => [each, stepText(stepOf(each), t)] as const);
  return (
    <div class="row">
      <Choice
        label={t('recordStepWhat', String(number))}
        value={now}
        options={options}
        onChange={(picked) => onChange(stepOf(picked))}
      />
      <Labelled label={t('recordStepAt', String(number))}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="datetime-local"
            required
            min="2000-01-01T00:00"
            max="2100-12-31T23:59"
            value={localMoment(step.at)}
            onChange={({ currentTarget: { value } }) => {
              const at = new Date(value);
              if (!Number.isNaN(at.getTime())) onChange({ at: at.toISOString() });
            }}
          />
        )}
      </Labelled>
      <button type="button" class="button quiet" aria-label={t('recordStepRemove', String(number))} onClick={onRemove}>
        {t('recordRemove')}
      </button>
    </div>
  );
}

function stepOf(words: string): Pick<Step, 'what' | 'intent'> {
  const [what, intent] = words.split(' ');
  return { what, intent } as Pick<Step, 'what' | 'intent'>;
}

/** As the field wants it: local time without a zone, to the minute. */
function localMoment(at: string): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function Labelled({
  label,
  help,
  children,
}: {
  label: string;
  help?: string;
  children(id: string): ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children(id)}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          class="select"
          value={value}
          onChange={({ currentTarget: { value: picked } }) => {
            const option = options.find(([each]) => each === picked);
            if (option) onChange(option[0]);
          }}
        >
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
