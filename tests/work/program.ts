/** A program for threads under test: answers, fails, goes on for ever, or dies. */
import { parentPort } from 'node:worker_threads';
import type { Message, Order } from '../../server/work/pool.ts';

const say = (message: Message): void => parentPort!.postMessage(message);

parentPort!.on('message', ({ name, input }: Order) => {
  if (name === 'echo') say({ output: input });
  else if (name === 'fail') say({ failure: String(input) });
  else if (name === 'die') process.exit(1);
  else if (name === 'throw') throw new Error(String(input));
  else {
    // Goes on for ever, and marks in shared memory that it does.
    const beats = new Int32Array(input as SharedArrayBuffer);
    for (let round = 1; ; round += 1) {
      Atomics.add(beats, 0, 1);
      if (round % 1e6 === 0) say({ stage: 'Going on', done: Math.min(1, round / 1e9) });
    }
  }
});
