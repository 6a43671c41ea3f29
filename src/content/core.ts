/** Loaded together with the panel: everything that thinks and holds no element. It weighs more than the panel itself. */
import { readFacts } from '../thread/index.ts';
import { core } from '../ui/core.ts';
import { setCore } from './link.ts';

setCore({ ...core, readFacts });
