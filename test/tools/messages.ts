/** `npm run messages`: writes `docs/messages/` anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../messages/pages.ts';

const folder = 'docs/messages';
mkdirSync(folder, { recursive: true });
for (const [file, text] of pages()) writeFileSync(path.join(folder, file), text);
console.log(`Wrote ${folder}/. Read what has changed.`);
