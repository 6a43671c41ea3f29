import { expect, it } from 'vitest';
import { languages } from '../../../src/message/index.ts';
import { half, testLanguage } from './suite.ts';

it('all languages are written', () => expect([...half(0), ...half(1)].sort()).toEqual([...languages()].sort()));

for (const language of half(0)) testLanguage(language);
