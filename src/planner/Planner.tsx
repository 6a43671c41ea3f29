import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import type { TextKey, Translate } from '../ui/types.ts';
import { Decide } from './decide/Decide.tsx';
import type { DecideStore } from './decide/types.ts';
import { Record } from './record/Record.tsx';
import type { RecordStore } from './record/types.ts';

export type Place = 'decide' | 'record';

const tabs = [
  ['decide', 'plannerDecide'],
  ['record', 'plannerRecord'],
] as const satisfies readonly (readonly [Place, TextKey])[];

export interface PlannerProps {
  t: Translate;
  now: Date;
  /** Which tab is open at first. */
  place: Place;
  /** Keeps the address of the page true, so that a reload opens the same tab. */
  onPlace(place: Place): void;
  decide: DecideStore;
  record: RecordStore;
}

/** The full page around the message: am I sure, and what happened since. */
export function Planner({ t, now, place, onPlace, decide, record }: PlannerProps) {
  const [open, setOpen] = useState(place);
  const select = (next: Place) => {
    setOpen(next);
    onPlace(next);
  };
  return (
    <main class="page">
      <header>
        <h1>
          <Icon name="mark" />
          {t('name')}
        </h1>
      </header>
      <Tabs t={t} label={t('plannerTabs')} tabs={tabs} selected={open} onSelect={select}>
        {open === 'decide' ? <Decide t={t} now={now} store={decide} /> : <Record t={t} now={now} store={record} />}
      </Tabs>
    </main>
  );
}
