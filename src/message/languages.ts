/** The languages we write in. Adding one: write `locales/<language>.ftl`, then add one import and one name here. */
import en from './locales/en.ftl';

/** Source of each language's sentences, by primary language subtag. The first is what an unknown language falls back to. */
export const sources: Readonly<Record<string, string>> = { en };

export const FALLBACK = 'en';
