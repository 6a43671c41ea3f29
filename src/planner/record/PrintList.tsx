import { type Entry, statusOf, toldAt } from '../../record/index.ts';
import { statusNames } from '../../ui/record/names.ts';
import type { Translate } from '../../ui/types.ts';
import { channelNames, dayText } from './words.ts';

interface PrintListProps {
  t: Translate;
  /** What the list on screen shows. */
  entries: readonly Entry[];
  now: Date;
}

/** For paper alone, for example for a job centre: no reason, no note. */
export function PrintList({ t, entries, now }: PrintListProps) {
  return (
    <div class="print-list">
      <h2>{t('recordPrintTitle', dayText(now, t))}</h2>
      <table>
        <thead>
          <tr>
            {(
              ['recordDate', 'recordCompany', 'recordRole', 'recordPerson', 'recordChannel', 'recordStatus'] as const
            ).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const at = toldAt(entry) ?? entry.steps.at(-1)?.at;
            return (
              <tr key={entry.id}>
                <td>{at ? dayText(at, t) : '–'}</td>
                <td dir="auto">{entry.company}</td>
                <td dir="auto">{entry.role}</td>
                <td dir="auto">{entry.person}</td>
                <td>{t(channelNames[entry.channel])}</td>
                <td>{t(statusNames[statusOf(entry)])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
