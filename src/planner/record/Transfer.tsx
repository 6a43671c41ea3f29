import { useRef, useState } from 'preact/hooks';
import type { RecordWrite } from '../../platform/record.ts';
import { type Entry, type FileProblem, type Preview, preview, remindersOf } from '../../record/index.ts';
import { FilePick } from '../../ui/FilePick.tsx';
import { Question } from '../../ui/Question.tsx';
import { reminderText, titleOf } from '../../ui/record/names.ts';
import type { Translate } from '../../ui/types.ts';
import { calendarOf, csvOf, readCsv } from './files.ts';
import type { RecordStore } from './types.ts';
import type { RecordForm } from './useRecord.ts';
import { fileProblems } from './words.ts';

interface TransferProps {
  t: Translate;
  store: RecordStore;
  form: RecordForm;
  /** What is printed: as many as the list shows. */
  listed: number;
}

/** How many names a preview tells. */
const told = 5;

/** Out to files and to paper, in from a file, and away. */
export function Transfer({ t, store, form, listed }: TransferProps) {
  const { record, now, setDone } = form;
  const { entries, keepsTexts } = record;
  const coming = entries
    .flatMap(remindersOf)
    .filter(({ at, kind }) => at > now && (kind === 'follow-up' || isWindow(kind)));
  const exportCsv = () => {
    store.download('withdraw-gracefully-record.csv', 'text/csv', csvOf(entries));
    setDone({ text: 'recordExported' });
  };
  const exportCalendar = () => {
    const days = coming.map((one) => ({
      id: `${one.entry.id}-${one.followUp?.id ?? one.kind}@withdraw-gracefully`,
      at: one.at,
      summary: reminderText(one, t),
    }));
    store.download('withdraw-gracefully-record.ics', 'text/calendar', calendarOf(days, t('name'), now));
    setDone({ text: 'recordExported' });
  };
  return (
    <section class="card tools" aria-labelledby="record-tools">
      <h2 id="record-tools">{t('recordTools')}</h2>
      <p class="help">{t('recordToolsHelp')}</p>
      <label class="choice top">
        <input
          type="checkbox"
          checked={keepsTexts}
          onChange={({ currentTarget: { checked } }) => void keepTexts(checked, form)}
        />
        <span>{t('recordKeepTexts')}</span>
      </label>
      <div class="buttons">
        <button type="button" class="button" disabled={entries.length === 0} onClick={exportCsv}>
          {t('recordExportCsv')}
        </button>
        <button type="button" class="button" disabled={coming.length === 0} onClick={exportCalendar}>
          {t('recordExportCalendar')}
        </button>
        <button type="button" class="button" disabled={listed === 0} onClick={store.print}>
          {t('recordPrint')}
        </button>
      </div>
      <p class="help">{t('recordPrintHelp')}</p>
      <Import t={t} form={form} />
      <EraseAll t={t} store={store} form={form} />
    </section>
  );
}

const isWindow = (kind: string) => kind.startsWith('reapply');

function keepTexts(keepsTexts: boolean, { record, write }: RecordForm): Promise<boolean> {
  const texts = record.entries.filter(({ message }) => message);
  const undo: RecordWrite[] = [
    { does: 'keep-texts', keepsTexts: !keepsTexts },
    { does: 'put', entries: texts },
  ];
  if (keepsTexts) return write([{ does: 'keep-texts', keepsTexts }], { text: 'recordTextsKept' });
  return write([{ does: 'keep-texts', keepsTexts }], { text: 'recordTextsGone', undo });
}

function Import({ t, form }: { t: Translate; form: RecordForm }) {
  const input = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<(Preview & { left: number }) | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const read = async (file: File) => {
    const outcome = await readCsv(file);
    setOffer(outcome.ok ? { ...preview(form.record.entries, outcome.entries), left: outcome.left } : null);
    setProblem(outcome.ok ? null : outcome.reason);
  };
  const close = () => {
    setOffer(null);
    input.current?.focus();
  };
  return (
    <>
      <div class="buttons">
        <FilePick label={t('recordImport')} accept=".csv,text/csv" field={input} onFile={(file) => void read(file)} />
      </div>
      <div role="alert">{problem && <p class="card warn">{t(fileProblems[problem])}</p>}</div>
      {offer && (
        <Offer
          t={t}
          offer={offer}
          onYes={() => void take(offer, form).then((isIn) => isIn && close())}
          onCancel={close}
        />
      )}
    </>
  );
}

function take({ added, changed }: Preview, { record, write }: RecordForm): Promise<boolean> {
  const before = record.entries.filter(({ id }) => changed.some((entry) => entry.id === id));
  return write([{ does: 'put', entries: [...added, ...changed] }], {
    text: 'recordImported',
    undo: [
      { does: 'remove', ids: added.map(({ id }) => id) },
      { does: 'put', entries: before },
    ],
  });
}

interface OfferProps {
  t: Translate;
  offer: Preview & { left: number };
  onYes(): void;
  onCancel(): void;
}

function Offer({ t, offer: { added, changed, same, left }, onYes, onCancel }: OfferProps) {
  const isNews = added.length + changed.length > 0;
  return (
    <Question
      t={t}
      title={t(isNews ? 'recordImportQuestion' : 'recordImportSame')}
      yes={isNews ? { label: t('recordImportYes'), onYes } : undefined}
      onCancel={onCancel}
    >
      <ul>
        {added.length > 0 && <li>{t('recordImportAdded', String(added.length), namesOf(added, t))}</li>}
        {changed.length > 0 && <li>{t('recordImportChanged', String(changed.length), namesOf(changed, t))}</li>}
        {same > 0 && <li>{t('recordImportUnchanged', String(same))}</li>}
        {left > 0 && <li>{t('recordImportLeft', String(left))}</li>}
      </ul>
    </Question>
  );
}

function namesOf(entries: Entry[], t: Translate): string {
  const names = entries.slice(0, told).map((entry) => titleOf(entry, t));
  return [...names, ...(entries.length > told ? ['…'] : [])].join(' · ');
}

function EraseAll({ t, store, form }: Omit<TransferProps, 'listed'>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  const erase = async () => {
    const rows = await store.rows();
    const undo = [{ does: 'restore', rows } as const];
    if (await form.write([{ does: 'clear' }], { text: 'recordErasedAll', undo })) close();
  };
  const { entries, unread } = form.record;
  return (
    <>
      <div class="buttons">
        <button
          ref={button}
          type="button"
          class="button stop"
          aria-expanded={isAsking}
          disabled={entries.length + unread.length === 0}
          onClick={() => setAsking(!isAsking)}
        >
          {t('recordEraseAll')}
        </button>
      </div>
      {isAsking && (
        <Question
          t={t}
          title={t('recordEraseAllQuestion')}
          yes={{ label: t('recordEraseAllYes'), stop: true, onYes: () => void erase() }}
          onCancel={close}
        />
      )}
    </>
  );
}
