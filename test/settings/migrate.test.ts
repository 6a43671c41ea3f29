import { expect, test } from 'vitest';
import { migrator } from '../../src/settings/migrate.ts';

test('old settings walk every step from their own version on', () => {
  const migrate = migrator(3, [(raw) => ({ ...raw, two: true }), (raw) => ({ ...raw, three: true })]);
  expect(migrate({ name: 'Ilse' }, 1)).toEqual({ name: 'Ilse', two: true, three: true });
  expect(migrate({ name: 'Ilse' }, 2)).toEqual({ name: 'Ilse', three: true });
  expect(migrate({ name: 'Ilse' }, 3)).toEqual({ name: 'Ilse' });
});

test('a step cannot change what it was given', () => {
  const stored = { name: 'Ilse' };
  migrator(2, [(raw) => Object.assign(raw, { name: 'changed' })])(stored, 1);
  expect(stored).toEqual({ name: 'Ilse' });
});

test('a missing step is noticed at once', () => {
  expect(() => migrator(3, [(raw) => raw])).toThrow('No migration from settings version 2 to 3');
  expect(() => migrator(3, [undefined, (raw) => raw])).toThrow('No migration from settings version 1 to 2');
});

test('a step without a version is noticed at once', () => {
  expect(() => migrator(1, [(raw) => raw])).toThrow('beyond settings version 1');
});
