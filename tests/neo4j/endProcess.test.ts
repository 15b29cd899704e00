import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';
import { endProcess } from './endProcess.ts';

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const start = async (onTermination: string): Promise<ChildProcess> => {
  const program = `process.on('SIGTERM', () => { ${onTermination} }); setInterval(() => {}, 1000); console.log('ready');`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};

it('lets a process end by itself', async () => {
  const child = await start('setTimeout(() => process.exit(3), 200)');
  await endProcess(child, 10_000);
  expect([child.exitCode, child.signalCode]).toEqual([3, null]);
});

it('ends one that does not, after the limit', async () => {
  const child = await start('');
  await endProcess(child, 200);
  expect([child.exitCode, child.signalCode]).toEqual([null, 'SIGKILL']);
});

it('has nothing to do where it has ended already', async () => {
  const child = await start('process.exit(0)');
  await endProcess(child, 10_000);
  await endProcess(child, 10_000);
  expect(child.exitCode).toBe(0);
});
