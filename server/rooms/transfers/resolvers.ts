import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { lagBetween, type Lag } from '../../analysis/transfers/lag.ts';
import type { Context } from '../../context.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Lens } from '../../domain/tracks.ts';
import { sentenceOf } from '../../domain/wording.ts';
import { invalidInput } from '../../errors.ts';
import type { Confidence, Resolvers, TransferVia } from '../../graphql/schema.generated.ts';
import { toWindow } from '../../graphql/windowArgument.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { derivationOf } from '../../meaning/derivedTracks.ts';
import { codingsOf } from '../../meaning/trackCodings.ts';
import { findNode, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { adoptionsOf, lagOfAdoption } from './adoptions.ts';
import { appearancesOfCareer, placedAppearances, trackRuns, transfersOfCareer, type CareerOfLedger } from './career.ts';
import { codingsDiffer, countedCodeOf, differencesOf, findEvent } from './codingDifferences.ts';
import { evidenceOfAppearance, evidenceOfTransfer } from './evidence.ts';
import { flowsOf } from './flows.ts';
import { appearanceId, transferId } from './ids.ts';
import { ledgerOf, type AppearanceOfLedger, type LedgerOfView, type TransferOfLedger } from './ledger.ts';
import { leftOutOfAll, leftOutOfCarrier } from './leftOut.ts';
import { likelyCarriersOf } from './likelyCarriers.ts';
import { selectTransfers } from './selectTransfers.ts';
import { sequencesOf } from './sequences.ts';
import { sortTransfers } from './sortTransfers.ts';
import { spanOfAppearance } from './spanOfAppearance.ts';
import { contestedOf, trackOf } from './trackOfAppearance.ts';
import { toTransferColumns } from './transferColumns.ts';
import { transferWording } from './transferWording.ts';
import { countDefinite, countDirections, toTransfersPage } from './transfersPage.ts';

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
const lagOf = ({ source, transfer }: TransferOfLedger): Lag =>
  lagBetween(source.appearances.spans, source.ledger.first[transfer]!, source.ledger.second[transfer]!);
const viaOf = ({ source, appearance }: AppearanceOfLedger): TransferVia =>
  source.appearances.isOffice[appearance] === 1 ? 'OFFICE' : 'EVENT';
const optionalNode = ({ view }: LedgerOfView, node: number): NodeHandle | null => (node < 0 ? null : { view, node });

const isWithinProcess = ({ source, transfer }: TransferOfLedger): boolean => {
  const { process } = source.appearances;
  const left = process[source.ledger.first[transfer]!]!;
  return left >= 0 && left === process[source.ledger.second[transfer]!];
};

/** The resolvers of transfers. */
export const resolvers: Resolvers = {
  Query: {
    transfers: async (_, args, context) => {
      const source = ledgerOf(await context.view(), args.lens ?? usualLens);
      const selected = selectTransfers(source, toWindow(args.window), args.filter);
      const sorted = sortTransfers(source, selected, args.sort ?? 'ARRIVAL', args.descending ?? false);
      return toTransfersPage(source, sorted, { first: args.first ?? null, after: args.after ?? null });
    },
    transferFlows: async (_, args, context) => {
      const source = ledgerOf(await context.view(), args.lens ?? usualLens);
      const selected = selectTransfers(source, toWindow(args.window), args.filter);
      return flowsOf(source, selected, args.bucket ?? null, args.groupBy ?? 'NONE');
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
    withinProcess: isWithinProcess,
    certainty: ({ source, transfer }) => (source.ledger.definite[transfer] === 1 ? 'DEFINITE' : 'POSSIBLE'),
    weakestConfidence: ({ source, transfer }) => confidences[source.weakest[transfer]!]!.toUpperCase() as Confidence,
    lag: (handle) => lagOf(handle).lag,
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
  CareerAppearance: {
    id: ({ source, appearance }) => appearanceId(source, appearance),
    at: ({ source, appearance }) => ({ view: source.view, node: source.appearances.at[appearance]! }),
    via: viaOf,
    track: trackOf,
    contested: contestedOf,
    span: spanOfAppearance,
    side: ({ source, appearance }) => optionalNode(source, source.appearances.side[appearance]!),
    process: ({ source, appearance }) => optionalNode(source, source.appearances.process[appearance]!),
    evidence: evidenceOfAppearance,
  },
  Career: {
    carrier: ({ source, carrier }) => ({ view: source.view, node: carrier }),
    appearances: appearancesOfCareer,
    transfers: transfersOfCareer,
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
    lag: (adoption) => lagOfAdoption(adoption).lag,
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
