/** Loaded before the panel, and by the popup: everything that thinks and holds no element. It weighs more than the panel itself. */
import { readFacts } from '../thread/index.ts';
import { core } from '../ui/core.ts';
import { setCore } from '../ui/handover.ts';

setCore({ ...core, readFacts });
