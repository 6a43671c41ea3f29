/** The record in the popup: what is due, the newest few, and the way to all of it. */
import { dueBy, type Entry, newestFirst, statusOf } from '../record/index.ts';
import { reminderText, statusNames, titleOf } from '../ui/record/names.ts';
import type { Translate } from '../ui/types.ts';

interface RecordTabProps {
  t: Translate;
  entries: readonly Entry[];
  now: Date;
  /** Opens the planner on its record. */
  onOpen(): void;
}

/** More than this is for the planner. */
const most = 4;

export function RecordTab({ t, entries, now, onOpen }: RecordTabProps) {
  const due = dueBy(entries, now);
  const newest = newestFirst(entries.filter(({ archived }) => !archived)).slice(0, most);
  return (
    <div class="record-tab">
      {due.length > 0 && (
        <section class="card calm" aria-label={t('afterDue')}>
          <h2>{t('afterDue')}</h2>
          <ul>
            {due.slice(0, most).map((one) => (
              <li key={`${one.entry.id} ${one.kind} ${one.followUp?.id}`}>{reminderText(one, t)}</li>
            ))}
          </ul>
        </section>
      )}
      {newest.length === 0 && <p class="soft">{t('recordEmpty')}</p>}
      <ul aria-label={t('recordEntries')}>
        {newest.map((entry) => (
          <li key={entry.id}>
            <bdi>{titleOf(entry, t)}</bdi> <span class="soft small">{t(statusNames[statusOf(entry)])}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onOpen}>
        {t('recordOpen')}
      </button>
    </div>
  );
}
