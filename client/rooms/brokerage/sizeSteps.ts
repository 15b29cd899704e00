/** A circle of the legend: its size as a share of the strongest, and the value that has it. */
export interface SizeStep {
  readonly share: number;
  readonly value: number;
}

/** Three sizes that show how values become areas, the largest first: none without values, one where all are 0. */
export const sizeSteps = (values: readonly number[], lowIsStrong: boolean): SizeStep[] => {
  if (values.length === 0) return [];
  const most = values.reduce((one, other) => Math.max(one, other), 0);
  const least = values.reduce((one, other) => Math.min(one, other), most);
  const steps = lowIsStrong
    ? [
        { share: 1, value: least },
        { share: 0.5, value: (least + most) / 2 },
        { share: 0, value: most },
      ]
    : [1, 0.25, 0].map((share) => ({ share, value: share * most }));
  return most === 0 ? steps.slice(-1) : steps;
};
