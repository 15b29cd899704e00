/** Counts work against a budget. */
export interface Meter {
  work: number;
  readonly budget: number;
  readonly shouldStop: (() => boolean) | null;
  askedAt: number;
  cut: boolean;
}

const workBetweenQuestions = 4096;

/** A meter that has counted nothing yet. */
export const createMeter = (budget: number, shouldStop: (() => boolean) | null): Meter => ({
  work: 0,
  budget,
  shouldStop,
  askedAt: 0,
  cut: false,
});

/** Counts work; answers whether there may be more of it. Once it answers no, it always does. */
export const spend = (meter: Meter, work: number): boolean => {
  meter.work += work;
  if (meter.work > meter.budget) meter.cut = true;
  else if (meter.shouldStop !== null && meter.work - meter.askedAt >= workBetweenQuestions) {
    meter.askedAt = meter.work;
    if (meter.shouldStop()) meter.cut = true;
  }
  return !meter.cut;
};
