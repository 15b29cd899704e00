/** Counts how often threads cross: pairs of stretches that overlap in time and change their vertical order. */

/** Where one straight stretch of a thread begins and ends in time. */
export interface Stretch {
  readonly thread: string;
  readonly fromX: number;
  readonly toX: number;
}

/** The height of a stretch's begin or end, by the place of the stretch among those given. */
export type HeightOf = (stretch: number) => number;

/**
 * Prepares the counting of crossings between stretches of different threads: only their heights differ from one count to
 * the next.
 */
export function crossingCounter(stretches: readonly Stretch[]): (from: HeightOf, to: HeightOf) => number {
  const sorted = Int32Array.from(stretches.keys()).sort(
    (one, other) => stretches[one]!.fromX - stretches[other]!.fromX || one - other,
  );
  const numbers = new Map<string, number>();
  const thread = Int32Array.from(sorted, (place) => {
    const name = stretches[place]!.thread;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const fromX = Float64Array.from(sorted, (place) => stretches[place]!.fromX);
  const toX = Float64Array.from(sorted, (place) => stretches[place]!.toX);
  const fromY = new Float64Array(sorted.length);
  const toY = new Float64Array(sorted.length);

  const heightAt = (index: number, x: number): number => {
    const width = toX[index]! - fromX[index]!;
    return width === 0 ? toY[index]! : fromY[index]! + ((x - fromX[index]!) / width) * (toY[index]! - fromY[index]!);
  };
  return (from, to) => {
    for (let index = 0; index < sorted.length; index += 1) {
      fromY[index] = from(sorted[index]!);
      toY[index] = to(sorted[index]!);
    }
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
  };
}
