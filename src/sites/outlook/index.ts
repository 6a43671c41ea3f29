import type { Finder } from '../site.ts';
import { find } from './find.ts';

export { HOSTS as outlookHosts } from './selectors.ts';

/** Outlook on the web, reached by the toolbar popup alone: it gets no button, as it is no site we have a permission for. */
export const outlook: Finder = {
  name: 'outlook',
  shadowRoots: () => [],
  find,
  place: () => null,
  dark: () => false,
};
