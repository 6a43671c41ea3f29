/** The source files, and what they import. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** From the repository's root, with `/`. */
  file: string;
  /** First folder below `src/`. */
  folder: string;
  text: string;
}

export interface Import {
  file: string;
  /** Folder below `src/`, `assets`, or the package with what is below it (`preact/hooks`). */
  to: string;
  onlyTypes: boolean;
}

/** Every file below `src/` with one of these endings, in alphabetical order. */
export function sources(...endings: string[]): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => ({
      file: `src/${name}`,
      folder: name.split('/')[0] ?? '',
      text: readFileSync(`src/${name}`, 'utf8'),
    }));
}

/** What a file imports from other folders and from packages. Biome keeps the spelling regular enough for this. */
export function importsOf({ file, folder, text }: Source): Import[] {
  const statements = text.matchAll(/^(?:import|export)\b(?:([^'";]*?)\bfrom\s*)?\s*'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...statements].map(([, names = '', to = '']) => ({ names, to })),
    ...[...dynamic].map(([statement, to = '']) => ({
      names: text.includes(`typeof ${statement}`) ? 'type' : '',
      to,
    })),
  ]
    .map(({ names, to }) => ({ file, to: target(file, to), onlyTypes: isTypesOnly(names) }))
    .filter(({ to }) => to !== folder);
}

function target(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const [top = '', folder = ''] = path.posix.join(path.posix.dirname(file), to).split('/');
  return top === 'src' ? folder : top;
}

/** `type {…}`, `type X`, or braces in which every name is a type. */
function isTypesOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]?.split(',') ?? [];
  const given = inBraces.map((name) => name.trim()).filter(Boolean);
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}
