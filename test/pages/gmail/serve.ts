/** Answers for `https://mail.google.com/mail/u/…`, to be given by whoever intercepts the browser's requests. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { renamedStyle } from '../shared/renamed.ts';
import type { Scenario } from '../shared/scenario.ts';

/** Seen from the repository's root, where npm runs everything: this module itself may have been bundled elsewhere. */
const FOLDER = join('test', 'pages', 'gmail');
const SCRIPT = '/practice/page.js';
/** An account's, a delegated account's (both ways of writing it), and a compose popped out of one. */
const PAGES = /^\/mail\/(b\/\w+\/)?(u\/\d+\/?)?(d\/\w+\/?)?(popout)?$/;
let script: string | undefined;

/**
 * The answer to a GET of `url`, or null for a page we do not play (answer 404 then).
 * Account paths `/mail/u/0/`, `/mail/u/1/` … all show the same mailbox; windows of their own see `alone.ts`.
 */
export function gmailResponse(
  url: URL,
  scenario: Scenario,
): { status: number; headers: Record<string, string>; body: string | Uint8Array } | null {
  if (url.hostname !== 'mail.google.com') return null;
  if (url.pathname === SCRIPT) {
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: pageScript() };
  }
  if (!PAGES.test(url.pathname)) return null;
  const nonce = randomBytes(16).toString('base64');
  return { status: 200, headers: headers(nonce), body: shell(scenario, nonce) };
}

/** A policy like Gmail's: a nonce for scripts, and Trusted Types with a single policy name (Gmail facts §5). */
function headers(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': [
      `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types gmailonly',
    ].join('; '),
  };
}

/** Everything on screen is built by the script; the shell holds what Gmail's own document holds at that point. */
function shell(scenario: Scenario, nonce: string): string {
  const style = renamedStyle(readFileSync(join(FOLDER, 'style.css'), 'utf8'), scenario.renamed);
  const classes = [`practice-${scenario.theme}`, scenario.narrow ? 'practice-narrow' : ''].join(' ').trim();
  return `<!doctype html>
<html lang="${attribute(scenario.language)}" dir="${scenario.dir}" class="${classes}">
<head>
<meta charset="utf-8">
<meta name="og-profile-acct" content="${attribute(scenario.me.address ?? '')}">
<title>Gmail</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<script id="practice-scenario" type="application/json">${JSON.stringify(scenario).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}" src="${SCRIPT}"></script>
</body>
</html>
`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function pageScript(): string {
  script ??= buildSync({
    entryPoints: [join(FOLDER, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text;
  if (script === undefined) throw new Error('The page script could not be built');
  return script;
}
