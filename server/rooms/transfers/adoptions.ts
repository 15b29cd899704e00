import { lagBetween } from '../../analysis/transfers/lag.ts';
import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { Window } from '../../domain/spans.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { placedAppearances } from './career.ts';
import { evidenceOf } from './evidence.ts';
import type { LedgerOfView } from './ledger.ts';
import { processesAddressing } from './processesAddressing.ts';
import { canBeginIn } from './sequences.ts';

const ideaKind = kinds.indexOf('IDEA');
const documentKind = kinds.indexOf('DOCUMENT');
const trackOne = 0;

/** An idea, where it first appeared, and where it was first adopted in a document of Track I. */
export interface AdoptionOfIdea {
  readonly source: LedgerOfView;
  readonly idea: number;
  readonly first: number;
  readonly adoption: number;
}

/** What became of ideas that first appeared outside Track I. */
export interface AdoptionsOfView {
  readonly firstOutside: number;
  readonly adopted: number;
  readonly medianLag: number | null;
  readonly adoptions: AdoptionOfIdea[];
  readonly notAdopted: NodeHandle[];
}

/** The middle of these numbers, which stand in order; of two in the middle their mean, rounded. */
const medianOf = (sorted: readonly number[]): number | null => {
  if (sorted.length === 0) return null;
  const low = sorted[(sorted.length - 1) >> 1]!;
  const high = sorted[sorted.length >> 1]!;
  return Math.round((low + high) / 2);
};

const isAdoption = (source: LedgerOfView, appearance: number): boolean => {
  const { view, appearances, tracks } = source;
  return (
    tracks.track[appearance] === trackOne &&
    view.network.kind[appearances.at[appearance]!] === documentKind &&
    evidenceOf(source, appearance).some((edge) => textOf(view.relationships[edge]!.properties, 'mode') === 'adopted')
  );
};

/** The lag of an adoption: from the first appearance to the adopting document. */
export const lagOfAdoption = ({ source, first, adoption }: AdoptionOfIdea) =>
  lagBetween(source.appearances.spans, first, adoption);

/**
 * Which ideas that first appeared outside Track I were adopted in a document of Track I. An idea that on the day of its
 * first appearance is also on Track I did not first appear outside. Throws INVALID_INPUT for unknown conflicts.
 */
export const adoptionsOf = (
  source: LedgerOfView,
  window: Window,
  conflicts: readonly string[] | null | undefined,
): AdoptionsOfView => {
  const { view, appearances, tracks } = source;
  const { start } = appearances.spans;
  const addressing = conflicts == null ? null : processesAddressing(view, conflicts);
  const isWanted = (first: number): boolean => {
    const process = appearances.process[first]!;
    return canBeginIn(source, first, window) && (addressing === null || (process >= 0 && addressing[process] === 1));
  };
  const adoptions: AdoptionOfIdea[] = [];
  const notAdopted: number[] = [];
  for (const idea of appearances.carriers) {
    if (view.network.kind[idea] !== ideaKind) continue;
    const placed = placedAppearances({ source, carrier: idea });
    const [first] = placed;
    if (first === undefined || !isWanted(first)) continue;
    if (placed.some((row) => start[row] === start[first] && tracks.track[row] === trackOne)) continue;
    const adoption = placed.find((row) => isAdoption(source, row));
    if (adoption === undefined) notAdopted.push(idea);
    else adoptions.push({ source, idea, first, adoption });
  }
  const lagOf = (adoption: AdoptionOfIdea): number => lagOfAdoption(adoption).lag;
  const nameOf = (node: number): string => textOf(view.entities[node]!.properties, 'name');
  const byName = (a: number, b: number): number => (nameOf(a) < nameOf(b) ? -1 : 1);
  const quickest = adoptions.sort((a, b) => lagOf(a) - lagOf(b) || byName(a.idea, b.idea));
  return {
    firstOutside: adoptions.length + notAdopted.length,
    adopted: adoptions.length,
    medianLag: medianOf(quickest.map(lagOf)),
    adoptions: quickest,
    notAdopted: notAdopted.sort(byName).map((node) => ({ view, node })),
  };
};
