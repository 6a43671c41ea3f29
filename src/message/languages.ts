/** The languages we write in. Adding one: write `locales/<language>.ftl`, then add its name here (docs/LANGUAGES.md). */

export const FALLBACK = 'en';

const written: readonly string[] = [FALLBACK, 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];

/** Primary language subtags, the fallback first. */
export function languages(): readonly string[] {
  return written;
}
