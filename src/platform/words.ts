/** Loading the words of a message language (docs/decisions/011-languages-one-by-one.md). */
import { browser } from './browser.ts';

/** Where the build puts the words of a language; a tag is never a path. */
const fileOf = (language: string) => `/words/${language.replace(/[^a-z]/g, '')}.js`;

/** Into a page of ours. Rejects when there is no such file. */
export function loadWords(language: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = fileOf(language);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`No words for ${language}`));
    document.head.append(script);
  });
}

/** Into our own world of a frame. Rejects when the frame is gone. */
export async function loadWordsInto(tabId: number, frameId: number, language: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [fileOf(language)], injectImmediately: true });
}
