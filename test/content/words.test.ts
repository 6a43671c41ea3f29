import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const texts: Record<string, string> = {
  button: 'Withdraw gracefully',
  writerWords: '$1 words',
  writerSpoken: '$1, $2',
};
let isAlive = true;
/** As the browsers do it: once the extension was updated or removed, every call throws. */
const chrome = {
  runtime: {
    get id() {
      return isAlive ? 'an id' : undefined;
    },
  },
  i18n: {
    getMessage: vi.fn((key: string, subs: string[] = []) => {
      if (!isAlive) throw new Error('Extension context invalidated.');
      return (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => subs[place - 1] ?? '');
    }),
  },
};

beforeEach(() => {
  isAlive = true;
  vi.resetModules();
  vi.stubGlobal('chrome', chrome);
});
afterEach(() => vi.unstubAllGlobals());
const load = () => import('../../src/content/words.ts');

it('fills the gaps of a text, and shows the key of one that is missing', async () => {
  const { t } = await load();
  expect(t('button')).toBe('Withdraw gracefully');
  expect(t('writerWords', '58')).toBe('58 words');
  expect(t('writerSpoken', '$2', 'twice')).toBe('$2, twice');
  expect(t('writerTitle')).toBe('writerTitle');
});

it('still has the texts it has told once the browser tells none any more', async () => {
  const { t } = await load();
  t('writerWords', '58');
  isAlive = false;
  expect(t('writerWords', '61')).toBe('61 words');
  expect(t('button')).toBe('');
});

it('asks early for what there is to say at the end', async () => {
  texts.stopReloaded = 'Reload this page';
  const { t, rememberLastWords } = await load();
  rememberLastWords();
  isAlive = false;
  expect(t('stopReloaded')).toBe('Reload this page');
});
