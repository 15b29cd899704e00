/** Builds the client and the server into dist/. With `--if-missing`: only where a build is missing or older than a source. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../server/packageRoot.ts';

const sources = ['client', 'server', 'cypher', 'vite.config.ts', 'package-lock.json'];
const outputs = ['dist/client/index.html', 'dist/server/cli.js'];

const newest = (path: string): number => {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const builtAt = (): number => {
  try {
    return Math.min(...outputs.map((output) => statSync(join(packageRoot, output)).mtimeMs));
  } catch {
    return 0;
  }
};

const isCurrent = (): boolean => builtAt() > Math.max(...sources.map((source) => newest(join(packageRoot, source))));

if (!process.argv.includes('--if-missing') || !isCurrent()) {
  // Loaded only where there is something to build: it costs a start more than everything else here.
  const { build } = await import('vite');
  process.env['NODE_ENV'] = 'production';
  process.chdir(packageRoot);
  const common = { configFile: join(packageRoot, 'vite.config.ts'), logLevel: 'warn' } as const;
  process.stderr.write('Building the client …\n');
  await build(common);
  process.stderr.write('Building the server …\n');
  await build({ ...common, build: { ssr: 'server/cli.ts' } });
}
