import type { TransferColumns, TransferDirection } from '../../api/columns/transferColumns.ts';
import { stepKey, type DrawnTransfer } from '../../picture/transferLight.ts';

/** Transfers of one direction filter, sorted into what the picture draws and what it does not. */
export interface PlacedTransfers {
  /** By `stepKey`: those that the picture draws. */
  readonly drawn: ReadonlyMap<string, DrawnTransfer>;
  /** First possible day of arrival of those that leave or reach an office, which is not drawn. */
  readonly throughOffice: readonly number[];
  /** The same of those of which an end, or the way between, lies outside the picture. */
  readonly outside: readonly number[];
}

/** How many transfers there are up to a moment, and how many of them the picture draws. */
export interface TransferCounts {
  readonly total: number;
  readonly drawn: number;
  /** Of those drawn, how many are only possible. */
  readonly possible: number;
  readonly throughOffice: number;
  readonly outside: number;
}

/** Counts transfers by direction. */
export const countDirections = ({ direction }: TransferColumns): ReadonlyMap<TransferDirection, number> => {
  const counts = new Map<TransferDirection, number>();
  for (const each of direction) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** Sorts transfers by whether the picture draws them; `isDrawn` knows the steps. Where offices can be drawn, one that is not is outside. */
export const placeTransfers = (
  columns: TransferColumns,
  directions: readonly TransferDirection[],
  isDrawn: (step: string, row: number) => boolean,
  officesAreDrawn: boolean,
): PlacedTransfers => {
  const drawn = new Map<string, DrawnTransfer>();
  const throughOffice: number[] = [];
  const outside: number[] = [];
  columns.id.forEach((id, row) => {
    const direction = columns.direction[row] ?? 'LATERAL';
    if (directions.length > 0 && !directions.includes(direction)) return;
    const [carrier = '', from = '', to = ''] = [columns.carrier[row], columns.from[row], columns.to[row]];
    const day = columns.day[row] ?? 0;
    const key = stepKey(carrier, from, to);
    // Whoever goes the same way twice is drawn once.
    if (isDrawn(key, row) && !drawn.has(key)) {
      drawn.set(key, { id, carrier, from, to, direction, possible: columns.certainty[row] === 'POSSIBLE', day });
    } else {
      const touchesOffice = columns.fromVia[row] === 'OFFICE' || columns.via[row] === 'OFFICE';
      (touchesOffice && !officesAreDrawn ? throughOffice : outside).push(day);
    }
  });
  return { drawn, throughOffice, outside };
};

/** Counts the transfers that have arrived by a moment; all of them without one. */
export const countUntil = (
  { drawn, throughOffice, outside }: PlacedTransfers,
  moment: number | null,
): TransferCounts => {
  const arrived = (day: number): boolean => moment === null || day <= moment;
  const lit = [...drawn.values()].filter(({ day }) => arrived(day));
  const counts = {
    drawn: lit.length,
    possible: lit.filter(({ possible }) => possible).length,
    throughOffice: throughOffice.filter(arrived).length,
    outside: outside.filter(arrived).length,
  };
  return { total: counts.drawn + counts.throughOffice + counts.outside, ...counts };
};
