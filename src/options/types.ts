/** What the page needs from the browser. `main.tsx` gives it, tests give their own. */
import type { Template } from '../message/index.ts';
import type { Erased, Saved } from '../platform/storage.ts';
import type { StoredTemplates, TemplatesChanged } from '../platform/templates.ts';
import type { Settings } from '../settings/index.ts';
import type { Shortcuts } from '../ui/Keyboard.tsx';
import type { TextKey, Translate } from '../ui/types.ts';

export type Save = (settings: Settings) => Promise<Saved>;

export interface OptionsProps {
  t: Translate;
  settings: Settings;
  /** What was wrong with them, if anything. */
  notice?: 'damaged' | 'newer' | 'unavailable' | undefined;
  /** Primary subtags that messages can be written in. */
  languages: readonly string[];
  save: Save;
  /** Calls back after each change made elsewhere. */
  watch(callback: (settings: Settings) => void, signal: AbortSignal): void;
  /** What is in storage now. */
  load(): Promise<Settings>;
  erase(): Promise<Erased>;
  /** Text of the file to export. */
  exported(settings: Settings): string;
  /** Text of what could not be read; null: there is nothing. */
  setAside(): Promise<string | null>;
  dismissNotice(): Promise<void>;
  /** Hands a file to the person. */
  download(name: string, text: string): void;
  shortcut: Shortcuts;
  notifications: Notifications;
  store: TemplateStore;
}

/** What was just done, and the way back where there is one. */
export interface Done {
  text: TextKey;
  undo?: () => void;
}

/** Texts of the person's own, as they are stored. */
export interface TemplateStore {
  /** As last read. */
  found: StoredTemplates;
  load(): Promise<StoredTemplates>;
  /** Keeps what `step` makes of those that are stored by then. */
  change(step: (now: readonly Template[]) => Template[]): Promise<TemplatesChanged>;
  /** Text of what could not be read; null: there is nothing. */
  unreadText(): Promise<string | null>;
  dismissUnread(): Promise<void>;
}

/** Notifications, which the browser allows. */
export interface Notifications {
  /** As found when the page was opened. */
  allowed: boolean;
  /** False: the person or the browser said no. */
  allow(): Promise<boolean>;
  forbid(): Promise<boolean>;
  /** Calls back after each change made elsewhere. */
  watch(callback: (allowed: boolean) => void, signal: AbortSignal): void;
}
