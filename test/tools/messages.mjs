import { boot } from './bootstrap.mjs';

await boot('messages.ts');
