import { boot } from './bootstrap.mjs';

await boot('release.ts');
