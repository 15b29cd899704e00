/** Counts how often threads cross: pairs of stretches that overlap in time and change their vertical order. */

/** One straight stretch of a thread between two heights. */
export interface Stretch {
  readonly thread: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** The number of crossings between stretches of different threads. */
export function countCrossings(stretches: readonly Stretch[]): number {
  const sorted = [...stretches].sort((one, other) => one.fromX - other.fromX);
  const numbers = new Map<string, number>();
  const thread = Int32Array.from(sorted, (each) => {
    const number = numbers.get(each.thread) ?? numbers.size;
    numbers.set(each.thread, number);
    return number;
  });
  const column = (read: (stretch: Stretch) => number): Float64Array => Float64Array.from(sorted, read);
  const fromX = column((each) => each.fromX);
  const fromY = column((each) => each.fromY);
  const toX = column((each) => each.toX);
  const toY = column((each) => each.toY);
  const heightAt = (index: number, x: number): number => {
    const [left, right] = [fromX[index]!, toX[index]!];
    const [start, end] = [fromY[index]!, toY[index]!];
    return right === left ? end : start + ((x - left) / (right - left)) * (end - start);
  };
  let crossings = 0;
  for (let one = 0; one < sorted.length; one += 1) {
    for (let other = one + 1; other < sorted.length && fromX[other]! < toX[one]!; other += 1) {
      if (thread[other] === thread[one]) continue;
      const right = Math.min(toX[one]!, toX[other]!);
      if (right <= fromX[other]!) continue;
      const before = heightAt(one, fromX[other]!) - fromY[other]!;
      const after = heightAt(one, right) - heightAt(other, right);
      if (before * after < 0) crossings += 1;
    }
  }
  return crossings;
}
