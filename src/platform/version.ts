import { browser } from './browser.ts';

/** The version of this extension, as in its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
