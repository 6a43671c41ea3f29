/** Loaded together with the panel: everything that thinks and holds no element. It weighs more than the panel itself. */
import { check } from '../guard/index.ts';
import { compose, languages, startingVariant, wordCount } from '../message/index.ts';
import { readFacts } from '../thread/index.ts';
import { setCore } from './link.ts';

setCore({ readFacts, compose, languages, startingVariant, wordCount, check });
