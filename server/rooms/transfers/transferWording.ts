import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { lagBetween, type Lag } from '../../analysis/transfers/lag.ts';
import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { datesPart, daysPart, namePart, worded, type Wording, type WordingPart } from '../../domain/wording.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import type { AppearanceOfLedger, TransferOfLedger } from './ledger.ts';
import { datesOfAppearance } from './spanOfAppearance.ts';

const ideaKind = kinds.indexOf('IDEA');

const datesOf = (handle: AppearanceOfLedger): WordingPart => {
  const { from, to } = datesOfAppearance(handle);
  if (handle.source.appearances.isOffice[handle.appearance] === 1) return datesPart(from, '', `from ${from}`, true);
  return datesPart(from, to, to === from || to === '' ? from : `${from} to ${to}`);
};

/** Where an appearance was and when: `Oslo, first round (1993-01-20 to 1993-01-22)`. */
const place = (handle: AppearanceOfLedger): Wording => {
  const { source, appearance } = handle;
  const { at, isOffice, evidence, offsets } = source.appearances;
  const name = namedRecord(source.view, at[appearance]!);
  const dates = datesOf(handle);
  if (isOffice[appearance] === 0) return worded('transfer-at-event')`${name} (${dates})`;
  const title = textOf(source.view.relationships[evidence[offsets[appearance]!]!]!.properties, 'title');
  return title === ''
    ? worded('transfer-in-office')`the post in ${name} (${dates})`
    : worded('transfer-in-titled-office')`the post “${namePart(title)}”, ${name} (${dates})`;
};

/** How much later, and whether that is known to the day. */
const later = ({ lag, least, most }: Lag): Wording => {
  if (lag === 0) {
    return least === most
      ? worded('transfer-same-day')`on the same day`
      : worded('transfer-same-day-at-earliest')`on the same day at the earliest`;
  }
  const days = daysPart(lag, lag === 1 ? 'a day' : `${lag} days`);
  return least === lag && most === lag
    ? worded('transfer-later')`${days} later`
    : worded('transfer-later-by-first-days')`${days} later by their first possible days`;
};

const ways = { UPWARD: 'up', DOWNWARD: 'down', LATERAL: 'across', UNRANKED: 'across' } as const;

/** A transfer in a sentence, with its dates. */
export const transferWording = ({ source, transfer }: TransferOfLedger): Wording => {
  const { lens, view, appearances, tracks, ledger } = source;
  const [first, second] = [ledger.first[transfer]!, ledger.second[transfer]!];
  const carrier = appearances.carrier[second]!;
  const [before, after] = [first, second].map((appearance) => tracksOfLens(lens)[tracks.track[appearance]!]!.label);
  const track = [namePart(before!), namePart(after!)] as const;
  const from = place({ source, appearance: first });
  const to = place({ source, appearance: second });
  const isIdea = view.network.kind[carrier] === ideaKind;
  const way = before === after ? 'within' : ways[transferDirections[ledger.direction[transfer]!]!];
  const where =
    way === 'within'
      ? worded('transfer-within')`within ${track[0]} from ${from} to ${to}`
      : worded(`transfer-${way}`)`${way === 'across' ? '' : `${way} `}from ${track[0]}, ${from}, to ${track[1]}, ${to}`;
  const lag = later(lagBetween(appearances.spans, first, second));
  const doubt =
    ledger.definite[transfer] === 1 ? '' : worded('transfer-order-open')`; their dates leave the order open`;
  return worded(
    `transfer-of-${isIdea ? 'idea' : 'person'}`,
  )`${namedRecord(view, carrier)} ${isIdea ? 'passed' : 'went'} ${where}, ${lag}${doubt}.`;
};
