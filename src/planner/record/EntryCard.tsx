import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../message/index.ts';
import { type Entry, lastStep, statusOf, tellable, toldAt } from '../../record/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { reasonNames, stageNames } from '../../ui/names.ts';
import { Question } from '../../ui/Question.tsx';
import { statusNames, titleOf } from '../../ui/record/names.ts';
import type { TextKey, Translate } from '../../ui/types.ts';
import { After } from './After.tsx';
import { told, withStep } from './Due.tsx';
import { EntryForm } from './EntryForm.tsx';
import { FollowUps } from './FollowUps.tsx';
import type { RecordStore } from './types.ts';
import type { RecordForm } from './useRecord.ts';
import { channelNames, dayText, momentText, stepText } from './words.ts';

export interface EntryProps {
  t: Translate;
  entry: Entry;
  store: RecordStore;
  form: RecordForm;
}

/** One application: a line to know it by, and everything about it once it is opened. */
export function EntryCard(props: EntryProps & { isOpen: boolean; onToggle(): void }) {
  const { t, entry, isOpen, onToggle } = props;
  const id = useId();
  const latest = toldAt(entry) ?? entry.steps.at(-1)?.at;
  return (
    <li class="card entry">
      <h3>
        <button type="button" class="entry-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Icon name="down" />
          <bdi class="entry-title">{titleOf(entry, t)}</bdi>
          <span class={`badge ${statusOf(entry)}`}>{t(statusNames[statusOf(entry)])}</span>
          {latest && <span class="soft small">{dayText(latest, t)}</span>}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Body {...props} />}
      </div>
    </li>
  );
}

function Body(props: EntryProps) {
  const { t, entry, store, form } = props;
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing) {
    return (
      <EntryForm
        t={t}
        entry={entry}
        store={store}
        onSave={async (after) => {
          if (await form.edit(entry, after, 'recordChanged')) setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div class="entry-body">
      <Facts t={t} entry={entry} />
      <NextSteps {...props} />
      {toldAt(entry) && <After {...props} others={tellable(form.record.entries, entry)} />}
      <FollowUps {...props} />
      <div class="buttons">
        <button ref={edit} type="button" class="button" onClick={() => setEditing(true)}>
          {t('recordEdit')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            void form.edit(
              entry,
              { ...entry, archived: !entry.archived },
              entry.archived ? 'recordUnarchived' : 'recordArchived',
            )
          }
        >
          {t(entry.archived ? 'recordUnarchive' : 'recordArchive')}
        </button>
        <EraseOne {...props} />
      </div>
    </div>
  );
}

function Facts({ t, entry }: { t: Translate; entry: Entry }) {
  const rows: [TextKey, string][] = [
    ['recordCompany', entry.company],
    ['recordRole', entry.role],
    ['recordPerson', entry.person],
    ['recordChannel', t(channelNames[entry.channel])],
    ['recordStage', t(stageNames[entry.stage])],
    ['recordReason', entry.reason ? t(reasonNames[entry.reason]) : ''],
    ['recordNote', entry.note],
  ];
  return (
    <>
      <dl class="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {entry.steps.length > 0 && (
        <ol class="plain steps" aria-label={t('recordSteps')}>
          {entry.steps.map((step) => (
            <li key={step.id}>
              <time dateTime={step.at}>{momentText(step.at, t)}</time> {stepText(step, t)}
            </li>
          ))}
        </ol>
      )}
      {entry.url && (
        <p>
          <a href={entry.url} target="_blank" rel="noreferrer">
            {t('recordOpenPage')}
          </a>
        </p>
      )}
      {entry.message && (
        <details>
          <summary>{t('recordText')}</summary>
          {entry.message.subject && <p dir="auto">{entry.message.subject}</p>}
          <p class="kept-text" dir="auto">
            {entry.message.text}
          </p>
        </details>
      )}
    </>
  );
}

/** What one may want to do next, by how far it has come. */
function NextSteps({ t, entry, store, form }: EntryProps) {
  const status = statusOf(entry);
  const decided = () =>
    withStep(entry, { id: store.newId(), what: 'decided', intent: 'withdraw', at: store.now().toISOString() });
  const links: [Intent, TextKey][] = {
    open: [['ask-first', 'afterAsk'] as [Intent, TextKey]],
    decided: [['withdraw', 'afterWrite'] as [Intent, TextKey]],
    inserted: [['withdraw', 'afterWriteAgain'] as [Intent, TextKey]],
    told: toldLinks(entry),
    reversed: [],
  }[status];
  return (
    <div class="buttons">
      {status === 'open' && (
        <button type="button" class="button" onClick={() => void form.edit(entry, decided(), 'recordChanged')}>
          {t('afterDecided')}
        </button>
      )}
      {(status === 'decided' || status === 'inserted') && (
        <button
          type="button"
          class="button"
          onClick={() => void form.edit(entry, withStep(entry, told(entry, store)), 'recordChanged')}
        >
          {t('afterTold')}
        </button>
      )}
      {links.map(([intent, name]) => (
        <a key={intent} class="button quiet" href={store.linkTo(entry.id, intent)} target="_blank" rel="noopener">
          {t(name)}
        </a>
      ))}
    </div>
  );
}

function toldLinks(entry: Entry): [Intent, TextKey][] {
  const thanked = lastStep(entry, 'sent', ({ intent }) => intent === 'thank-referrer');
  return [
    ...(thanked ? [] : [['thank-referrer', 'afterThank'] as [Intent, TextKey]]),
    ...(entry.contact === 'delete-my-data' ? [] : [['reconnect', 'afterReconnect'] as [Intent, TextKey]]),
    ['reverse', 'afterReverse'],
  ];
}

function EraseOne({ t, entry, form }: EntryProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button quiet stop"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {t('recordErase')}
      </button>
      {isAsking && (
        <Question
          t={t}
          title={t('recordEraseQuestion', titleOf(entry, t))}
          yes={{
            label: t('recordEraseYes'),
            stop: true,
            onYes: () =>
              void form.write([{ does: 'remove', ids: [entry.id] }], {
                text: 'recordErased',
                undo: [{ does: 'put', entries: [entry] }],
              }),
          }}
          onCancel={() => {
            setAsking(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
