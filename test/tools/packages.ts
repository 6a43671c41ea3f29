/** The packages of the version that stands in the manifest, and what is asked of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tool } from './commands.ts';

export type Package = 'chrome' | 'edge' | 'firefox' | 'source';
export const packages: Package[] = ['chrome', 'edge', 'firefox', 'source'];

export function packageFile(name: Package, root = '.'): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8'));
  return path.join(root, 'dist', `withdraw-gracefully-${version}-${name}.zip`);
}

/** Arguments for Node that hold a package against Firefox's rules. A warning is as bad as an error. */
export const lintOf = (file: string): string[] => [...tool('addons-linter'), '--warnings-as-errors', file];
