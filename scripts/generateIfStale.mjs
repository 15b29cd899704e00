// Writes the generated files where they are missing or older than what they follow from.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newestOf, oldestOf, root } from './age.mjs';

const mark = 'node_modules/.cache/crosstrack-generated';
const generated = ['server/graphql/schema.generated.ts', 'client/api/types.generated.ts'];
const follows = newestOf(['client', 'server', 'scripts/codegen', 'scripts/codegen.ts'], (path) =>
  /\.graphql$|scripts/.test(path),
);
const isThere = generated.every((file) => existsSync(join(root, file)));

if (!isThere || oldestOf([mark]) <= follows) {
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'codegen.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
}
