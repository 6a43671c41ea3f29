import type { Finder } from '../site.ts';
import { expectsRoots, find, shadowRoots } from './find.ts';
import { dark, place } from './place.ts';

/** LinkedIn for the boot script: find, place, dark. What reads a conversation comes with the panel (`read.ts`). */
export const linkedin: Finder = { name: 'linkedin', shadowRoots, expectsRoots, find, place, dark };
