import { kinds } from '../../domain/kinds.ts';
import type { PairsOfView, PlacedAppearances } from './ledger.ts';

/** Stands between the parts of an id; in none of them. */
const joint = '~';

const ideaKind = kinds.indexOf('IDEA');

/** The part of an appearance's id that tells it apart among those of its carrier: as in the order of the career. */
const keyOf = ({ view, appearances }: PlacedAppearances, appearance: number): string => {
  const { at, carrier, isOffice, evidence, offsets } = appearances;
  const byRecord = isOffice[appearance] === 1 || view.network.kind[carrier[appearance]!] === ideaKind;
  return byRecord ? view.relationships[evidence[offsets[appearance]!]!]!.id : view.entities[at[appearance]!]!.id;
};

const carrierOf = ({ view, appearances }: PlacedAppearances, appearance: number): string =>
  view.entities[appearances.carrier[appearance]!]!.id;

/** The id of an appearance. */
export const appearanceId = (source: PlacedAppearances, appearance: number): string =>
  carrierOf(source, appearance) + joint + keyOf(source, appearance);

/** The id of a transfer, or of a pair whose order is not known: its carrier and both appearances. */
export const transferId = (source: PairsOfView, transfer: number): string => {
  const { first, second } = source.ledger;
  return appearanceId(source, first[transfer]!) + joint + keyOf(source, second[transfer]!);
};
