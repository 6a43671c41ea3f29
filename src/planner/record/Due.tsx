import type { Entry, Reminder, Step } from '../../record/index.ts';
import { reminderText } from '../../ui/record/names.ts';
import type { Translate } from '../../ui/types.ts';
import type { RecordStore } from './types.ts';
import type { RecordForm } from './useRecord.ts';

interface DueProps {
  t: Translate;
  due: readonly Reminder[];
  store: RecordStore;
  form: RecordForm;
}

/** What is due, each with the one thing to do about it, and a way to be left in peace. */
export function Due({ t, due, store, form }: DueProps) {
  if (due.length === 0) return null;
  return (
    <section class="card calm due" aria-label={t('afterDue')}>
      <h2>{t('afterDue')}</h2>
      <ul class="plain">
        {due.map((one) => (
          <li key={`${one.entry.id} ${one.kind} ${one.followUp?.id}`}>
            <p>{reminderText(one, t)}</p>
            <div class="buttons">
              <Answer t={t} one={one} store={store} form={form} />
              <button type="button" class="button quiet" onClick={() => void put(one, form)}>
                {t(one.followUp ? 'afterDone' : 'afterDismiss')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ t, one: { entry, kind }, store, form }: Omit<DueProps, 'due'> & { one: Reminder }) {
  if (kind === 'follow-up') return null;
  if (kind === 'sent') {
    return (
      <button
        type="button"
        class="button"
        onClick={() => void form.edit(entry, withStep(entry, told(entry, store)), 'recordChanged')}
      >
        {t('afterWasSent')}
      </button>
    );
  }
  const isTelling = kind === 'tell';
  return (
    <a
      class="button"
      href={store.linkTo(entry.id, isTelling ? 'withdraw' : 'reconnect')}
      target="_blank"
      rel="noopener"
    >
      {t(isTelling ? 'afterWrite' : 'afterReconnect')}
    </a>
  );
}

/** Done, or not wanted. */
function put({ entry, kind, followUp }: Reminder, form: RecordForm): Promise<boolean> {
  if (!followUp) {
    // After a year, half a year is no news either.
    const also = kind === 'reapply-12' ? (['reapply-6', kind] as const) : [kind];
    const dismissed = [...new Set([...entry.dismissed, ...also])];
    return form.edit(entry, { ...entry, dismissed }, 'afterDismissed');
  }
  const followUps = entry.followUps.map((each) => (each.id === followUp.id ? { ...each, done: true } : each));
  return form.edit(entry, { ...entry, followUps }, 'recordChanged');
}

/** They know, as of now: with the message that was written last, if there is one. */
export function told({ steps }: Entry, store: RecordStore): Step {
  const written = steps.findLast(({ what }) => what === 'inserted');
  return { id: store.newId(), what: 'sent', intent: written?.intent ?? 'withdraw', at: store.now().toISOString() };
}

export const withStep = (entry: Entry, step: Step) => ({ ...entry, steps: [...entry.steps, step] });
