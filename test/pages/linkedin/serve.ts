/** Answers for `https://www.linkedin.com/…`, to be given by whoever intercepts the browser's requests. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { renamedStyle } from '../shared/renamed.ts';
import type { Scenario } from '../shared/scenario.ts';

/** Seen from the repository's root, where npm runs everything: this module itself may have been bundled elsewhere. */
const FOLDER = join('test', 'pages', 'linkedin');
const SCRIPT = '/practice/page.js';
/** Asked for by Recruiter's pages alone. */
const QUILL = '/practice/quill.js';
const scripts = new Map<string, string>();

export interface LinkedInResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * The answer to a GET of `url`, or null for a page we do not play (answer 404 then): `/messaging/…`, `/in/…`, `/feed/`,
 * `/sales/…`, `/talent/…`, the frame `/preload/`, and the page of an invitation `/preload/custom-invite/`.
 */
export function linkedinResponse(url: URL, scenario: Scenario): LinkedInResponse | null {
  if (url.hostname !== 'www.linkedin.com') return null;
  if (url.pathname === SCRIPT || url.pathname === QUILL) {
    const body = scriptOf(url.pathname === QUILL ? 'quill.ts' : 'page.ts');
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
  }
  if (!/^\/(messaging|in|feed|preload|sales|talent)(\/|$)/.test(url.pathname)) return null;
  const nonce = randomBytes(16).toString('base64');
  return { status: 200, headers: headers(nonce), body: shell(scenario, nonce, url.pathname) };
}

/** A policy like LinkedIn's: nonce and strict-dynamic for script elements, Trusted Types with these names (LinkedIn facts §6). */
function headers(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': [
      `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
      `script-src-elem 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default jSecure highcharts dompurify goog#html',
    ].join('; '),
  };
}

/** Everything on screen is built by the script; `#root` is what the newer pages grow in. */
function shell(scenario: Scenario, nonce: string, path: string): string {
  const style = renamedStyle(readFileSync(join(FOLDER, 'style.css'), 'utf8'), scenario.renamed);
  return `<!doctype html>
<html lang="${attribute(scenario.language)}" dir="${scenario.dir}" class="theme theme--${scenario.theme}">
<head>
<meta charset="utf-8">
<title>LinkedIn</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${path === '/preload/' ? '' : '<div id="root" class="practice-root"></div>'}
<script id="practice-scenario" type="application/json">${JSON.stringify(scenario).replaceAll('<', '\\u003c')}</script>
${path.startsWith('/talent') ? `<script nonce="${nonce}" src="${QUILL}"></script>` : ''}
<script nonce="${nonce}" src="${SCRIPT}"></script>
</body>
</html>
`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function scriptOf(entry: string): string {
  const known = scripts.get(entry);
  if (known !== undefined) return known;
  const built = buildSync({
    entryPoints: [join(FOLDER, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
  }).outputFiles[0]?.text;
  if (built === undefined) throw new Error(`${entry} could not be built`);
  scripts.set(entry, built);
  return built;
}
