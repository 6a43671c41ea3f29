/** What the popup shows: the form with what was kept, and the short ways to deciding and to the record. */
import { useState } from 'preact/hooks';
import type { Decision } from '../decide/index.ts';
import type { Choices, Message, Template } from '../message/index.ts';
import type { Entry } from '../record/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Facts } from '../thread/index.ts';
import { settingsNotices } from '../ui/notices.ts';
import type { FrameReading, Refused } from '../ui/remote.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { Toast } from '../ui/Toast.tsx';
import type {
  Core,
  Corrections,
  InsertMode,
  InsertOutcome,
  Made,
  TextKey,
  Translate,
  WriterProps,
} from '../ui/types.ts';
import { Writer } from '../ui/Writer.tsx';
import type { ActiveEditor } from './active-editor.ts';
import { DecideTab } from './DecideTab.tsx';
import { type Kept, KeptMessages } from './KeptMessages.tsx';
import { RecordTab } from './RecordTab.tsx';

export interface Purpose {
  wanted?: Partial<Choices>;
  /** What is known of the entry it is about. */
  corrections?: Corrections;
}

type Place = 'write' | 'decide' | 'record';

const tabs = [
  ['write', 'popupWrite'],
  ['decide', 'plannerDecide'],
  ['record', 'plannerRecord'],
] as const satisfies readonly (readonly [Place, TextKey])[];

interface PopupProps {
  t: Translate;
  core: Core;
  /** Null, or refused: there is no editor to write into; then the message is for copying. */
  editor: ActiveEditor | Refused | null;
  settings: Settings;
  templates: readonly Template[];
  notice: keyof typeof settingsNotices | undefined;
  kept: Kept[];
  now: Date;
  /** What the page was opened for: a message about an entry of the record, or a decision. Empty: nothing in particular. */
  purpose: Purpose;
  decision: Decision;
  /** Keeps it; says nothing when it cannot: the planner does. */
  onDecision(decision: Decision): void;
  entries: readonly Entry[];
  onPlanner(place: 'decide' | 'record'): void;
  onReport(): Promise<string>;
  onOptions(): void;
  onCopy(text: string): Promise<boolean>;
  onLater(message: Message, at: Date): Promise<boolean>;
  onDrop(id: string): Promise<boolean>;
  /** Loads the words of a language; rejects when that fails. */
  loadWords(language: string): Promise<void>;
}

const placeNotices: Record<FrameReading['place'], TextKey[]> = {
  site: [],
  anywhere: ['popupAnywhere'],
  'one-line': ['popupAnywhere', 'popupOneLine'],
};

const refusalNotices: Record<Refused['refused'], TextKey> = {
  'no-field': 'popupNoField',
  'one-line': 'popupShortField',
  'not-for-messages': 'popupOtherField',
  'read-only': 'popupReadOnly',
  'other-frame': 'popupOtherFrame',
};

/** Nothing was read: the person fills in the fields. */
const noFacts: Facts = { hiring: true, greet: [], language: 'en' };

function targetOf({ hasDraft, draft, subject, limit }: FrameReading): WriterProps['target'] {
  return { kind: 'editor', hasDraft, draft, subject, ...(limit !== undefined ? { limit } : {}) };
}

export function Popup(props: PopupProps) {
  const { t, now } = props;
  const [place, setPlace] = useState<Place>('write');
  const [purpose, setPurpose] = useState(props.purpose);
  const [decision, setDecision] = useState(props.decision);
  const decide = (change: Partial<Decision>) => {
    const next = { ...decision, ...change, changed: new Date().toISOString() };
    setDecision(next);
    props.onDecision(next);
  };
  return (
    <main class="popup">
      <Tabs t={t} label={t('popupTabs')} tabs={tabs} selected={place} onSelect={(next: Place) => setPlace(next)}>
        {/* Out of sight it keeps what was typed. */}
        <div class="write" hidden={place !== 'write'}>
          <Write key={purpose.wanted?.intent} {...props} purpose={purpose} />
        </div>
        {/* The form has a heading of its own. */}
        {place !== 'write' && <h1 class="visually-hidden">{t('name')}</h1>}
        {place === 'decide' && (
          <DecideTab
            t={t}
            decision={decision}
            now={now}
            onChange={decide}
            onWrite={(intent) => {
              setPurpose({ wanted: { intent } });
              setPlace('write');
            }}
            onPlanner={() => props.onPlanner('decide')}
          />
        )}
        {place === 'record' && (
          <RecordTab t={t} entries={props.entries} now={now} onOpen={() => props.onPlanner('record')} />
        )}
      </Tabs>
    </main>
  );
}

/** The form, for the editor used last or for copying, and what became of the insertion. */
function Write(props: PopupProps) {
  const { t, settings, now, notice, purpose } = props;
  const editor = props.editor && 'reading' in props.editor ? props.editor : null;
  /** Counts insertions: each has a note of its own. */
  const [insertions, setInsertions] = useState(0);
  const onInsert = async (message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome> => {
    if (!editor) return { ok: false, reason: 'editor-gone', retry: false };
    const outcome = await editor.insert(message, mode, made).catch(() => null);
    if (outcome?.ok) setInsertions((count) => count + 1);
    return outcome ?? { ok: false, reason: 'editor-gone', retry: false };
  };
  const notices = [
    ...(notice ? [t(settingsNotices[notice])] : []),
    ...(editor?.reading.trouble ? [t('popupButtonRemoved')] : []),
    ...(editor ? placeNotices[editor.reading.place].map((key) => t(key)) : []),
    ...(props.editor && 'refused' in props.editor ? [t(refusalNotices[props.editor.refused])] : []),
  ];
  return (
    <>
      <KeptMessages t={t} kept={props.kept} now={now} onCopy={props.onCopy} onDrop={props.onDrop} />
      <Writer
        t={t}
        core={props.core}
        facts={editor?.reading.place === 'site' ? editor.reading.facts : noFacts}
        {...purpose}
        settings={settings}
        templates={props.templates}
        loadWords={props.loadWords}
        channel={editor?.reading.channel ?? 'email'}
        now={now}
        {...(editor?.reading.place === 'site' ? { recipients: editor.reading.recipients } : {})}
        target={editor ? targetOf(editor.reading) : { kind: 'none' }}
        {...(notices.length > 0 ? { notice: notices.join(' ') } : {})}
        onInsert={onInsert}
        onCopy={props.onCopy}
        onLater={props.onLater}
        onReport={props.onReport}
        onOptions={props.onOptions}
      />
      {insertions > 0 && editor && (
        <Toast
          key={insertions}
          t={t}
          onUndo={async () => ((await editor.undo()) ? { ok: true } : { ok: false, reason: 'edited', retry: false })}
        />
      )}
    </>
  );
}
