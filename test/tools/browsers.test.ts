import { describe, expect, it } from 'vitest';
import { find, type Kind, provide, type System } from './browsers.ts';

/** A machine on which the given programs exist and answer `--version` with the given words. */
function machineWith(programs: Record<string, string>, changes: Partial<System> = {}) {
  const ran: string[] = [];
  const here = new Map(Object.entries(programs));
  const system: System = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isDebian: false,
    exists: (file) => here.has(file),
    run(command, args) {
      ran.push([command, ...args].join(' '));
      const answer = here.get(command);
      return answer === undefined ? { ok: false, output: 'not allowed' } : { ok: true, output: answer };
    },
    downloaded: async () => null,
    download: async () => Promise.reject(new Error('no network')),
    ...changes,
  };
  return { system, ran, here };
}

const chromium = 'Chromium 140.0.1 built on Debian';
const firefox = 'Mozilla Firefox 140.0esr';

describe('a browser that is here', () => {
  it.each<[string, Kind, Record<string, string>, Partial<System>, string | null]>([
    ['on the PATH', 'chromium', { '/usr/bin/chromium': chromium }, {}, '/usr/bin/chromium'],
    [
      'Chrome on the PATH',
      'chromium',
      { '/usr/bin/google-chrome': 'Google Chrome 150.0' },
      {},
      '/usr/bin/google-chrome',
    ],
    [
      'Edge in its usual place',
      'chromium',
      { '/opt/microsoft/msedge/msedge': 'Microsoft Edge 150.0' },
      {},
      '/opt/microsoft/msedge/msedge',
    ],
    ['Firefox ESR', 'firefox', { '/usr/bin/firefox-esr': firefox }, {}, '/usr/bin/firefox-esr'],
    ['too old', 'firefox', { '/usr/bin/firefox': 'Mozilla Firefox 128.4.0esr' }, {}, null],
    [
      'an old one and a new one',
      'firefox',
      { '/usr/local/bin/firefox': 'Mozilla Firefox 128.4', '/usr/bin/firefox-esr': firefox },
      {},
      '/usr/bin/firefox-esr',
    ],
    ['a snap', 'chromium', { '/snap/bin/chromium': chromium }, { env: { PATH: '/snap/bin' } }, null],
    [
      'named by the environment',
      'firefox',
      { '/usr/bin/firefox': firefox, '/my/firefox': firefox },
      { env: { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' } },
      '/my/firefox',
    ],
    [
      'named but not there: no other is taken',
      'firefox',
      { '/usr/bin/firefox': firefox },
      { env: { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' } },
      null,
    ],
    [
      'on a Mac',
      'chromium',
      { '/Applications/Chromium.app/Contents/MacOS/Chromium': chromium },
      { platform: 'darwin' },
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'on Windows',
      'firefox',
      { 'C:\\Program Files\\Mozilla Firefox\\firefox.exe': '' },
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } },
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    ['none', 'chromium', {}, {}, null],
  ])('%s', (_, kind, programs, changes, expected) => {
    expect(find(kind, machineWith(programs, changes).system)).toBe(expected);
  });
});

describe('getting a browser', () => {
  it('installs nothing when one is here', async () => {
    const { system, ran } = machineWith({ '/usr/bin/chromium': chromium }, { isRoot: true, isDebian: true });
    expect(await provide('chromium', system, () => {})).toEqual({ path: '/usr/bin/chromium', how: 'found here' });
    expect(ran.some((command) => command.includes('apt-get'))).toBe(false);
  });

  it("installs Debian's package as root on Debian", async () => {
    const { system, ran, here } = machineWith({ 'apt-get': 'done' }, { isRoot: true, isDebian: true });
    const { run } = system;
    system.run = (command, args) => {
      if (args[0] === 'install') here.set('/usr/bin/firefox-esr', firefox);
      return run(command, args);
    };
    const said: string[] = [];
    const provided = await provide('firefox', system, (line) => said.push(line));
    expect(provided.path).toBe('/usr/bin/firefox-esr');
    expect(ran.slice(0, 2)).toEqual(['apt-get update', 'apt-get install -y firefox-esr']);
    expect(said).toEqual(["Installing Debian's package firefox-esr …"]);
  });

  it.each<[string, Partial<System>, boolean]>([
    ['as anybody on Debian', { isDebian: true }, false],
    ['as root elsewhere', { isRoot: true }, false],
    ['in CI on Debian, through sudo', { isDebian: true, env: { CI: 'true' } }, true],
  ])('asks for the package %s: %s', async (_, changes, asked) => {
    const { system, ran } = machineWith({ sudo: '' }, changes);
    await provide('chromium', system, () => {});
    expect(ran.includes('sudo -n apt-get install -y chromium')).toBe(asked);
    expect(ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });

  it('takes an earlier download before a new one', async () => {
    const { system } = machineWith({ '/cache/chrome': chromium }, { downloaded: async () => '/cache/chrome' });
    expect(await provide('chromium', system, () => {})).toEqual({ path: '/cache/chrome', how: 'downloaded earlier' });
  });

  it('downloads one where no package may be installed', async () => {
    const { system } = machineWith({ '/cache/new': chromium }, { download: async () => '/cache/new' });
    expect(await provide('chromium', system, () => {})).toEqual({ path: '/cache/new', how: 'downloaded just now' });
  });

  it('says what is missing, what was tried and how to get it when nothing can be installed', async () => {
    const { system } = machineWith({}, { isRoot: true, isDebian: true });
    expect(await provide('firefox', system, () => {})).toEqual({
      path: null,
      missing:
        'Firefox 140 or newer is missing. Tried to get one: `apt-get update` failed (not allowed); the download failed (no network). ' +
        'Install it from https://www.mozilla.org/firefox/, or name its program in FIREFOX_PATH.',
    });
  });

  it('says so when the downloaded one does not start', async () => {
    const { system } = machineWith({}, { exists: () => true, env: {}, download: async () => '/cache/chrome' });
    const provided = await provide('chromium', system, () => {});
    expect(provided).toMatchObject({
      missing: expect.stringContaining('it was downloaded, but it does not start (not allowed)'),
    });
  });

  it('does not look further when the environment names one that will not do', async () => {
    const { system, ran } = machineWith({}, { env: { CHROME_PATH: '/nowhere' }, isRoot: true, isDebian: true });
    expect(await provide('chromium', system, () => {})).toEqual({
      path: null,
      missing: 'CHROME_PATH names /nowhere, but there is no such file.',
    });
    expect(ran).toEqual([]);
  });
});
