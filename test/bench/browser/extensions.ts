/** What is measured beside ours: extensions built for the bench alone, in a folder nobody ships. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { spawnNpm } from './npm.ts';

const cache = path.resolve('node_modules/.cache/withdraw-gracefully/bench-extensions');
const matches = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

interface Parts {
  manifest?: object;
  files?: Record<string, string>;
}

function lay(name: string, { manifest = {}, files = {} }: Parts): string {
  const folder = path.join(cache, name);
  mkdirSync(folder, { recursive: true });
  const all = { manifest_version: 3, name, version: '1.0.0', ...manifest };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(all, null, 2));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const contentScript = (file: string) => ({
  content_scripts: [{ matches, js: [file], run_at: 'document_start', all_frames: true }],
});

/** Touches no page: what a browser without extensions does. */
export const nothing = (): string => lay('nothing', {});

/** What any content script costs, whatever it does. */
export const emptyScript = (): string =>
  lay('empty', { manifest: contentScript('content.js'), files: { 'content.js': '' } });

const peer = path.resolve('test/bench/peer');
const buttonOfThePeer = `
import * as InboxSDK from '@inboxsdk/core';
InboxSDK.load(2, 'sdk_withdraw_bench').then((sdk) => {
  sdk.Compose.registerComposeViewHandler((compose) => {
    compose.addButton({ title: 'Withdraw gracefully', iconUrl: 'data:,', onClick() {} });
  });
});`;

/** The least one writes to put a button into Gmail's compose with `@inboxsdk/core`, installed here on first use. */
export async function inboxSdk(): Promise<string> {
  const home = path.join(cache, 'inboxsdk-packages');
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(peer, file), path.join(home, file));
  const installed = path.join(home, 'node_modules/@inboxsdk/core');
  if (!existsSync(installed)) {
    console.log('Installing @inboxsdk/core for the comparison …');
    spawnNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], home);
  }
  const folder = lay('inboxsdk', {
    manifest: {
      ...contentScript('content.js'),
      background: { service_worker: 'background.js' },
      permissions: ['scripting'],
      host_permissions: matches,
    },
  });
  for (const file of ['background.js', 'pageWorld.js']) cpSync(path.join(installed, file), path.join(folder, file));
  await build({
    stdin: { contents: buttonOfThePeer, resolveDir: home },
    outfile: path.join(folder, 'content.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'error',
  });
  return folder;
}

export const ours = (): string => path.resolve('dist/chrome');
