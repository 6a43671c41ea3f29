import { boot } from './bootstrap.mjs';

await boot('bench.ts');
