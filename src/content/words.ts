/** What the browser knows of languages: our texts on screen in its own, and which one a text is written in. */
import type { TextKey, Translate } from '../ui/types.ts';
import { alive, api } from './api.ts';

/** Stand for `$1` to `$9` in a text that is kept. */
const gaps = [...'\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009'];
const kept = new Map<TextKey, string>();

/**
 * A text that is missing shows its key, which is ugly and therefore noticed. Texts are kept as they come: once the
 * extension was updated or removed under an open panel, the browser tells none any more.
 */
export const t: Translate = (key, ...subs) =>
  textOf(key).replace(/[\ue001-\ue009]/g, (gap) => subs[gaps.indexOf(gap)] ?? '');

function textOf(key: TextKey): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (!alive()) return '';
  const text = api.i18n.getMessage(key, gaps) || key;
  kept.set(key, text);
  return text;
}

/** What is shown first after the end, when it is too late to ask for it. */
const lastWords: TextKey[] = [
  'stopReloaded',
  'stopCopy',
  'laterFailed',
  'laterAsk',
  'laterOther',
  'laterOtherTime',
  'laterKeep',
  'laterNotice',
  'laterUntil',
  'laterAhead',
  'writerDraftQuestion',
  'writerDraftReplace',
  'writerDraftAbove',
  'writerDraftCancel',
  'writerCopied',
  'writerCopyFailed',
  'writerCopySubject',
  'writerSubject',
  'writerSubjectCopied',
  'writerChannel',
  'writerChannelEmail',
  'writerChannelLinkedin',
  'writerChannelPhone',
  'writerPhoneTabs',
  'writerPhoneCall',
  'writerPhoneVoicemail',
  'writerSpoken',
  'phoneCall',
  'phoneAsked',
  'phoneAskedMoney',
  'phoneAskedManager',
  'phoneAskedMind',
  'phoneConfirm',
  'writerWords',
  'writerAnother',
  'writerFindings',
  'writerNothingToCheck',
];

export function rememberLastWords(): void {
  for (const key of lastWords) textOf(key);
}

/** Of our texts: a browser may speak a language that we do not. */
export const screenLanguage = (): string => t('writerLocale');
export const screenDirection = (): string => t('writerDirection');

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
