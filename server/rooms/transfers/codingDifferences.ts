import { kinds } from '../../domain/kinds.ts';
import { overlaps, type Window } from '../../domain/spans.ts';
import { fourTracks } from '../../domain/tracks.ts';
import { toConnection, type Connection, type PageArguments } from '../../graphql/relayConnection.ts';
import { derivedTracks } from '../../meaning/derivedTracks.ts';
import { countedCodings } from '../../meaning/trackCodings.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, findNode, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { processOf } from '../../view/recordedNeighbours.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { processesAddressing } from './processesAddressing.ts';

const eventKinds = [kinds.indexOf('PROCESS'), kinds.indexOf('MEETING')];

/** The process or meeting of this id; null where there is none. */
export const findEvent = (view: NetworkView, id: string): NodeHandle | null => {
  const handle = findNode(view, id);
  return handle !== null && eventKinds.includes(view.network.kind[handle.node]!) ? handle : null;
};

/** Code of the coding that counts for an event; null for none. */
export const countedCodeOf = ({ view, node }: NodeHandle): string | null =>
  fourTracks[countedCodings(view, '').track[node]!]?.code ?? null;

/** True when an event is coded and a track is derived that none of the codings names. */
export const codingsDiffer = ({ view, node }: NodeHandle): boolean => {
  const derived = derivedTracks(view, '')[node]!;
  const coded = countedCodings(view, '').coded[node]!;
  return coded !== 0 && derived >= 0 && (coded & (1 << derived)) === 0;
};

/** Every event whose coded and derived tracks differ, by date, then by id. */
const allDifferences = derivePerView<'', readonly number[]>((view) => {
  const { start } = view.network.nodeSpans;
  const ids = (a: number, b: number): number => (view.entities[a]!.id < view.entities[b]!.id ? -1 : 1);
  const found: number[] = [];
  for (let node = 0; node < view.network.nodeCount; node += 1) {
    if (codingsDiffer({ view, node })) found.push(node);
  }
  return found.sort((a, b) => start[a]! - start[b]! || ids(a, b));
});

/** Events whose coded and derived tracks differ. Throws INVALID_INPUT for unknown conflicts. */
export const differencesOf = (
  view: NetworkView,
  window: Window,
  conflicts: readonly string[] | null | undefined,
  page: PageArguments,
): Connection<NodeHandle> => {
  const addressing = conflicts == null ? null : processesAddressing(view, conflicts);
  const inConflicts = (node: number): boolean => {
    if (addressing === null) return true;
    const process = processOf(view, node);
    return process >= 0 && addressing[process] === 1;
  };
  const found = allDifferences(view, '').filter(
    (node) => overlaps(getSpan(view.network.nodeSpans, node), window, 'POSSIBLE') && inConflicts(node),
  );
  return toConnection(
    found,
    page,
    (node) => entityOf({ view, node }).id,
    (node) => ({ view, node }),
  );
};
