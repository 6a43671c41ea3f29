import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Runs npm, whichever way this system starts it. */
export function spawnNpm(args: string[], folder: string): void {
  const script = process.env.npm_execpath;
  const options = { cwd: folder, stdio: 'inherit' } as const;
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ${args[0]} failed in ${folder}: see its words above.`);
}
