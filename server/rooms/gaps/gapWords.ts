import { textOf } from '../../domain/records.ts';
import { arrivalText, bridgesOfPair, groupsOfPair, lastContactOf, type PairOfGroups } from './groupPairs.ts';
import { entityOf } from '../../network/handles.ts';

const rounded = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0)).replace(/\.0$/, '');

const heldBy = (pair: PairOfGroups): string => {
  const count = pair.analysed.pairs.bridgeCount[pair.pair]!;
  if (count === 0) return 'nobody connects them';
  const names = bridgesOfPair(pair).map((person) => textOf(entityOf(person).properties, 'name'));
  if (count === 1) return `without ${names[0]} no connection is left`;
  return `${count} people hold them together`;
};

/** A gap in a sentence with its numbers. */
export const gapSentence = (pair: PairOfGroups): string => {
  const { observed, expected, arrivalFromA, arrivalFromB } = pair.analysed.pairs;
  const [a, b] = groupsOfPair(pair);
  const ties = observed[pair.pair]!;
  const last = lastContactOf(pair);
  const arrives = (day: number): string | null => arrivalText(day);
  const parts = [
    `${a.label} (${a.size}) and ${b.label} (${b.size}): ${ties} tied ${ties === 1 ? 'pair' : 'pairs'} where chance would give ${rounded(expected[pair.pair]!)}`,
    heldBy(pair),
    last === null ? 'they never met' : `they met last on ${last}`,
  ];
  const [there, back] = [arrives(arrivalFromA[pair.pair]!), arrives(arrivalFromB[pair.pair]!)];
  if (there === null && back === null) parts.push('influence of neither can have arrived at the other');
  return `${parts.join('; ')}.`;
};
