import { campsOf } from '../../meaning/camps.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import type { LedgerOfView } from './ledger.ts';

/** What a carrier came for that is no one camp; camps are told by their places, from 0 on. */
const noSide = -1;
const noCamp = -2;
const severalCamps = -3;

/**
 * For which camp each appearance was: by the conflicts that its process addresses, of those that are asked for where any are.
 * What lies in other conflicts says nothing of these, so that it is of no side here.
 */
const campOfAppearances = (
  { view, appearances: { side, process } }: LedgerOfView,
  conflicts: readonly string[] | null,
): ((appearance: number) => number) => {
  const { campOf } = campsOf(view, '');
  const wanted = conflicts === null ? null : new Set(requireNodesOfKind(view, 'conflicts', conflicts, 'CONFLICT'));
  return (appearance) => {
    const institution = side[appearance]!;
    if (institution < 0) return noSide;
    const about = conflictsOfProcess(view, process[appearance]!).filter((conflict) => wanted?.has(conflict) ?? true);
    if (wanted !== null && about.length === 0) return noSide;
    const [camp, ...others] = new Set(
      about.map((conflict) => campOf(institution, conflict)).filter((place) => place >= 0),
    );
    if (camp === undefined) return noCamp;
    return others.length > 0 ? severalCamps : camp;
  };
};

/** For which camp the carrier of each transfer came where it arrives, else where it left. */
export const campOfTransfers = (
  source: LedgerOfView,
  conflicts: readonly string[] | null,
): ((transfer: number) => number) => {
  const campOf = campOfAppearances(source, conflicts);
  const { first, second } = source.ledger;
  return (transfer) => {
    const reached = campOf(second[transfer]!);
    return reached === noSide ? campOf(first[transfer]!) : reached;
  };
};

/** The group of those who came for a camp, or for none. */
export const groupOfStanding = (
  view: NetworkView,
  standing: number,
): { readonly label: string; readonly entities: NodeHandle[] } => {
  if (standing === noSide) return { label: 'No side', entities: [] };
  if (standing === noCamp) return { label: 'For a side of no camp', entities: [] };
  if (standing === severalCamps) return { label: 'For several camps', entities: [] };
  const { label, institutions } = campsOf(view, '').all[standing]!;
  return { label, entities: institutions.map((node) => ({ view, node })) };
};
