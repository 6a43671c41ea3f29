/**
 * Builds the extension for Chrome (and Edge) and for Firefox from one manifest, prints the size of every entry and
 * fails when one is over its budget.
 *
 *   node build.mjs            both builds
 *   node build.mjs --watch    again on every change
 *   node build.mjs --zip      and what the stores want: a package for each, and one of the sources, all reproducible
 */
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { archive, trackedFiles } from './packages.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Entry → where it goes and how many bytes it may have, compressed. */
export const entries = [
  { from: 'src/content/boot.ts', to: 'boot.js', budget: 8 * 1024 },
  { from: 'src/content/core.ts', to: 'core.js', budget: 92 * 1024 },
  { from: 'src/content/panel.tsx', to: 'panel.js', budget: 52 * 1024 },
  { from: 'src/content/practice.ts', to: 'practice.js', budget: 12 * 1024 },
  { from: 'src/background/index.ts', to: 'background.js', budget: 20 * 1024 },
  { from: 'src/popup/main.tsx', to: 'popup/main.js', budget: 44 * 1024 },
  { from: 'src/popup/popup.css', to: 'popup/main.css', budget: 60 * 1024 },
  { from: 'src/planner/main.tsx', to: 'planner/main.js', budget: 60 * 1024 },
  { from: 'src/planner/planner.css', to: 'planner/main.css', budget: 60 * 1024 },
  { from: 'src/options/main.tsx', to: 'options/main.js', budget: 60 * 1024 },
  { from: 'src/options/options.css', to: 'options/main.css', budget: 60 * 1024 },
  { from: 'src/welcome/main.tsx', to: 'welcome/main.js', budget: 32 * 1024 },
  { from: 'src/welcome/welcome.css', to: 'welcome/main.css', budget: 8 * 1024 },
  { from: 'src/practice/main.tsx', to: 'practice/main.js', budget: 20 * 1024 },
  { from: 'src/practice/practice.css', to: 'practice/main.css', budget: 8 * 1024 },
];
/** The words of each message language but English, which comes with what composes them: loaded when one is asked for. */
const languages = readdirSync(at('src/message/locales'))
  .map((file) => path.basename(file, '.ftl'))
  .filter((language) => language !== 'en');
for (const language of languages) {
  entries.push({ from: language, contents: wordsOf(language), to: `words/${language}.js`, budget: 26 * 1024 });
}
const pages = ['popup', 'options', 'planner', 'welcome', 'practice'];
const targets = ['chrome', 'firefox'];

/** Lays the words down where `src/ui/handover.ts` picks them up. */
function wordsOf(language) {
  const hasGuard = existsSync(at('src/guard/languages', `${language}.ts`));
  return `
    import source from './src/message/locales/${language}.ftl';
    ${hasGuard ? `import { ${language} as guard } from './src/guard/languages/${language}.ts';` : 'const guard = null;'}
    const place = Symbol.for('withdraw-gracefully-words');
    (globalThis[place] ??= {}).${language} = { source, guard };`;
}

