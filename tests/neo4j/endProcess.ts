import type { ChildProcess } from 'node:child_process';

/** Asks a process to end, and ends it where it has not within `limit` milliseconds. Resolves once it is gone. */
export const endProcess = async (child: ChildProcess, limit: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), limit);
  await ended;
  clearTimeout(late);
};
