/** Counts how often threads cross: pairs of stretches that overlap in time and change their vertical order. */

/** One straight stretch of a thread between two heights. */
export interface Stretch {
  readonly thread: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

function heightAt({ fromX, fromY, toX, toY }: Stretch, x: number): number {
  return toX === fromX ? toY : fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
}

/** The number of crossings between stretches of different threads. */
export function countCrossings(stretches: readonly Stretch[]): number {
  const sorted = [...stretches].sort((one, other) => one.fromX - other.fromX);
  let crossings = 0;
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.fromX >= one.toX) break;
      if (other.thread === one.thread) continue;
      const right = Math.min(one.toX, other.toX);
      if (right <= other.fromX) continue;
      const before = heightAt(one, other.fromX) - other.fromY;
      const after = heightAt(one, right) - heightAt(other, right);
      if (before * after < 0) crossings += 1;
    }
  });
  return crossings;
}
