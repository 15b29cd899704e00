import { unknownFuture, openFuture, openPast } from '../../analysis/temporalNetwork.ts';
import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Window } from '../../domain/spans.ts';
import type { Lens } from '../../domain/tracks.ts';
import { invalidInput } from '../../errors.ts';
import type { TransferFilter } from '../../graphql/schema.generated.ts';
import { lanesOf } from '../../meaning/lanesOfLens.ts';
import { requireNodes } from '../../view/requireNodes.ts';
import type { LedgerOfView, PairsOfView } from './ledger.ts';
import { maskOf, processesAddressing } from './processesAddressing.ts';

type Test = (transfer: number) => boolean;

const trackMask = (lens: Lens, argument: string, codes: readonly string[]): Uint8Array => {
  const known = lanesOf(lens).map(({ code }) => code);
  return maskOf(
    known.length,
    codes.map((code) => {
      if (known.includes(code)) return known.indexOf(code);
      throw invalidInput(`"${argument}" names "${code}"; expected some of ${known.join(', ')}.`);
    }),
  );
};

const nodeMask = ({ view }: PairsOfView, argument: string, ids: readonly string[]): Uint8Array =>
  maskOf(view.network.nodeCount, requireNodes(view, argument, ids));

/** Whether what a transfer has at either of its ends is in a mask. */
const atEitherEnd =
  ({ ledger: { first, second } }: PairsOfView, of: Int32Array, mask: Uint8Array): Test =>
  (transfer) => {
    const [left, reached] = [of[first[transfer]!]!, of[second[transfer]!]!];
    return (left >= 0 && mask[left] === 1) || (reached >= 0 && mask[reached] === 1);
  };

/** Whether a transfer can arrive in a window. */
const arrivesIn = ({ appearances, ledger: { second } }: PairsOfView, window: Window): Test => {
  const { start, startLatest } = appearances.spans;
  const from = window.from ?? openPast;
  const to = window.to ?? openFuture;
  return (transfer) => {
    const arrival = second[transfer]!;
    return start[arrival]! < to && (startLatest[arrival] === unknownFuture || startLatest[arrival]! >= from);
  };
};

type Conditions<Source, Name extends keyof TransferFilter> = {
  readonly [Each in Name]-?: (source: Source, wanted: NonNullable<TransferFilter[Each]>) => Test | null;
};

/** Conditions that only transfers can meet: what has no order has no direction either, and is never definite. */
type OfOrder = 'directions' | 'certainty';

const orderConditions: Conditions<LedgerOfView, OfOrder> = {
  directions: ({ ledger }, directions) => {
    const places = directions.map((direction) => transferDirections.indexOf(direction));
    const mask = maskOf(transferDirections.length, places);
    return (transfer) => mask[ledger.direction[transfer]!] === 1;
  },
  certainty: ({ ledger }, certainty) =>
    certainty === 'DEFINITE' ? (transfer) => ledger.definite[transfer] === 1 : null,
};

/** How each other condition of a filter is tested, by its name in the schema; null for one that everything passes. */
const conditions: Conditions<PairsOfView, Exclude<keyof TransferFilter, OfOrder>> = {
  carrierKind: ({ view, appearances, ledger }, kind) => {
    const wanted = kinds.indexOf(kind);
    return (transfer) => view.network.kind[appearances.carrier[ledger.second[transfer]!]!] === wanted;
  },
  carriers: (source, ids) => {
    const { appearances, ledger } = source;
    const mask = nodeMask(source, 'carriers', ids);
    return (transfer) => mask[appearances.carrier[ledger.second[transfer]!]!] === 1;
  },
  fromTracks: ({ lens, tracks, ledger }, codes) => {
    const mask = trackMask(lens, 'fromTracks', codes);
    return (transfer) => mask[tracks.track[ledger.first[transfer]!]!] === 1;
  },
  toTracks: ({ lens, tracks, ledger }, codes) => {
    const mask = trackMask(lens, 'toTracks', codes);
    return (transfer) => mask[tracks.track[ledger.second[transfer]!]!] === 1;
  },
  conflicts: (source, ids) => atEitherEnd(source, source.appearances.process, processesAddressing(source.view, ids)),
  processes: (source, ids) => atEitherEnd(source, source.appearances.process, nodeMask(source, 'processes', ids)),
  sides: (source, ids) => atEitherEnd(source, source.appearances.side, nodeMask(source, 'sides', ids)),
  confidences: ({ weakest }, wanted) => {
    const mask = Uint8Array.from(confidences, (word) =>
      (wanted as readonly string[]).includes(word.toUpperCase()) ? 1 : 0,
    );
    return (transfer) => mask[weakest[transfer]!] === 1;
  },
  via: ({ appearances, ledger }, via) => {
    const wanted = via === 'OFFICE' ? 1 : 0;
    return (transfer) => appearances.isOffice[ledger.second[transfer]!] === wanted;
  },
};

const testsBy = <Source extends PairsOfView, Name extends keyof TransferFilter>(
  known: Conditions<Source, Name>,
  source: Source,
  filter: TransferFilter,
): Test[] =>
  (Object.keys(known) as Name[])
    .map((name) => {
      const toTest = known[name] as (source: Source, wanted: unknown) => Test | null;
      return filter[name] == null ? null : toTest(source, filter[name]);
    })
    .filter((test) => test !== null);

/** What any pair must pass, ordered or not. */
const testsOf = (source: PairsOfView, window: Window, filter: TransferFilter): Test[] => [
  ...(window.from === null && window.to === null ? [] : [arrivesIn(source, window)]),
  ...testsBy(conditions, source, filter),
];

const passing = (source: PairsOfView, ...alternatives: readonly (readonly Test[])[]): Int32Array =>
  alternatives.some((tests) => tests.length === 0)
    ? source.byArrival
    : source.byArrival.filter((pair) => alternatives.some((tests) => tests.every((test) => test(pair))));

/**
 * The transfers that pass a filter and can arrive in a window, by arrival. Throws INVALID_INPUT for unknown ids and
 * tracks.
 */
export const selectTransfers = (
  source: LedgerOfView,
  window: Window,
  filter: TransferFilter | null | undefined,
): Int32Array =>
  passing(source, [...testsOf(source, window, filter ?? {}), ...testsBy(orderConditions, source, filter ?? {})]);

/**
 * The pairs whose order is not known that would pass the filter and the window in one order or the other, by the later of
 * their first possible days. Throws INVALID_INPUT for unknown ids and tracks.
 */
export const selectOrderNotKnown = (
  { orderNotKnown }: LedgerOfView,
  window: Window,
  filter: TransferFilter | null | undefined,
): Int32Array => {
  const { ledger } = orderNotKnown;
  const turned: PairsOfView = { ...orderNotKnown, ledger: { ...ledger, first: ledger.second, second: ledger.first } };
  return passing(orderNotKnown, testsOf(orderNotKnown, window, filter ?? {}), testsOf(turned, window, filter ?? {}));
};
