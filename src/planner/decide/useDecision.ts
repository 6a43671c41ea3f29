import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { blank, changed, type Decision } from '../../decide/index.ts';
import type { Saved } from '../../platform/storage.ts';
import type { TextKey } from '../../ui/types.ts';
import type { DecideStore } from './types.ts';

/** What just happened, and the way back where there is one. */
export interface Done {
  text: TextKey;
  subs?: string[];
  undo?: () => void;
}

/** What could not be done, and another try where one makes sense. */
export interface Failure {
  text: TextKey;
  retry?: () => void;
}

/** A change, or what makes one of the decision as it is by then. */
export type Change = Partial<Decision> | ((now: Decision) => Partial<Decision>);

export interface DecisionForm {
  decision: Decision;
  failure: Failure | null;
  done: Done | null;
  /** Shows the change at once and keeps it; `say` tells of it and offers to take it back. */
  change(change: Change, say?: Omit<Done, 'undo'>): void;
  erase(): void;
  tell(done: Done | null): void;
}

/** The decision on screen and in storage. Writes run one after the other; of several that wait, only the last counts. */
export function useDecision(store: DecideStore): DecisionForm {
  const [decision, setDecision] = useState(store.found.decision);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, tell] = useState<Done | null>(null);
  const latest = useRef(decision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  const show = useCallback((next: Decision) => {
    latest.current = next;
    setDecision(next);
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    // What was written here comes back as a change too, when more may have been typed already.
    store.watch((next) => waiting.current === 0 && show(next), controller.signal);
    return () => controller.abort();
  }, [store, show]);

  const inTurn = (write: () => Promise<Saved>): Promise<Saved> => {
    waiting.current += 1;
    const outcome = last.current.then(write).finally(() => {
      waiting.current -= 1;
    });
    last.current = outcome;
    return outcome;
  };
  const put = async (next: Decision) => {
    show(next);
    const outcome = await inTurn(async () => (latest.current === next ? store.save(next) : { ok: true }));
    if (latest.current === next) setFailure(outcome.ok ? null : notSaved(outcome, () => put(next)));
  };
  const restore = (before: Decision) => {
    void put(before);
    tell({ text: 'decideRestored' });
  };

  return {
    decision,
    failure,
    done,
    tell,
    change(change, say) {
      const before = latest.current;
      void put(changed(before, typeof change === 'function' ? change(before) : change, new Date()));
      tell(say ? { ...say, undo: () => restore(before) } : null);
    },
    async erase() {
      const before = latest.current;
      const outcome = await inTurn(store.erase);
      setFailure(outcome.ok ? null : { text: 'optionsNotErased' });
      if (!outcome.ok) return;
      show(blank);
      tell({ text: 'decideErased', undo: () => restore(before) });
    },
  };
}

function notSaved({ reason, retry }: Extract<Saved, { ok: false }>, again: () => void): Failure {
  if (!retry) return { text: 'optionsNotSavedReload' };
  return { text: reason === 'full' ? 'optionsNotSavedFull' : 'optionsNotSavedDenied', retry: again };
}
