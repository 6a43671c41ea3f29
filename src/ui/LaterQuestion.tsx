import { useId, useState } from 'preact/hooks';
import { localTime, remindersFor, usualOf } from './later.ts';
import { dayAndTime } from './times.ts';
import type { Translate } from './types.ts';

interface LaterQuestionProps {
  t: Translate;
  now: Date;
  /** ISO 8601; absent: none is booked, or its time is not known. */
  interviewAt: string | undefined;
  busy: boolean;
  onKeep(at: Date): void;
  onCancel(): void;
}

/** Stands in the list of times for a time of one's own. */
const OTHER = 'other';

/** Stands where "Sleep on it" was pressed: when to remind. */
export function LaterQuestion({ t, now, interviewAt, busy, onKeep, onCancel }: LaterQuestionProps) {
  const id = useId();
  const reminders = remindersFor(now, interviewAt);
  const { times, latest, isLate } = reminders;
  const [picked, setPicked] = useState(() => String(usualOf(reminders, now)));
  const [typed, setTyped] = useState(() => localTime(times[usualOf(reminders, now)] ?? now));
  const locale = t('writerLocale');
  const at = picked === OTHER ? new Date(typed) : times[Number(picked)];
  const fits = at !== undefined && at > now && (latest === null || at <= latest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping row in every browser.
    <div role="group" aria-label={t('laterButton')}>
      {isLate && <p class="card warn asked">{t('laterNotice')}</p>}
      <div class="buttons asked">
        <label for={id}>{t('laterAsk')}</label>
        <select
          id={id}
          class="select"
          data-focus="question"
          value={picked}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {times.map((time, index) => (
            <option key={time.getTime()} value={String(index)}>
              {dayAndTime(time, now, locale)}
            </option>
          ))}
          <option value={OTHER}>{t('laterOther')}</option>
        </select>
        {picked === OTHER && (
          <input
            type="datetime-local"
            class="input"
            aria-label={t('laterOtherTime')}
            aria-describedby={fits ? undefined : `${id}-wrong`}
            aria-invalid={!fits}
            value={typed}
            min={localTime(now)}
            max={latest ? localTime(latest) : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </div>
      <div role="status">
        {!fits && (
          <p class="card calm asked" id={`${id}-wrong`}>
            {latest ? t('laterUntil', dayAndTime(latest, now, locale)) : t('laterAhead')}
          </p>
        )}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={!fits}
          aria-busy={busy}
          onClick={() => fits && !busy && onKeep(at)}
        >
          {t('laterKeep')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t('writerDraftCancel')}
        </button>
      </div>
    </div>
  );
}
