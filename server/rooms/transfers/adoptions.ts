import { isOrderKnown } from '../../analysis/transfers/appearances.ts';
import { knownLag, lagBetween, shorterFirst, type LagRange } from '../../analysis/transfers/lag.ts';
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
  /** Ideas that have a first appearance, on whatever track. */
  readonly ideas: number;
  readonly firstOutside: number;
  /** Of those first outside, such as may have been on Track I before that. */
  readonly firstOutsidePossible: number;
  readonly adopted: number;
  readonly medianLag: number | null;
  readonly medianLagRange: LagRange;
  readonly adoptions: AdoptionOfIdea[];
  readonly notAdopted: NodeHandle[];
}

/** The middle of these numbers; of two in the middle their mean, rounded. Null where it is not known, or there are none. */
const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined || high === Infinity) return null;
  return Math.round((low + high) / 2);
};

/** The least and the most that the middle lag can be: no reading of the dates puts it below the middle of the least. */
const medianRange = (lags: readonly LagRange[]): LagRange => ({
  least: medianOf(lags.map(({ least }) => least ?? 0)),
  most: medianOf(lags.map(({ most }) => most ?? Infinity)),
});

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
  lagBetween(source.appearances, first, adoption);

/** True when the first appearance was over before the adoption under every reading of the dates. */
export const isDefinite = ({ source: { appearances }, first, adoption }: AdoptionOfIdea): boolean =>
  appearances.spans.end[first]! - 1 <= appearances.spans.start[adoption]!;

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
  let ideas = 0;
  let firstOutsidePossible = 0;
  for (const idea of appearances.carriers) {
    if (view.network.kind[idea] !== ideaKind) continue;
    const placed = placedAppearances({ source, carrier: idea });
    const [first] = placed;
    if (first === undefined || !isWanted(first)) continue;
    ideas += 1;
    if (placed.some((row) => start[row] === start[first] && tracks.track[row] === trackOne)) continue;
    const mayBeLater = placed.some((row) => tracks.track[row] === trackOne && !isOrderKnown(appearances, first, row));
    if (mayBeLater) firstOutsidePossible += 1;
    const adoption = placed.find((row) => isAdoption(source, row));
    if (adoption === undefined) notAdopted.push(idea);
    else adoptions.push({ source, idea, first, adoption });
  }
  const nameOf = (node: number): string => textOf(view.entities[node]!.properties, 'name');
  const byName = (a: number, b: number): number => (nameOf(a) < nameOf(b) ? -1 : 1);
  const quickest = adoptions.sort((a, b) => shorterFirst(lagOfAdoption(a), lagOfAdoption(b)) || byName(a.idea, b.idea));
  const medianLagRange = medianRange(quickest.map(lagOfAdoption));
  return {
    ideas,
    firstOutside: adoptions.length + notAdopted.length,
    firstOutsidePossible,
    adopted: adoptions.length,
    medianLag: knownLag(medianLagRange),
    medianLagRange,
    adoptions: quickest,
    notAdopted: notAdopted.sort(byName).map((node) => ({ view, node })),
  };
};
