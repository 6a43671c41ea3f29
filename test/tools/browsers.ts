/**
 * Finds a browser of each kind, or gets one. In this order: what the environment names, the usual places and `PATH`, one
 * downloaded earlier, Debian's own package where we may install it, a download by `@puppeteer/browsers`.
 *
 * Everything the decision depends on comes through `System`, so that it can be tested without a machine to spoil.
 */
import path from 'node:path';

export type Kind = 'chromium' | 'firefox';

export interface System {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isDebian: boolean;
  exists(file: string): boolean;
  /** Runs a command to its end. `output` is what it printed, both streams. */
  run(command: string, args: string[]): { ok: boolean; output: string };
  /** The executable of one downloaded earlier; null when there is none. */
  downloaded(kind: Kind): Promise<string | null>;
  /** Downloads the current stable one and returns its executable. Rejects when that fails. */
  download(kind: Kind): Promise<string>;
}

export type Provided = { path: string; how: string } | { path: null; missing: string };

interface Known {
  name: string;
  /** The first of these environment variables that is set decides alone. */
  variables: string[];
  commands: string[];
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Older ones cannot load the extension, or not over the protocol used here. */
  oldest: number;
  package: string;
  get: string;
}

const known: Record<Kind, Known> = {
  chromium: {
    name: 'Chrome, Chromium or Edge',
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'EDGE_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: {
      linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    oldest: 130,
    package: 'chromium',
    get: 'https://www.google.com/chrome/',
  },
  firefox: {
    name: 'Firefox',
    variables: ['FIREFOX_PATH'],
    commands: ['firefox', 'firefox-esr'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    oldest: 140,
    package: 'firefox-esr',
    get: 'https://www.mozilla.org/firefox/',
  },
};

/** The environment variable by which a found browser is handed on. */
export const variableOf = (kind: Kind): string => known[kind].variables[0] ?? '';

/** A browser of this kind that is already here and recent enough; null when there is none. Installs nothing. */
export function find(kind: Kind, system: System): string | null {
  const named = namedByEnvironment(kind, system);
  const candidates = named === undefined ? installedCandidates(kind, system) : [named];
  return candidates.find((file) => unfit(kind, file, system) === null) ?? null;
}

/** Finds or installs one. `say` tells what is going on while it takes long. */
export async function provide(kind: Kind, system: System, say: (line: string) => void): Promise<Provided> {
  const { name, variables } = known[kind];
  const named = namedByEnvironment(kind, system);
  const found = find(kind, system);
  if (found !== null) return { path: found, how: named === undefined ? 'found here' : 'named by the environment' };
  if (named !== undefined) {
    const variable = variables.find((each) => system.env[each]);
    return { path: null, missing: `${variable} names ${named}, but ${unfit(kind, named, system)}.` };
  }
  const tried: string[] = [];
  for (const attempt of [downloadedEarlier, debianPackage, freshDownload]) {
    const result = await attempt(kind, system, say);
    if (result === null) continue;
    if ('path' in result) return result;
    tried.push(result.failed);
  }
  return { path: null, missing: missingSentence(name, kind, tried) };
}

type Attempt = { path: string; how: string } | { failed: string } | null;

async function downloadedEarlier(kind: Kind, system: System): Promise<Attempt> {
  const file = await system.downloaded(kind);
  return file !== null && unfit(kind, file, system) === null ? { path: file, how: 'downloaded earlier' } : null;
}

/** Only on Debian itself (Ubuntu's packages of these names are snaps) and only with the right to install. */
async function debianPackage(kind: Kind, system: System, say: (line: string) => void): Promise<Attempt> {
  const name = known[kind].package;
  const sudo = system.isRoot ? [] : ['sudo', '-n'];
  const allowed = system.isRoot || Boolean(system.env.CI && system.run('sudo', ['-n', 'true']).ok);
  if (!system.isDebian || !allowed) return null;
  say(`Installing Debian's package ${name} …`);
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', name],
  ]) {
    const [command = '', ...args] = [...sudo, ...step];
    const { ok, output } = system.run(command, args);
    if (!ok) return { failed: `\`${step.join(' ')}\` failed (${lastLine(output)})` };
  }
  const found = find(kind, system);
  return found === null
    ? { failed: `Debian's package ${name} is installed but does not start` }
    : { path: found, how: `Debian's package ${name}, installed just now` };
}

async function freshDownload(kind: Kind, system: System, say: (line: string) => void): Promise<Attempt> {
  say(`Downloading ${kind === 'firefox' ? 'Firefox' : 'Chrome for Testing'} …`);
  try {
    const file = await system.download(kind);
    const reason = unfit(kind, file, system);
    return reason === null
      ? { path: file, how: 'downloaded just now' }
      : { failed: `it was downloaded, but ${reason}` };
  } catch (error) {
    return { failed: `the download failed (${lastLine(error instanceof Error ? error.message : String(error))})` };
  }
}

function missingSentence(name: string, kind: Kind, tried: string[]): string {
  const attempts = tried.length > 0 ? ` Tried to get one: ${tried.join('; ')}.` : '';
  return `${name} ${known[kind].oldest} or newer is missing.${attempts} Install it from ${known[kind].get}, or name its program in ${variableOf(kind)}.`;
}

function namedByEnvironment(kind: Kind, system: System): string | undefined {
  return known[kind].variables.map((variable) => system.env[variable]).find(Boolean);
}

/** A snap sees neither our profile folder nor our build: it is passed over. */
function installedCandidates(kind: Kind, system: System): string[] {
  const { commands, places } = known[kind];
  const own = places[system.platform] ?? [];
  const usual = system.platform === 'win32' ? own.flatMap((place) => belowProgramFiles(place, system)) : own;
  const onPath = pathFolders(system).flatMap((folder) => commands.map((command) => path.posix.join(folder, command)));
  return [...new Set([...onPath, ...usual])].filter((file) => !file.startsWith('/snap/') && system.exists(file));
}

function belowProgramFiles(place: string, { env }: System): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders.filter((folder) => folder !== undefined).map((folder) => path.win32.join(folder, place));
}

function pathFolders({ platform, env }: System): string[] {
  return platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter(Boolean);
}

/** Why this program will not do; null when it will. Windows' browsers cannot be asked for their version. */
function unfit(kind: Kind, file: string, system: System): string | null {
  if (!system.exists(file)) return 'there is no such file';
  if (system.platform === 'win32') return null;
  const { ok, output } = system.run(file, ['--version']);
  const version = /(\d+)\.\d+/.exec(output)?.[1];
  if (!ok || version === undefined) return `it does not start (${lastLine(output)})`;
  const { oldest } = known[kind];
  return Number(version) < oldest ? `it is version ${version}, and ${oldest} is the oldest that will do` : null;
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() || 'it said nothing';
}
