import type { Finder } from '../site.ts';
import { find } from './find.ts';
import { dark, place } from './place.ts';

/** Gmail for the boot script: find, place, dark. What reads a conversation comes with the panel (`read.ts`). */
export const gmail: Finder = {
  name: 'gmail',
  // Gmail composes in its own documents, never in shadow roots.
  shadowRoots: () => [],
  find,
  place,
  dark,
};
