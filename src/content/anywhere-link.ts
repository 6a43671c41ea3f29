/**
 * What stands in for the boot script on a page that has none, when the toolbar popup asks. An object in our own world and
 * nothing else: no listener, no timer, no element.
 */
import { anywhere } from '../sites/anywhere/index.ts';
import { outlook, outlookHosts } from '../sites/outlook/index.ts';
import { alive } from './api.ts';
import type { Link } from './link.ts';

export function linkAnywhere(document: Document): Link {
  const finder = outlookHosts.test(document.location.hostname) ? outlook : anywhere;
  return {
    finder,
    guard: { add() {}, remove() {} },
    signal: new AbortController().signal,
    stop() {},
    isAlive: alive,
    editors: () => finder.find(document),
    anchorOf: () => undefined,
  };
}
