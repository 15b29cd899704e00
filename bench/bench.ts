import type { SizeName } from './sizes.ts';

/** One line of a table. */
export interface Row {
  /** What was measured, or whose program. */
  readonly what: string;
  /** The measure, with its unit. */
  readonly value: string;
  /** How the measure relates to another line's, in words or figures; "" where it stands alone. */
  readonly ratio: string;
  /** The goal in words; "" where there is none. */
  readonly goal: string;
  /** Whether the goal was reached in this run; null where there is none. */
  readonly reached: boolean | null;
}

/** Something that is measured. */
export interface Bench {
  readonly name: string;
  /** What is measured, how, and where its goals come from. */
  readonly about: string;
  readonly sizes: readonly SizeName[];
  /** Measures at one size. Throws `Skipped` where what it needs is not there. */
  readonly measure: (size: SizeName) => Promise<readonly Row[]>;
}

/** Why a bench could not be run, as a sentence. */
export class Skipped extends Error {}
