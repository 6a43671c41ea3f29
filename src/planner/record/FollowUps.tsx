import { useId, useRef, useState } from 'preact/hooks';
import { type FollowUp, limits } from '../../record/index.ts';
import type { EntryProps } from './EntryCard.tsx';
import { dayText } from './words.ts';

/** Reminders of the person's own: a day, and what for. */
export function FollowUps({ t, entry, store, form }: EntryProps) {
  const id = useId();
  const day = useRef<HTMLInputElement>(null);
  const [on, setOn] = useState('');
  const [what, setWhat] = useState('');
  const keep = (followUps: FollowUp[]) => form.edit(entry, { ...entry, followUps }, 'recordChanged');
  const add = async () => {
    if (!(await keep([...entry.followUps, { id: store.newId(), on, what, done: false }]))) return;
    setOn('');
    setWhat('');
    day.current?.focus();
  };
  return (
    <fieldset class="after">
      <legend>{t('afterFollowUps')}</legend>
      {entry.followUps.map((one) => (
        <div key={one.id} class="row">
          <label class="choice">
            <input
              type="checkbox"
              checked={one.done}
              onChange={({ currentTarget: { checked } }) =>
                void keep(entry.followUps.map((each) => (each === one ? { ...one, done: checked } : each)))
              }
            />
            <span>
              {dayText(new Date(`${one.on}T12:00`), t)} <bdi>{one.what}</bdi>
            </span>
          </label>
          <button
            type="button"
            class="button quiet"
            aria-label={t('afterFollowUpRemove', one.what || one.on)}
            onClick={() => void keep(entry.followUps.filter((each) => each !== one))}
          >
            {t('recordRemove')}
          </button>
        </div>
      ))}
      {entry.followUps.length < limits.list && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div class="field">
            <label class="label" for={`${id}-on`}>
              {t('afterFollowUpDay')}
            </label>
            <input
              id={`${id}-on`}
              ref={day}
              class="input"
              type="date"
              required
              min="2000-01-01"
              max="2100-12-31"
              value={on}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          </div>
          <div class="field grow">
            <label class="label" for={`${id}-what`}>
              {t('afterFollowUpWhat')}
            </label>
            <input
              id={`${id}-what`}
              class="input"
              dir="auto"
              maxLength={limits.name}
              value={what}
              onInput={(event) => setWhat(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button">
            {t('afterFollowUpAdd')}
          </button>
        </form>
      )}
    </fieldset>
  );
}
