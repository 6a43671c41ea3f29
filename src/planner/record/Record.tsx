import { useEffect, useRef, useState } from 'preact/hooks';
import { dueBy, type Entry, type Filter, newEntry, newestFirst, search } from '../../record/index.ts';
import type { Translate } from '../../ui/types.ts';
import { Due } from './Due.tsx';
import { EntryCard } from './EntryCard.tsx';
import { Choice, EntryForm } from './EntryForm.tsx';
import { Notices } from './Notices.tsx';
import { PrintList } from './PrintList.tsx';
import { Transfer } from './Transfer.tsx';
import type { RecordStore } from './types.ts';
import { type RecordForm, useRecord } from './useRecord.ts';
import { filterNames } from './words.ts';

interface RecordProps {
  t: Translate;
  now: Date;
  store: RecordStore;
}

/** The private log: what is due, every application, and the ways in and out. */
export function Record({ t, now: opened, store }: RecordProps) {
  const form = useRecord(store, opened);
  const { record, now } = form;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('current');
  /** Several may be open: one that is being changed is not closed by another. */
  const [open, setOpen] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<Entry | null>(null);
  const listed = search(newestFirst(record.entries), query, filter);

  const toggle = (id: string) =>
    setOpen((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]));
  const save = async (entry: Entry) => {
    const undo = [{ does: 'remove', ids: [entry.id] } as const];
    if (!(await form.write([{ does: 'put', entries: [entry] }], { text: 'recordAdded', undo }))) return;
    setFresh(null);
    setOpen((now) => [...now, entry.id]);
    setQuery('');
    setFilter('current');
  };
  return (
    <div class="record">
      <p class="soft">{t('recordIntro')}</p>
      <Notices t={t} store={store} form={form} />
      <Due t={t} due={dueBy(record.entries, now)} store={store} form={form} />
      {fresh ? (
        <div class="card">
          <h2>{t('recordNew')}</h2>
          <EntryForm t={t} entry={fresh} store={store} onSave={save} onCancel={() => setFresh(null)} />
        </div>
      ) : (
        <div class="toolbar">
          <Search t={t} query={query} onQuery={setQuery} />
          <Choice
            label={t('recordShow')}
            value={filter}
            options={(Object.keys(filterNames) as Filter[]).map((each) => [each, t(filterNames[each])] as const)}
            onChange={(picked) => setFilter(picked)}
          />
          <button
            type="button"
            class="button primary"
            onClick={() => setFresh(newEntry(store.newId(), t('writerLocale')))}
          >
            {t('recordAdd')}
          </button>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {t('recordCount', String(listed.length))}
      </p>
      {listed.length > 0 ? (
        <ul class="plain entries" aria-label={t('recordEntries')}>
          {listed.map((entry) => (
            <EntryCard
              key={entry.id}
              t={t}
              entry={entry}
              store={store}
              form={form}
              isOpen={open.includes(entry.id)}
              onToggle={() => toggle(entry.id)}
            />
          ))}
        </ul>
      ) : (
        <p class="card empty">{t(record.entries.length > 0 ? 'recordNothingFound' : 'recordEmpty')}</p>
      )}
      <Transfer t={t} store={store} form={form} listed={listed.length} />
      <PrintList t={t} entries={listed} now={now} />
      <DoneLine t={t} form={form} />
    </div>
  );
}

function Search({ t, query, onQuery }: { t: Translate; query: string; onQuery(query: string): void }) {
  return (
    <div class="field grow">
      <label class="label" for="record-search">
        {t('recordSearch')}
      </label>
      <input
        id="record-search"
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}

/** What was just done, and the way back. */
function DoneLine({ t, form: { done, write, setDone } }: { t: Translate; form: RecordForm }) {
  const undo = done?.undo;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may be gone with what was done.
    if (done && document.activeElement === document.body) line.current?.querySelector('button')?.focus();
  }, [done]);
  return (
    <div ref={line} class="done" role="status">
      {done && (
        <div class="toast">
          <span>{t(done.text)}</span>
          {undo && (
            <button type="button" class="button quiet" onClick={() => void write(undo, { text: 'recordRestored' })}>
              {t('recordUndo')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => setDone(null)}>
            {t('recordDismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
