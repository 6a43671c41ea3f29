import { boot } from './bootstrap.mjs';

await boot('run.ts');
