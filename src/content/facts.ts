/** Loaded together with the panel: the reading of a conversation, which weighs as much as the panel itself. */
import { readFacts } from '../thread/index.ts';
import { currentLink } from './link.ts';

const link = currentLink();
if (link) link.readFacts = readFacts;
