import { browser } from './browser.ts';

/** Every text on screen has its key in the English message file. */
export type TextKey = keyof typeof import('../../assets/_locales/en/messages.json');

/**
 * The text on screen in the browser's language. `subs` fill `$1`, `$2`… in order, at most nine.
 * A text that is missing shows its key, which is ugly and therefore noticed.
 */
export function t(key: TextKey, ...subs: string[]): string {
  return browser.i18n.getMessage(key, subs) || key;
}

/** BCP 47 tag of the language our texts are in, for `lang`: not the browser's, which we may not speak. */
export const screenLanguage = (): string => t('writerLocale');

/** Direction of that language, as `dir` wants it. */
export const screenDirection = (): string => t('writerDirection');
