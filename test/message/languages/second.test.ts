import { half, testLanguage } from './suite.ts';

for (const language of half(1)) testLanguage(language);
