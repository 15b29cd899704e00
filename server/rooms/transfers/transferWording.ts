import { unknownFuture } from '../../analysis/temporalNetwork.ts';
import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { whichIsAround } from '../../analysis/transfers/appearances.ts';
import { lagBetween, type LagRange } from '../../analysis/transfers/lag.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { datesPart, daysPart, namePart, worded, type Wording, type WordingPart } from '../../domain/wording.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import type { AppearanceOfLedger, PairOfView, PairsOfView, TransferOfLedger } from './ledger.ts';
import { partWording } from './partInAppearance.ts';
import { datesOfAppearance } from './spanOfAppearance.ts';

const ideaKind = kinds.indexOf('IDEA');
const processKind = kinds.indexOf('PROCESS');

/** True for a post, which is dated by its beginning, and for a process of which no end is recorded. */
const goesOn = ({ source: { view, appearances }, appearance }: AppearanceOfLedger): boolean =>
  appearances.isOffice[appearance] === 1 ||
  (view.network.kind[appearances.at[appearance]!] === processKind &&
    appearances.spans.end[appearance] === unknownFuture);

const datesOf = (handle: AppearanceOfLedger): WordingPart => {
  const { from, to } = datesOfAppearance(handle);
  if (goesOn(handle)) return datesPart(from, '', `from ${from}`, true);
  return datesPart(from, to, to === from || to === '' ? from : `${from} to ${to}`);
};

/** What an appearance was in: an event or document, or a post. */
const nameOfPlace = ({ source, appearance }: AppearanceOfLedger): Wording => {
  const { at, isOffice, evidence, offsets } = source.appearances;
  const name = namedRecord(source.view, at[appearance]!);
  if (isOffice[appearance] === 0) return worded('transfer-at-event')`${name}`;
  const title = textOf(source.view.relationships[evidence[offsets[appearance]!]!]!.properties, 'title');
  return title === ''
    ? worded('transfer-in-office')`the post in ${name}`
    : worded('transfer-in-titled-office')`the post “${namePart(title)}”, ${name}`;
};

/** Where an appearance was, when and as what: `Oslo, first round (1993-01-20 to 1993-01-22; as a facilitator)`. */
const place = (handle: AppearanceOfLedger): Wording => {
  const part = partWording(handle);
  const name = nameOfPlace(handle);
  return worded('transfer-place')`${name} (${datesOf(handle)}${part === null ? '' : worded('transfer-as')`; ${part}`})`;
};

const days = (count: number): WordingPart => daysPart(count, count === 1 ? 'a day' : `${count} days`);

/** How much later, as far as it is known. */
const later = ({ least, most }: LagRange): Wording => {
  if (least === most && most !== null) {
    return most === 0 ? worded('transfer-same-day')`on the same day` : worded('transfer-later')`${days(most)} later`;
  }
  const low = least ?? 0;
  if (most === null) {
    return low === 0
      ? worded('transfer-later-unknown')`how much later is not known`
      : worded('transfer-later-at-least')`at least ${days(low)} later`;
  }
  return low === 0
    ? worded('transfer-later-at-most')`at most ${days(most)} later`
    : worded('transfer-later-between')`between ${days(low)} and ${days(most)} later`;
};

const doubted = ['inferred', 'disputed'] as const;

/** Said first, where what a sentence rests on is disputed, or was inferred. */
const standing = ({ weakest }: PairsOfView, pair: number): Wording | string => {
  const confidence = confidences[weakest[pair]!]!;
  const known = doubted.find((word) => word === confidence);
  if (known === undefined) return '';
  return known === 'disputed' ? worded('transfer-disputed')`Disputed: ` : worded('transfer-inferred')`Inferred: `;
};

const ways = { UPWARD: 'up', DOWNWARD: 'down', LATERAL: 'across', UNRANKED: 'across' } as const;

const labelOf = ({ lens, tracks }: PairsOfView, appearance: number): WordingPart =>
  namePart(tracksOfLens(lens)[tracks.track[appearance]!]!.label);

/** A transfer in a sentence, with its dates. */
export const transferWording = ({ source, transfer }: TransferOfLedger): Wording => {
  const { view, appearances, ledger } = source;
  const [first, second] = [ledger.first[transfer]!, ledger.second[transfer]!];
  const carrier = appearances.carrier[second]!;
  const [before, after] = [labelOf(source, first), labelOf(source, second)];
  const from = place({ source, appearance: first });
  const to = place({ source, appearance: second });
  const isIdea = view.network.kind[carrier] === ideaKind;
  const way = before.text === after.text ? 'within' : ways[transferDirections[ledger.direction[transfer]!]!];
  const lag = later(lagBetween(appearances, first, second));
  const doubt =
    ledger.definite[transfer] === 1 ? '' : worded('transfer-order-open')`; their dates leave the order open`;
  // Whether somebody left a post for what came after it, or kept it, is not said by its beginning.
  if (appearances.isOffice[first] === 1 && way !== 'within') {
    const held = worded('transfer-from-office')`who held ${from} on ${before}, was on ${after}, ${to}`;
    return worded(
      'transfer-of-person',
    )`${standing(source, transfer)}${namedRecord(view, carrier)}, ${held}, ${lag}${doubt}.`;
  }
  const where =
    way === 'within'
      ? worded('transfer-within')`within ${before} from ${from} to ${to}`
      : worded(`transfer-${way}`)`${way === 'across' ? '' : `${way} `}from ${before}, ${from}, to ${after}, ${to}`;
  return worded(
    `transfer-of-${isIdea ? 'idea' : 'person'}`,
  )`${standing(source, transfer)}${namedRecord(view, carrier)} ${isIdea ? 'passed' : 'went'} ${where}, ${lag}${doubt}.`;
};

/** Why it is not known which of two appearances came first, in a sentence. */
export const orderNotKnownWording = ({ source, pair }: PairOfView): Wording => {
  const { view, appearances, ledger } = source;
  const [first, second] = [ledger.first[pair]!, ledger.second[pair]!];
  const [around, within] = whichIsAround(appearances, first, second);
  const carrier = appearances.carrier[first]!;
  const isIdea = view.network.kind[carrier] === ideaKind;
  const [outer, inner] = [around, within].map((appearance) => place({ source, appearance }));
  return worded(
    `order-not-known-of-${isIdea ? 'idea' : 'person'}`,
  )`${standing(source, pair)}${namedRecord(view, carrier)} ${isIdea ? 'appeared' : 'was'} on ${labelOf(source, around)}, ${outer!}, and on ${labelOf(source, within)}, ${inner!}. Which came first is not known: all that is recorded of the former is that it lies within its dates, and these hold the latter.`;
};
