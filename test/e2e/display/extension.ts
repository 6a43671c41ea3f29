/** The built extension as it is in another language, whatever the languages of the browser are. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { open, type TestBrowser } from '../harness/index.ts';
import { type Pseudo, pseudoTexts, type Texts } from './pseudo.ts';

/** What the interface says for a key of the message file. */
type Say = (key: string) => string;

export interface Spoken {
  browser: TestBrowser;
  say: Say;
  close(): Promise<void>;
}

async function textsOf(locale: string): Promise<Texts> {
  return JSON.parse(await readFile(path.join('assets', '_locales', locale, 'messages.json'), 'utf8'));
}

/** Chromium with the extension in a language of `assets/_locales`, or in one of `pseudo.ts`. */
export async function speak(language: string | Pseudo, options: { dark?: boolean } = {}): Promise<Spoken> {
  const isReal = typeof language === 'string';
  const locale = isReal ? language : language.locale;
  const texts = isReal ? await textsOf(language) : pseudoTexts(await textsOf('en'), language);
  const folder = await withOnly(locale, texts);
  const browser = await open('chromium', { extension: folder, ...options });
  return {
    browser,
    say(key) {
      const text = texts[key];
      if (!text) throw new Error(`There is no text "${key}".`);
      return text.message;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the build that knows this one language: then every browser takes it. */
async function withOnly(locale: string, texts: Texts): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'withdraw-gracefully-'));
  await cp(path.join('dist', 'chrome'), folder, { recursive: true });
  await rm(path.join(folder, '_locales'), { recursive: true });
  const place = path.join(folder, '_locales', locale);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'messages.json'), JSON.stringify(texts));
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}
