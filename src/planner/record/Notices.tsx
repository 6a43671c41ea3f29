import type { Translate } from '../../ui/types.ts';
import type { RecordStore } from './types.ts';
import type { RecordForm } from './useRecord.ts';
import { writeProblems } from './words.ts';

/** What is wrong with the record, and what was not kept; each with what can be done. */
export function Notices({ t, store, form }: { t: Translate; store: RecordStore; form: RecordForm }) {
  const { record, failure, write } = form;
  const { unread, problem } = record;
  const download = () =>
    store.download(
      'withdraw-gracefully-unread.json',
      'application/json',
      `${JSON.stringify(
        unread.map(([, value]) => value),
        null,
        2,
      )}\n`,
    );
  const remove = () =>
    void write([{ does: 'remove', ids: unread.map(([id]) => id) }], {
      text: 'recordErased',
      undo: [{ does: 'restore', rows: unread }],
    });
  return (
    <>
      {problem && <p class="card warn">{t(problem === 'newer' ? 'recordNewer' : 'recordUnavailable')}</p>}
      {unread.length > 0 && (
        <div class="card warn notice">
          <p>{t('recordUnread', String(unread.length))}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={download}>
              {t('recordUnreadDownload')}
            </button>
            <button type="button" class="button quiet" onClick={remove}>
              {t('recordUnreadErase')}
            </button>
          </div>
        </div>
      )}
      <div role="alert">
        {failure && (
          <div class="card stop notice">
            <p>{t(writeProblems[failure.reason])}</p>
            {failure.retry && (
              <button type="button" class="button" onClick={failure.again}>
                {t('recordAgain')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
