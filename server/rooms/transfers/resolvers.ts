import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { whichIsAround } from '../../analysis/transfers/appearances.ts';
import { knownLag, lagBetween, type LagRange } from '../../analysis/transfers/lag.ts';
import type { Context } from '../../context.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Lens } from '../../domain/tracks.ts';
import { sentenceOf } from '../../domain/wording.ts';
import { invalidInput } from '../../errors.ts';
import { toEnumValue } from '../../graphql/enumValues.ts';
import type { Resolvers, TransferVia } from '../../graphql/schema.generated.ts';
import { toWindow } from '../../graphql/windowArgument.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { derivationOf } from '../../meaning/derivedTracks.ts';
import { codingsOf } from '../../meaning/trackCodings.ts';
import { findNode, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { adoptionsOf, isDefinite, lagOfAdoption } from './adoptions.ts';
import {
  appearancesOfCareer,
  orderNotKnownOfCareer,
  placedAppearances,
  trackRuns,
  transfersOfCareer,
  type CareerOfLedger,
} from './career.ts';
import { codingsDiffer, countedCodeOf, differencesOf, findEvent } from './codingDifferences.ts';
import { evidenceOfAppearance, evidenceOfTransfer } from './evidence.ts';
import { flowsOf } from './flows.ts';
import { appearanceId, transferId } from './ids.ts';
import {
  ledgerOf,
  type AppearanceOfLedger,
  type PairOfView,
  type PairsOfView,
  type PlacedAppearances,
  type TransferOfLedger,
} from './ledger.ts';
import { leftOutOfAll, leftOutOfCarrier } from './leftOut.ts';
import { likelyCarriersOf } from './likelyCarriers.ts';
import { capacitiesOf, modeOf } from './partInAppearance.ts';
import { selectOrderNotKnown, selectTransfers } from './selectTransfers.ts';
import { sequencesOf } from './sequences.ts';
import { sortTransfers } from './sortTransfers.ts';
import { spanOfAppearance } from './spanOfAppearance.ts';
import { contestedOf, trackOf } from './trackOfAppearance.ts';
import { toTransferColumns } from './transferColumns.ts';
import { orderNotKnownWording, transferWording } from './transferWording.ts';
import { countDefinite, countDirections, toPairsPage, toTransfersPage } from './transfersPage.ts';

const usualLens: Lens = 'FOUR_TRACKS';
const ideaKind = kinds.indexOf('IDEA');

const careerOf =
  (kind: 'PERSON' | 'IDEA') =>
  async (
    _: unknown,
    { id, lens }: { id: string; lens?: Lens | null },
    context: Context,
  ): Promise<CareerOfLedger | null> => {
    const view = await context.view();
    const handle = findNode(view, id);
    if (handle === null || kinds[view.network.kind[handle.node]!] !== kind) return null;
    return { source: ledgerOf(view, lens ?? usualLens), carrier: handle.node };
  };

const firstOf = ({ source, transfer }: TransferOfLedger): AppearanceOfLedger => ({
  source,
  appearance: source.ledger.first[transfer]!,
});
const secondOf = ({ source, transfer }: TransferOfLedger): AppearanceOfLedger => ({
  source,
  appearance: source.ledger.second[transfer]!,
});
const lagOf = ({ source, transfer }: TransferOfLedger): LagRange =>
  lagBetween(source.appearances, source.ledger.first[transfer]!, source.ledger.second[transfer]!);
const viaOf = ({ source, appearance }: AppearanceOfLedger): TransferVia =>
  source.appearances.isOffice[appearance] === 1 ? 'OFFICE' : 'EVENT';
const optionalNode = ({ view }: PlacedAppearances, node: number): NodeHandle | null =>
  node < 0 ? null : { view, node };

const isWithinProcess = ({ ledger, appearances: { process } }: PairsOfView, pair: number): boolean => {
  const left = process[ledger.first[pair]!]!;
  return left >= 0 && left === process[ledger.second[pair]!];
};

/** Of a pair whose order is not known, the appearance that lies somewhere around the other (0), or the other (1). */
const endOf =
  (end: 0 | 1) =>
  ({ source, pair }: PairOfView): AppearanceOfLedger => ({
    source,
    appearance: whichIsAround(source.appearances, source.ledger.first[pair]!, source.ledger.second[pair]!)[end],
  });

/** The resolvers of transfers. */
export const resolvers: Resolvers = {
  Query: {
    transfers: async (_, args, context) => {
      const source = ledgerOf(await context.view(), args.lens ?? usualLens);
      const selected = selectTransfers(source, toWindow(args.window), args.filter);
      const sorted = sortTransfers(source, selected, args.sort ?? 'ARRIVAL', args.descending ?? false);
      const unordered = selectOrderNotKnown(source, toWindow(args.window), args.filter);
      return toTransfersPage(source, sorted, unordered, { first: args.first ?? null, after: args.after ?? null });
    },
    transferFlows: async (_, args, context) => {
      const source = ledgerOf(await context.view(), args.lens ?? usualLens);
      const selected = selectTransfers(source, toWindow(args.window), args.filter);
      return flowsOf(source, selected, args.bucket ?? null, args.groupBy ?? 'NONE', args.filter?.conflicts ?? null);
    },
    personCareer: careerOf('PERSON'),
    ideaCareer: careerOf('IDEA'),
    careerSequences: async (_, args, context) =>
      sequencesOf(
        ledgerOf(await context.view(), args.lens ?? usualLens),
        args.carrier ?? 'PERSON',
        toWindow(args.window),
        withinLimits('first', args.first, 1, limits.transfers.sequences),
      ),
    ideaAdoptions: async (_, args, context) => {
      if (args.lens === 'NINE_TRACKS') {
        throw invalidInput('"lens" is NINE_TRACKS, which has no Track I; expected FOUR_TRACKS or DERIVED_TRACKS.');
      }
      const source = ledgerOf(await context.view(), args.lens ?? usualLens);
      return adoptionsOf(source, toWindow(args.window), args.conflicts);
    },
    trackCodings: async (_, { event }, context) => findEvent(await context.view(), event),
    trackDifferences: async (_, args, context) =>
      differencesOf(await context.view(), toWindow(args.window), args.conflicts, {
        first: args.first ?? null,
        after: args.after ?? null,
      }),
  },
  TransferConnection: {
    directions: countDirections,
    definiteCount: countDefinite,
    leftOut: ({ source }) => leftOutOfAll(source),
    orderNotKnown: ({ source, unordered }, { first, after }) =>
      toPairsPage(source.orderNotKnown, unordered, { first: first ?? null, after: after ?? null }),
    columns: ({ source, transfers }) => toTransferColumns(source, transfers),
  },
  Transfer: {
    id: ({ source, transfer }) => transferId(source, transfer),
    carrier: ({ source, transfer }) => ({
      view: source.view,
      node: source.appearances.carrier[source.ledger.second[transfer]!]!,
    }),
    from: firstOf,
    to: secondOf,
    direction: ({ source, transfer }) => transferDirections[source.ledger.direction[transfer]!]!,
    via: (handle) => viaOf(secondOf(handle)),
    withinProcess: ({ source, transfer }) => isWithinProcess(source, transfer),
    certainty: ({ source, transfer }) => (source.ledger.definite[transfer] === 1 ? 'DEFINITE' : 'POSSIBLE'),
    weakestConfidence: ({ source, transfer }) => toEnumValue(confidences[source.weakest[transfer]!]!),
    lag: (handle) => knownLag(lagOf(handle)),
    lagRange: lagOf,
    likelyCarriers: ({ source, transfer }) => {
      const { first, second } = source.ledger;
      const carrier = source.appearances.carrier[second[transfer]!]!;
      return source.view.network.kind[carrier] === ideaKind
        ? likelyCarriersOf(source, first[transfer]!, second[transfer]!)
        : [];
    },
    evidence: ({ source, transfer }) => evidenceOfTransfer(source, transfer),
    sentence: (handle) => sentenceOf(transferWording(handle)),
    wording: transferWording,
  },
  OrderNotKnown: {
    id: ({ source, pair }) => transferId(source, pair),
    carrier: ({ source, pair }) => ({
      view: source.view,
      node: source.appearances.carrier[source.ledger.first[pair]!]!,
    }),
    around: endOf(0),
    within: endOf(1),
    withinProcess: ({ source, pair }) => isWithinProcess(source, pair),
    weakestConfidence: ({ source, pair }) => toEnumValue(confidences[source.weakest[pair]!]!),
    evidence: ({ source, pair }) => evidenceOfTransfer(source, pair),
    sentence: (handle) => sentenceOf(orderNotKnownWording(handle)),
    wording: orderNotKnownWording,
  },
  CareerAppearance: {
    id: ({ source, appearance }) => appearanceId(source, appearance),
    at: ({ source, appearance }) => ({ view: source.view, node: source.appearances.at[appearance]! }),
    via: viaOf,
    track: trackOf,
    contested: contestedOf,
    span: spanOfAppearance,
    side: ({ source, appearance }) => optionalNode(source, source.appearances.side[appearance]!),
    process: ({ source, appearance }) => optionalNode(source, source.appearances.process[appearance]!),
    capacities: (handle) => capacitiesOf(handle).map((word) => toEnumValue(word)),
    mode: (handle) => {
      const mode = modeOf(handle);
      return mode === null ? null : toEnumValue(mode);
    },
    confidence: ({ source, appearance }) => toEnumValue(confidences[source.appearances.confidence[appearance]!]!),
    evidence: evidenceOfAppearance,
  },
  Career: {
    carrier: ({ source, carrier }) => ({ view: source.view, node: carrier }),
    appearances: appearancesOfCareer,
    transfers: transfersOfCareer,
    orderNotKnown: orderNotKnownOfCareer,
    tracks: (career) => trackRuns(career.source, placedAppearances(career)),
    leftOut: ({ source, carrier }) => leftOutOfCarrier(source, carrier),
  },
  IdeaAdoptions: {
    adoptions: ({ adoptions }, { first }) => adoptions.slice(0, withinLimits('first', first, 1, limits.page)),
    notAdopted: ({ notAdopted }, { first }) => notAdopted.slice(0, withinLimits('first', first, 1, limits.page)),
  },
  IdeaAdoption: {
    idea: ({ source, idea }) => ({ view: source.view, node: idea }),
    first: ({ source, first }) => ({ source, appearance: first }),
    adoption: ({ source, adoption }) => ({ source, appearance: adoption }),
    certainty: (adoption) => (isDefinite(adoption) ? 'DEFINITE' : 'POSSIBLE'),
    lag: (adoption) => knownLag(lagOfAdoption(adoption)),
    lagRange: lagOfAdoption,
    likelyCarriers: ({ source, first, adoption }) => likelyCarriersOf(source, first, adoption),
  },
  TrackCodings: {
    event: (handle) => handle,
    codings: ({ view, node }) => codingsOf(view, node).map((edge) => ({ view, edge })),
    counted: countedCodeOf,
    derived: ({ view, node }) => {
      const { derived, evidence } = derivationOf(view, node);
      return { ...derived, missing: [...derived.missing], evidence: evidence.map((edge) => ({ view, edge })) };
    },
    differs: codingsDiffer,
  },
};
