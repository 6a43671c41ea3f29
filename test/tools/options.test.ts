import { describe, expect, it } from 'vitest';
import { hasDisplay, pickConversation, readOptions } from './options.ts';

describe('the options of npm start', () => {
  const nothing = {
    live: false,
    headless: false,
    browser: undefined,
    site: undefined,
    conversation: undefined,
    id: undefined,
  };

  it.each([
    ['', nothing],
    ['--headless --browser firefox', { ...nothing, headless: true, browser: 'firefox' }],
    ['--live --site linkedin', { ...nothing, live: true, site: 'linkedin' }],
    ['--conversation a.jsonl --id x', { ...nothing, conversation: 'a.jsonl', id: 'x' }],
  ])('"%s"', (line, options) => {
    expect(readOptions(line.split(' ').filter(Boolean))).toEqual({ ok: true, options });
  });

  it.each([
    ['--browser opera', '--browser is one of chromium, firefox, not "opera".'],
    ['--site hotmail', '--site is one of gmail, linkedin, not "hotmail".'],
    ['--live --headless', '--live needs a window: leave out --headless.'],
    ['--live --conversation a.json', '--live shows your own conversations: leave out --conversation.'],
    ['--id x', '--id needs --conversation FILE.'],
    ['--fast', expect.stringContaining("'--fast'")],
  ])('"%s" is refused with a sentence', (line, sentence) => {
    expect(readOptions(line.split(' '))).toEqual({ ok: false, sentence });
  });

  it('--help asks for the text', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':99', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', { CI: '1' }, false],
  ])('on %s with %j there is a display: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe('the conversation in a file', () => {
  const lines = '{"id":"a"}\n{"id":"b"}\n\n';
  it.each([
    ['one document', '{\n  "id": "a"\n}', undefined, { id: 'a' }],
    ['one document, named', '{"id":"a"}', 'a', { id: 'a' }],
    ['the first line', lines, undefined, { id: 'a' }],
    ['the line with the id', lines, 'b', { id: 'b' }],
  ])('%s', (_, text, id, expected) => {
    expect(pickConversation(text, id)).toEqual(expected);
  });

  it.each([
    ['no JSON', 'Dear Sam', undefined, 'neither JSON nor one JSON a line'],
    ['no such id', lines, 'c', 'no conversation with the id "c"'],
    ['another id', '{"id":"a"}', 'c', 'no conversation with the id "c"'],
  ])('%s is refused with a sentence', (_, text, id, sentence) => {
    expect(() => pickConversation(text, id)).toThrow(sentence);
  });
});
