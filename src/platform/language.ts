import { browser } from './browser.ts';

/** Share of a text, in percent, that must be in one language before we believe it. */
const sureShare = 70;
/** Shorter texts are guessed too often wrongly. */
const leastCharacters = 40;

/** BCP 47 of the language a text is written in; undefined when the browser is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (text.trim().length < leastCharacters) return undefined;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages;
    return isReliable && first && first.percentage >= sureShare && first.language !== 'und'
      ? first.language
      : undefined;
  } catch {
    return undefined;
  }
}
