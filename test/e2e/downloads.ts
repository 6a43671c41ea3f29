/** Files that a page hands to the person, collected without a question in a folder of their own. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type TestBrowser, waitFor } from './harness/index.ts';

export interface Downloads {
  /** The text of that file, which is taken away. A mark at its beginning stays. */
  take(name: string): Promise<string>;
  remove(): Promise<void>;
}

export async function collectDownloads({ kind, driver }: TestBrowser): Promise<Downloads> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'downloads-'));
  if (kind === 'chromium') {
    const session = await driver.puppeteer.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    // puppeteer has no words for it, but lends its connection.
    const { connection } = driver.puppeteer as unknown as {
      connection: { send(method: string, params: object): Promise<void> };
    };
    const downloadBehavior = { type: 'allowed', destinationFolder: folder };
    await connection.send('browser.setDownloadBehavior', { downloadBehavior });
  }
  return {
    async take(name) {
      await waitFor(async () => (await readdir(folder)).includes(name), `${name} among the downloads`);
      const file = path.join(folder, name);
      const text = await waitFor(() => readFile(file, 'utf8'), `${name} to be written`);
      await rm(file);
      return text;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
