/** The machine we run on, as `browsers.ts` wants to see it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { Kind, System } from './browsers.ts';

/** Outside the repository and its `node_modules`, so that a fresh install does not download again. */
const cacheDir = path.join(os.homedir(), '.cache', 'puppeteer');
const product: Record<Kind, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

export const machine: System = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian: isDebian(),
  exists: existsSync,
  run(command, args) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env });
    return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
  },
  async downloaded(kind) {
    const here = (await getInstalledBrowsers({ cacheDir })).filter(({ browser }) => browser === product[kind]);
    return here.at(-1)?.executablePath ?? null;
  },
  async download(kind) {
    const browser = product[kind];
    const platform = detectBrowserPlatform();
    if (platform === undefined) throw new Error(`there is none for ${process.platform} on ${process.arch}`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, cacheDir });
    return computeExecutablePath({ browser, buildId, cacheDir });
  },
};

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
