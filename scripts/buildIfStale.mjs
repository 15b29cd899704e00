// Builds where a build is missing or older than a source.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { newestOf, oldestOf, root } from './age.mjs';

const sources = ['client', 'server', 'vite.config.ts', 'package-lock.json'];
const outputs = ['dist/client/index.html', 'dist/server/cli.js', 'dist/server/worker.js'];

if (oldestOf(outputs) <= newestOf(sources)) {
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
}
