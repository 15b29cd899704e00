// Builds where a build is missing or older than a source. Plain JavaScript, the only such file: it stands before every
// start, and loading a TypeScript runner would take longer than all else that it does.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['client', 'server', 'vite.config.ts', 'package-lock.json'];
const outputs = ['dist/client/index.html', 'dist/server/cli.js', 'dist/server/worker.js'];

/** @param {string} path */
const newest = (path) => {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const builtAt = () => {
  try {
    return Math.min(...outputs.map((output) => statSync(join(root, output)).mtimeMs));
  } catch {
    return 0;
  }
};

if (builtAt() <= Math.max(...sources.map((source) => newest(join(root, source))))) {
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
}
