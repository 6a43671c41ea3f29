import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const builds = ['chrome', 'firefox'] as const;
const sites = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

function manifestOf(build: string) {
  const file = `dist/${build}/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every string in the manifest that names a file: scripts, pages, icons. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w/-]+\.(js|html|css|png|svg)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namedFiles);
}

/** What both have. */
const parts = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];

describe.each(builds)('the built manifest for %s', (build) => {
  it('has these parts and no others', () => {
    const own = build === 'chrome' ? 'minimum_chrome_version' : 'browser_specific_settings';
    expect(Object.keys(manifestOf(build)).sort()).toEqual([...parts, own].sort());
  });

  it('asks for these permissions and no others', () => {
    const manifest = manifestOf(build);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual(sites);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('runs one script, on the two sites only', () => {
    expect(manifestOf(build).content_scripts).toEqual([
      { matches: sites, js: ['boot.js'], run_at: 'document_start', all_frames: true },
    ]);
  });

  it('shows pages nothing, and lets them connect to nothing', () => {
    const manifest = manifestOf(build);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const directives = manifest.content_security_policy.extension_pages
      .split(';')
      .map((directive: string) => directive.trim().split(/\s+(.*)/, 2));
    expect(Object.fromEntries(directives)).toEqual(policy);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  it('names only files that are there', () => {
    const files = namedFiles(manifestOf(build));
    expect(files).toEqual(
      expect.arrayContaining(['boot.js', 'background.js', 'popup/index.html', 'options/index.html']),
    );
    expect(files.filter((file) => !existsSync(path.join('dist', build, file)))).toEqual([]);
  });

  it.each(['popup', 'options', 'planner', 'welcome', 'practice'])(
    'has a %s page that names only files that are there',
    (page) => {
      const html = readFileSync(`dist/${build}/${page}/index.html`, 'utf8');
      const files = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(path.join('dist', build, page, file)))).toEqual([]);
    },
  );

  it('has the panel, which is loaded on demand, and texts in its default language', () => {
    expect(existsSync(`dist/${build}/panel.js`)).toBe(true);
    expect(existsSync(`dist/${build}/_locales/${manifestOf(build).default_locale}/messages.json`)).toBe(true);
  });
});

describe('what only one browser gets', () => {
  it('is a service worker in Chrome', () => {
    const manifest = manifestOf('chrome');
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  it('is an event page, an id, the oldest version and a promise about data in Firefox', () => {
    const manifest = manifestOf('firefox');
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: 'withdraw-gracefully@withdraw-gracefully.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('is nothing else', () => {
    const own = ['background', 'browser_specific_settings', 'minimum_chrome_version'];
    const shared = (build: string) =>
      Object.fromEntries(Object.entries(manifestOf(build)).filter(([key]) => !own.includes(key)));
    expect(shared('firefox')).toEqual(shared('chrome'));
  });
});
