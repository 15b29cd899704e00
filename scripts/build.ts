/** Builds the client and the server into dist/. */
import { join } from 'node:path';
import { build } from 'vite';
import './generateIfStale.mjs';
import { packageRoot } from '../server/process/packageRoot.ts';

process.chdir(packageRoot);
process.env['NODE_ENV'] = 'production';
const common = { configFile: join(packageRoot, 'vite.config.ts'), logLevel: 'warn' } as const;
process.stderr.write('Building the client …\n');
await build(common);
process.stderr.write('Building the server …\n');
await build({ ...common, build: { ssr: true } });
