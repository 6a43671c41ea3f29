/** What the browser knows of languages: our texts on screen in its own, and which one a text is written in. */
import type { Translate } from '../ui/types.ts';
import { api } from './api.ts';

/** A text that is missing shows its key, which is ugly and therefore noticed. */
export const t: Translate = (key, ...subs) => api.i18n.getMessage(key, subs) || key;

export const screenLanguage = (): string => api.i18n.getUILanguage();

export const screenDirection = (): string => api.i18n.getMessage('@@bidi_dir') || 'ltr';

/** Share of a text, in percent, that must be in one language before we believe it. */
const sureShare = 70;
/** Shorter texts are guessed wrongly too often. */
const leastCharacters = 40;

/** BCP 47 of the language a text is written in; undefined when the browser is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (text.trim().length < leastCharacters) return undefined;
  try {
    const { isReliable, languages } = await api.i18n.detectLanguage(text);
    const [first] = languages;
    return isReliable && first && first.percentage >= sureShare && first.language !== 'und'
      ? first.language
      : undefined;
  } catch {
    return undefined;
  }
}
