/** Pages with the editors people meet in applicant portals and webmail, from npm, under a strict policy. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Name → where it comes from, and what mounts it. */
const editors = {
  textarea: ['plain', 'mountTextarea'],
  plain: ['plain', 'mount'],
  paragraphs: ['plain', 'mountParagraphs'],
  textOnly: ['plain', 'mountTextOnly'],
  quill: ['quill', 'mount'],
  tiptap: ['tiptap', 'mount'],
  lexical: ['lexical', 'mount'],
  tinymce: ['tinymce', 'mount'],
  ckeditor: ['ckeditor', 'mount'],
  trix: ['trix', 'mount'],
  noPaste: ['../hostile/editors', 'noPaste'],
  doubling: ['../hostile/editors', 'doubling'],
  controlled: ['../hostile/editors', 'controlled'],
  halving: ['../hostile/editors', 'halving'],
} as const;
export type EditorName = keyof typeof editors;

export const home = 'jobs.example.test';
/** Another origin, for what is embedded from elsewhere. */
export const elsewhere = 'forms.example.test';

/** Seen from the repository's root, where npm runs everything. */
const FOLDER = join('test', 'pages', 'editors');
const scripts = new Map<string, string>();

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * `/write/<editor>` with `line=…` for what is typed already and `shadow` for two shadow roots around it; the same below
 * `/framed/` in a frame, and below `/foreign/` in a frame from elsewhere. `/page?html=…` for anything else.
 */
export function editorsResponse(url: URL): Answer | null {
  const [, kind = '', name = ''] = url.pathname.split('/');
  if (kind === 'script') return answer('text/javascript', scriptOf(name as EditorName), {});
  const nonce = randomBytes(16).toString('base64');
  const policy = { 'content-security-policy': policyFor(name as EditorName, nonce) };
  if (kind === 'page') return answer('text/html', shell(url.searchParams.get('html') ?? ''), policy);
  if (!(name in editors)) return null;
  if (kind === 'framed' || kind === 'foreign') {
    const host = kind === 'framed' ? home : elsewhere;
    return answer(
      'text/html',
      shell(`<iframe src="https://${host}/write/${name}${attribute(url.search)}"></iframe>`),
      policy,
    );
  }
  return answer('text/html', shell(`<script nonce="${nonce}" src="/script/${name}"></script>`), policy);
}

/** TinyMCE's frame has a realm of its own, in which nobody can make a policy: it does not work under Trusted Types at all. */
function policyFor(name: EditorName, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    `frame-src https://${home} https://${elsewhere}`,
    ...(name === 'tinymce' ? [] : ["require-trusted-types-for 'script'", 'trusted-types default dompurify']),
  ].join('; ');
}

const answer = (type: string, body: string, headers: Record<string, string>): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
  body,
});

const shell = (content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Application</title>
<link rel="icon" href="data:,">
<style>iframe { width: 900px; height: 500px } body { font: 16px/1.4 sans-serif }</style>
</head>
<body>${content}</body>
</html>
`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function scriptOf(name: EditorName): string {
  const made = scripts.get(name) ?? bundle(name);
  scripts.set(name, made);
  return made;
}

function bundle(name: EditorName): string {
  const [file, mount] = editors[name];
  const contents = `import './policy.ts';
    import { ${mount} } from '${file.startsWith('.') ? file : `./${file}`}.ts';
    import { start } from './start.ts';
    start(${mount});`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}
