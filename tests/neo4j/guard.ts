import { spawn, type ChildProcess } from 'node:child_process';

// Its standard input ends when the process that started it is gone, however it went: also by SIGKILL.
const watch = `
  const [pid, folder] = process.argv.slice(1);
  process.stdin.resume();
  process.stdin.on('end', () => {
    try { process.kill(Number(pid), 'SIGKILL'); } catch {}
    require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
`;

/** Starts a small process that outlives this one by a moment: it ends process `pid` and removes `folder`. */
export const startGuard = (pid: number, folder: string): ChildProcess => {
  const guard = spawn(process.execPath, ['-e', watch, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a session of its own, so that Ctrl-C in the terminal does not take the guard with it.
    detached: true,
  });
  guard.unref();
  return guard;
};
