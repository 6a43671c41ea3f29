/** Loaded together with the panel: everything that thinks and holds no element. It weighs more than the panel itself. */
import { check } from '../guard/index.ts';
import { compose, languages, startingVariant, wordCount } from '../message/index.ts';
import { readFacts } from '../thread/index.ts';
import { currentLink } from './link.ts';

const link = currentLink();
if (link) link.core = { readFacts, compose, languages, startingVariant, wordCount, check };
