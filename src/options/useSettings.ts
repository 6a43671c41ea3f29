import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../platform/storage.ts';
import { type Settings, serialise } from '../settings/index.ts';
import type { Save } from './types.ts';

export type SaveState = 'untouched' | 'saving' | 'saved' | Extract<Saved, { ok: false }>;

export interface SettingsForm {
  settings: Settings;
  state: SaveState;
  /** Shows the change at once and saves it; what is shown is the truth only once `state` says so. */
  change(changed: Partial<Settings>): void;
  /** Saves what is shown once more. */
  retry(): void;
  /** Shows settings that are in storage already. */
  show(settings: Settings): void;
}

/** Settings on screen and in storage. Saves run one after the other, and of several that wait only the last. */
export function useSettings(initial: Settings, save: Save): SettingsForm {
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<SaveState>('untouched');
  const latest = useRef(initial);
  const waiting = useRef<Settings | null>(null);
  const running = useRef(false);

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    let outcome: Saved = { ok: true };
    while (waiting.current) {
      const next = waiting.current;
      waiting.current = null;
      outcome = await save(next);
    }
    running.current = false;
    setState(outcome.ok ? 'saved' : outcome);
  }, [save]);

  const put = (next: Settings) => {
    latest.current = next;
    setSettings(next);
    setState('saving');
    waiting.current = serialise(next);
    void run();
  };
  const show = useCallback((next: Settings) => {
    if (running.current) return;
    latest.current = next;
    setSettings(next);
  }, []);

  return {
    settings,
    state,
    change: (changed) => put({ ...latest.current, ...changed }),
    retry: () => put(latest.current),
    show,
  };
}

/** Calls back when the page is left or hidden, the last moment to save what is being typed. */
export function useLeaving(callback: () => void): void {
  const newest = useRef(callback);
  newest.current = callback;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const leave = () => newest.current();
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    window.addEventListener('pagehide', leave, { signal });
    return () => controller.abort();
  }, []);
}
