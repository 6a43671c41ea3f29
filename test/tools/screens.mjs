import { boot } from './bootstrap.mjs';

await boot('screens.ts');
