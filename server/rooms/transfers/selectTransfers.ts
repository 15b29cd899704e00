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
import type { LedgerOfView } from './ledger.ts';
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

const testsOf = (source: LedgerOfView, window: Window, filter: TransferFilter): Test[] => {
  const { view, lens, appearances, tracks, ledger, weakest } = source;
  const { first, second } = ledger;
  const { start, startLatest } = appearances.spans;
  const nodes = (argument: string, ids: readonly string[]): Uint8Array =>
    maskOf(view.network.nodeCount, requireNodes(view, argument, ids));
  const atEitherEnd =
    (of: Int32Array, mask: Uint8Array): Test =>
    (transfer) => {
      const [left, reached] = [of[first[transfer]!]!, of[second[transfer]!]!];
      return (left >= 0 && mask[left] === 1) || (reached >= 0 && mask[reached] === 1);
    };
  const tests: Test[] = [];

  if (window.from !== null || window.to !== null) {
    const from = window.from ?? openPast;
    const to = window.to ?? openFuture;
    tests.push((transfer) => {
      const arrival = second[transfer]!;
      return start[arrival]! < to && (startLatest[arrival] === unknownFuture || startLatest[arrival]! >= from);
    });
  }
  if (filter.carrierKind != null) {
    const wanted = kinds.indexOf(filter.carrierKind);
    tests.push((transfer) => view.network.kind[appearances.carrier[second[transfer]!]!] === wanted);
  }
  if (filter.carriers != null) {
    const mask = nodes('carriers', filter.carriers);
    tests.push((transfer) => mask[appearances.carrier[second[transfer]!]!] === 1);
  }
  if (filter.directions != null) {
    const mask = maskOf(
      transferDirections.length,
      filter.directions.map((direction) => transferDirections.indexOf(direction)),
    );
    tests.push((transfer) => mask[ledger.direction[transfer]!] === 1);
  }
  if (filter.fromTracks != null) {
    const mask = trackMask(lens, 'fromTracks', filter.fromTracks);
    tests.push((transfer) => mask[tracks.track[first[transfer]!]!] === 1);
  }
  if (filter.toTracks != null) {
    const mask = trackMask(lens, 'toTracks', filter.toTracks);
    tests.push((transfer) => mask[tracks.track[second[transfer]!]!] === 1);
  }
  if (filter.conflicts != null) {
    tests.push(atEitherEnd(appearances.process, processesAddressing(view, filter.conflicts)));
  }
  if (filter.processes != null) tests.push(atEitherEnd(appearances.process, nodes('processes', filter.processes)));
  if (filter.sides != null) tests.push(atEitherEnd(appearances.side, nodes('sides', filter.sides)));
  if (filter.confidences != null) {
    const { confidences: wanted } = filter;
    const mask = Uint8Array.from(confidences, (word) =>
      (wanted as readonly string[]).includes(word.toUpperCase()) ? 1 : 0,
    );
    tests.push((transfer) => mask[weakest[transfer]!] === 1);
  }
  if (filter.via != null) {
    const wanted = filter.via === 'OFFICE' ? 1 : 0;
    tests.push((transfer) => appearances.isOffice[second[transfer]!] === wanted);
  }
  if (filter.certainty === 'DEFINITE') tests.push((transfer) => ledger.definite[transfer] === 1);
  return tests;
};

/**
 * The transfers that pass a filter and can arrive in a window, by arrival. Throws INVALID_INPUT for unknown ids and
 * tracks.
 */
export const selectTransfers = (
  source: LedgerOfView,
  window: Window,
  filter: TransferFilter | null | undefined,
): Int32Array => {
  const tests = testsOf(source, window, filter ?? {});
  return tests.length === 0
    ? source.byArrival
    : source.byArrival.filter((transfer) => tests.every((test) => test(transfer)));
};
