import { setTimeout as sleep } from 'node:timers/promises';

/** One of the programs of a contest: does the work once. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds of one piece of work: of the processor, all threads together, and of the clock. */
export interface Timing {
  readonly cpu: number;
  readonly wall: number;
}

/** How often a contest is run: rounds that are only run, then rounds that count. */
export interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

/** A sample is at least this long, by repeating what is short, so that the clocks can tell. */
const shortestSample = 20;
const mostRepeats = 5000;

/** The middle of these numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const quiet = 0.1;
const mostWaits = 50;

/** Waits until the process does nothing any more: no collector, no compiler at work on what ran before. */
const settle = async (): Promise<void> => {
  for (let waits = 0; waits < mostWaits; waits += 1) {
    const before = process.cpuUsage();
    await sleep(10);
    const { user, system } = process.cpuUsage(before);
    if (user + system < quiet * 10_000) return;
  }
};

const time = async (run: () => unknown, repeats: number): Promise<Timing> => {
  await settle();
  const cpu = process.cpuUsage();
  const wall = performance.now();
  for (let done = 0; done < repeats; done += 1) await run();
  const spent = process.cpuUsage(cpu);
  return {
    cpu: (spent.user + spent.system) / 1000 / repeats,
    wall: (performance.now() - wall) / repeats,
  };
};

/** Times work that is too long, or too seldom done, to be repeated. */
export const timeOnce = (run: () => unknown): Promise<Timing> => time(run, 1);

/** The median of each clock by itself. */
export const medianTiming = (samples: readonly Timing[]): Timing => ({
  cpu: median(samples.map(({ cpu }) => cpu)),
  wall: median(samples.map(({ wall }) => wall)),
});

/**
 * Times programs against each other: every round runs each of them, in turn, so that what else the machine does falls on
 * all alike. Answers with the median of each.
 */
export const contest = async (
  contestants: readonly Contestant[],
  { warmUps, rounds }: Rounds,
): Promise<Readonly<Record<string, Timing>>> => {
  const repeats = new Map<string, number>();
  for (const { name, run } of contestants) {
    let last = await time(run, 1);
    for (let done = 1; done < warmUps; done += 1) last = await time(run, 1);
    repeats.set(name, Math.min(mostRepeats, Math.max(1, Math.ceil(shortestSample / last.wall))));
  }
  const samples = new Map<string, Timing[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contestants) samples.get(name)!.push(await time(run, repeats.get(name)!));
  }
  return Object.fromEntries([...samples].map(([name, taken]) => [name, medianTiming(taken)]));
};

/** A time, with as many places as matter. */
export const milliseconds = (value: number): string => `${value < 10 ? value.toPrecision(2) : value.toFixed(0)} ms`;

/** Both clocks. */
export const timingText = ({ cpu, wall }: Timing): string => `${milliseconds(cpu)} CPU, ${milliseconds(wall)} wall`;

/** A ratio as people say it: 0.42, or 1/280 where it is small. */
export const ratioText = (ratio: number): string =>
  ratio >= 0.1 ? ratio.toPrecision(2) : `1/${Number((1 / ratio).toPrecision(2))}`;
