import { boot } from './bootstrap.mjs';

await boot('store.ts');
