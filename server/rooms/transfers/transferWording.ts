import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { lagBetween, type Lag } from '../../analysis/transfers/lag.ts';
import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import type { AppearanceOfLedger, LedgerOfView, TransferOfLedger } from './ledger.ts';
import { datesOfAppearance } from './spanOfAppearance.ts';

const ideaKind = kinds.indexOf('IDEA');

const nameOf = ({ view }: LedgerOfView, node: number): string => textOf(view.entities[node]!.properties, 'name');

const datesText = (handle: AppearanceOfLedger): string => {
  const { from, to } = datesOfAppearance(handle);
  if (handle.source.appearances.isOffice[handle.appearance] === 1) return `from ${from}`;
  if (to === from) return from;
  return to === '' ? from : `${from} to ${to}`;
};

/** Where an appearance was and when: `Oslo, first round (1993-01-20 to 1993-01-22)`. */
const place = (handle: AppearanceOfLedger): string => {
  const { source, appearance } = handle;
  const { at, isOffice, evidence, offsets } = source.appearances;
  const name = nameOf(source, at[appearance]!);
  if (isOffice[appearance] === 0) return `${name} (${datesText(handle)})`;
  const title = textOf(source.view.relationships[evidence[offsets[appearance]!]!]!.properties, 'title');
  return `the post ${title === '' ? `in ${name}` : `“${title}”, ${name}`} (${datesText(handle)})`;
};

/** How much later, and whether that is known to the day. */
const later = ({ lag, least, most }: Lag): string => {
  if (lag === 0) return least === most ? 'on the same day' : 'on the same day at the earliest';
  const days = lag === 1 ? 'a day later' : `${lag} days later`;
  return least === lag && most === lag ? days : `${days} by their first possible days`;
};

const ways = { UPWARD: 'up ', DOWNWARD: 'down ', LATERAL: '', UNRANKED: '' } as const;

/** A transfer in a sentence, with its dates. */
export const sentenceOf = ({ source, transfer }: TransferOfLedger): string => {
  const { lens, view, appearances, tracks, ledger } = source;
  const [first, second] = [ledger.first[transfer]!, ledger.second[transfer]!];
  const carrier = appearances.carrier[second]!;
  const track = (appearance: number): string => tracksOfLens(lens)[tracks.track[appearance]!]!.label;
  const from = place({ source, appearance: first });
  const to = place({ source, appearance: second });
  const way = ways[transferDirections[ledger.direction[transfer]!]!];
  const moved = view.network.kind[carrier] === ideaKind ? 'passed' : 'went';
  const where =
    track(first) === track(second)
      ? `within ${track(first)} from ${from} to ${to}`
      : `${way}from ${track(first)}, ${from}, to ${track(second)}, ${to}`;
  const lag = lagBetween(appearances.spans, first, second);
  const doubt = ledger.definite[transfer] === 1 ? '' : '; their dates leave the order open';
  return `${nameOf(source, carrier)} ${moved} ${where}, ${later(lag)}${doubt}.`;
};