/** Style sheets that a script imports arrive as text, with what they import inside; so do the messages' words. */
const asText = {
  name: 'as-text',
  setup(build) {
    // Comments are for translators; nobody reads them at run time.
    build.onLoad({ filter: /\.ftl$/ }, async (file) => {
      const text = await readFile(file.path, 'utf8');
      return { contents: text.replace(/^#.*\n/gm, '').replace(/\n{2,}/g, '\n'), loader: 'text' };
    });
    build.onLoad({ filter: /\.css$/ }, async (file) => {
      const sheet = await esbuild.build({
        ...common,
        entryPoints: [file.path],
        bundle: true,
        write: false,
        plugins: [],
      });
      return { contents: sheet.outputFiles[0].text.trim(), loader: 'text', watchFiles: [file.path] };
    });
  },
};

/** We never set HTML from a string: the one place in Preact that could is taken out, so that reviewers find none. */
const withoutHtml = {
  name: 'without-html',
  setup(build) {
    build.onLoad({ filter: /preact\/dist\/preact\.mjs$/ }, async (file) => {
      const text = await readFile(file.path, 'utf8');
      const contents = text.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
      if (contents === text) throw new Error('Preact is built in a new way: look where it sets innerHTML now.');
      return { contents };
    });
  },
};

const common = {
  absWorkingDir: root,
  minify: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  target: ['chrome123', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

function options(entry, target) {
  const isStyle = entry.from.endsWith('.css');
  return {
    ...common,
    ...(entry.contents
      ? { stdin: { contents: entry.contents, resolveDir: root, sourcefile: entry.to } }
      : { entryPoints: [at(entry.from)] }),
    outfile: at('dist', target, entry.to),
    bundle: true,
    metafile: true,
    ...(isStyle ? {} : { format: 'iife', plugins: [asText, withoutHtml] }),
  };
}

/** The one manifest, in the words of each browser. */
function manifestFor(target, manifest) {
  if (target === 'chrome') return manifest;
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker] },
    browser_specific_settings: {
      gecko: {
        id: 'withdraw-gracefully@withdraw-gracefully.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

async function copyStatic(target) {
  const out = (...parts) => at('dist', target, ...parts);
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  await mkdir(out(), { recursive: true });
  await writeFile(out('manifest.json'), `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`);
  await copyTexts(out('_locales'));
  for (const size of [16, 32, 48, 128]) await cp(at(`assets/icons/${size}.png`), out(`icons/${size}.png`));
  for (const page of pages) await cp(at(`src/${page}/index.html`), out(page, 'index.html'));
  await cp(at('LICENSE'), out('LICENSE'));
}

/** The interface's texts, without what only translators read. */
async function copyTexts(to) {
  for (const language of await readdir(at('assets/_locales'))) {
    const texts = JSON.parse(await readFile(at('assets/_locales', language, 'messages.json'), 'utf8'));
    for (const text of Object.values(texts)) delete text.description;
    await mkdir(path.join(to, language), { recursive: true });
    await writeFile(path.join(to, language, 'messages.json'), JSON.stringify(texts));
  }
}

/** The licences of the libraries that ended up in the bundles. */
async function writeNotices(target, metafiles) {
  const packages = new Set();
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      if (name) packages.add(name);
    }
  let text = 'This extension contains the following libraries.\n';
  for (const name of [...packages].sort()) {
    const folder = at('node_modules', name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    text += `\n\n${name} ${version} (${license})\n`;
    if (file) text += `\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
  }
  await writeFile(at('dist', target, 'THIRD-PARTY.txt'), text);
}

async function filesBelow(folder, prefix = '') {
  const found = [];
  for (const entry of await readdir(path.join(folder, prefix), { withFileTypes: true })) {
    const name = path.posix.join(prefix, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, name)));
    else found.push(name);
  }
  return found.sort();
}

/** The package of one build. */
export async function pack(target) {
  const names = await filesBelow(at('dist', target));
  return archive(
    await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(at('dist', target, name)) }))),
  );
}

async function zipAll() {
  const { version } = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  const chrome = await pack('chrome');
  await write('chrome', chrome);
  // Edge takes what Chrome takes; its store only wants a file of its own.
  await write('edge', chrome);
  await write('firefox', await pack('firefox'));
  const sources = await trackedFiles(root);
  if (sources) await write('source', archive(sources));
  else console.log('No git here, so no package of the sources.');

  async function write(name, bytes) {
    const file = at('dist', `withdraw-gracefully-${version}-${name}.zip`);
    await writeFile(file, bytes);
    console.log(`${path.relative(root, file)}  ${kilobytes(bytes.length)}`);
  }
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

async function report() {
  let over = false;
  console.log(`${'entry'.padEnd(20)}${'raw'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`);
  for (const entry of entries) {
    const bytes = await readFile(at('dist/chrome', entry.to));
    const packed = gzipSync(bytes, { level: 9 }).length;
    const mark = packed > entry.budget ? '  OVER BUDGET' : '';
    over ||= packed > entry.budget;
    const row = [bytes.length, packed, entry.budget].map((size) => kilobytes(size).padStart(10)).join('');
    console.log(`${entry.to.padEnd(20)}${row}${mark}`);
  }
  return !over;
}

async function build() {
  for (const target of targets) {
    const results = await Promise.all(entries.map((entry) => esbuild.build(options(entry, target))));
    await copyStatic(target);
    await writeNotices(
      target,
      results.map((result) => result.metafile),
    );
  }
  return report();
}

/** Pages of `docs/messages/` that are not what the sentences would make of them now. */
async function staleMessages() {
  const outfile = at('node_modules/.cache/withdraw-gracefully/message-pages.mjs');
  await esbuild.build({
    entryPoints: [at('test/messages/pages.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    loader: { '.ftl': 'text' },
    logLevel: 'warning',
  });
  const { stalePages } = await import(pathToFileURL(outfile).href);
  return stalePages(at('docs/messages'));
}

async function watch() {
  for (const target of targets) {
    await copyStatic(target);
    for (const entry of entries) {
      const context = await esbuild.context({ ...options(entry, target), minify: false, sourcemap: 'inline' });
      await context.watch();
    }
  }
  console.log('Watching. Load dist/chrome or dist/firefox as an unpacked extension; Ctrl+C ends this.');
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}

async function main(flags) {
  for (const target of targets) await rm(at('dist', target), { recursive: true, force: true });
  if (flags.includes('--watch')) return watch();
  const within = await build();
  if (flags.includes('--zip')) await zipAll();
  const stale = await staleMessages();
  if (!within) fail('An entry is over its budget. Make it smaller, or argue for more in docs/decisions/.');
  if (stale.length > 0) fail(`docs/messages/ is stale (${stale.join(', ')}): run npm run messages, and read it.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
