import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { packageRoot } from '../../server/process/packageRoot.ts';

/** A run of the built command line. */
export interface CliRun {
  readonly child: ChildProcess;
  /** All that was printed so far, on both outputs. */
  printed(): string;
  /** Resolves with what was printed once it matches; rejects with it where the process ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves with the exit code once the process has ended. */
  ended: Promise<number | null>;
}

// Registered here, since within a test, where most runs begin, Vitest registers nothing any more.
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/**
 * Runs `crosstrack` with these words; nothing of the machine's own configuration reaches it. `fileBlocks`: no file may grow
 * beyond so many blocks of 512 bytes, as on a disk that is full.
 */
export const runCli = (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  fileBlocks?: number,
): CliRun => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|PORT$|HOST$|CROSSTRACK_|LOG_LEVEL$)/.test(name),
  );
  const program = [process.execPath, join(packageRoot, 'dist/server/cli.js'), ...words];
  const limited =
    fileBlocks === undefined ? program : ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...program];
  const child = spawn(limited[0]!, limited.slice(1), {
    cwd: packageRoot,
    env: { ...Object.fromEntries(inherited), ...environment },
  });
  children.add(child);
  let printed = '';
  const listeners = new Set<() => void>();
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return {
    child,
    printed: () => printed,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!pattern.test(printed)) return;
          listeners.delete(check);
          resolve(printed);
        };
        listeners.add(check);
        check();
        void ended.then(() => reject(new Error(`It ended without printing ${String(pattern)}:\n${printed}`)));
      }),
  };
};

/** The address that a server printed as the one where it is ready, or answers. */
export const addressIn = (printed: string): string => /(?:ready|answers) at (http:[^\s,]+\/)/.exec(printed)?.[1] ?? '';
