/** The program of a thread of the pool: does one task after the other, and says how far it is. */
import { parentPort } from 'node:worker_threads';
import type { Message, Order } from './pool.ts';
import { tasks, type TaskName } from './tasks.ts';

const say = (message: Message): void => parentPort!.postMessage(message);
/** Milliseconds between two reports: more often nobody could read them. */
const reportEvery = 30;

parentPort!.on('message', ({ name, input }: Order) => {
  let reported = 0;
  const report = (stage: string, done: number): void => {
    const now = performance.now();
    if (now - reported < reportEvery) return;
    reported = now;
    say({ stage, done });
  };
  try {
    const task = tasks[name as TaskName] as (input: unknown, report: (stage: string, done: number) => void) => unknown;
    say({ output: task(input, report) });
  } catch (error) {
    say({ failure: error instanceof Error ? error.message : String(error) });
  }
});
