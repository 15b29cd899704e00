/** Runs the API, restarted on changes, and the page with hot reload; ends both when either ends or on Ctrl-C. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import './generateIfStale.mjs';
import { packageRoot } from '../server/process/packageRoot.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string, path: string): string => join(dirname(require.resolve(`${name}/package.json`)), path);

const start = (script: string, ...options: readonly string[]): ChildProcess =>
  spawn(process.execPath, [script, ...options], { cwd: packageRoot, stdio: 'inherit' });

const children = [
  start(fileOf('tsx', 'dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/cli.ts', 'serve'),
  start(fileOf('vite', 'bin/vite.js')),
];

let stopping = false;
const stop = (code: number): void => {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
};

for (const child of children) child.on('exit', (code) => stop(code ?? 0));
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
