import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { packageRoot } from '../../server/process/packageRoot.ts';

it('schema.graphql is current', () => {
  const run = () =>
    execFileSync('npx', ['tsx', 'scripts/codegen.ts', '--check'], {
      cwd: packageRoot,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(run).not.toThrow();
});
