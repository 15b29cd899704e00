import type { TransferCounts } from './countTransfers.ts';

const write = (number: number): string => number.toLocaleString('en');

const notDrawn = ({ throughOffice, outside }: TransferCounts): string => {
  const count = throughOffice + outside;
  if (count === 0) return 'none left out';
  const reasons = [
    throughOffice === 0 ? '' : `${write(throughOffice)} through an office, which Lanes does not draw`,
    outside === 0
      ? ''
      : outside === 1
        ? '1 begins or ends outside this picture'
        : `${write(outside)} begin or end outside this picture`,
  ];
  return `${write(count)} not drawn here (${reasons.filter(Boolean).join('; ')})`;
};

/** What the legend says: how many transfers there are, and what of them the picture draws. */
export interface LegendSentence {
  readonly head: string;
  readonly rest: string;
}

/** Says how many transfers there are, how many of them the picture draws, and why not all. `when`: `in this window`. */
export const legendSentence = (
  counts: TransferCounts,
  projection: 'lanes' | 'network',
  when: string,
): LegendSentence => {
  const { total, drawn } = counts;
  if (total === 0) return { head: `No transfers ${when}.`, rest: '' };
  const transfers = total === 1 ? '1 transfer' : `${write(total)} transfers`;
  const how =
    projection === 'lanes' ? (drawn === 1 ? 'drawn as a crossing' : 'drawn as crossings') : 'lit with both ends';
  return { head: `${transfers} ${when}:`, rest: ` ${write(drawn)} ${how}, ${notDrawn(counts)}.` };
};
