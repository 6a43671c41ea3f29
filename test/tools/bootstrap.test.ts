import { describe, expect, it } from 'vitest';
import { dependenciesAreCurrent, nodeIsNewEnough } from './bootstrap.mjs';

describe('the first steps on a fresh clone', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['24.1.0', true],
  ])('Node %s will do: %s', (version, expected) => {
    expect(nodeIsNewEnough(version)).toBe(expected);
  });

  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-for-another-system': { version: '1.0.0', optional: true },
    },
  };
  it.each<[string, Parameters<typeof dependenciesAreCurrent>[1], boolean]>([
    ['nothing is installed', null, false],
    ['one is missing', { packages: {} }, false],
    ['one is of another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }, false],
    ['all are there', { packages: { 'node_modules/a': { version: '1.0.0' } } }, true],
  ])('dependencies are current when %s: see', (_, installed, expected) => {
    expect(dependenciesAreCurrent(wanted, installed)).toBe(expected);
  });
});
