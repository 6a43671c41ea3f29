import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, exportFile, type ImportProblem, MAX_FILE, parseImport } from '../../src/settings/index.ts';

const from = { version: '1.2.3', exportedAt: new Date('2027-02-03T04:05:06Z') };
const file = (settings: unknown) => JSON.stringify({ app: 'withdraw-gracefully', settings });

describe('an exported file', () => {
  test('says what it is, and from when', () => {
    expect(JSON.parse(exportFile(defaults, from))).toEqual({
      app: 'withdraw-gracefully',
      version: '1.2.3',
      exportedAt: '2027-02-03T04:05:06.000Z',
      settings: defaults,
    });
  });

  test('is read back as it was, also with a byte order mark in front', () => {
    const settings = { ...defaults, name: 'Ilse "I" Berg', sites: { gmail: false, linkedin: true } };
    expect(parseImport(exportFile(settings, from))).toEqual({ ok: true, settings });
    expect(parseImport(`\ufeff${exportFile(settings, from)}`)).toEqual({ ok: true, settings });
  });
});

describe('a picked file is refused with its reason', () => {
  test.each<[ImportProblem, string, string]>([
    ['not-json', 'an empty file', ''],
    ['not-json', 'a letter', 'Dear Maya'],
    ['not-json', 'half a file', file(defaults).slice(0, 40)],
    ['not-ours', 'somebody else’s JSON', '{"settings":{"version":1}}'],
    ['not-ours', 'a list', '[1, 2]'],
    ['not-ours', 'null', 'null'],
    ['not-ours', 'another application', '{"app":"calendar","settings":{"version":1}}'],
    ['too-big', 'a huge file', file({ ...defaults, name: 'x'.repeat(MAX_FILE) })],
    ['newer', 'a later version', file({ ...defaults, version: 2 })],
    ['damaged', 'no settings', '{"app":"withdraw-gracefully"}'],
    ['damaged', 'settings that are null', file(null)],
    ['damaged', 'settings that are a list', file([])],
    ['damaged', 'one field of the wrong kind', file({ ...defaults, tone: 'rude' })],
  ])('%s: %s', (reason, _, text) => {
    expect(parseImport(text)).toEqual({ ok: false, reason });
  });

  test('never with an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file(JSON.parse(json))),
        ),
        (text) => {
          expect(parseImport(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});
