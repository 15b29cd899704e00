import type { NetworkView } from '../../view/networkView.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { requireNodesOfKind } from '../../view/requireNodes.ts';
import { bitsOfLanes } from '../lanesOfLens.ts';
import { tracksUnderLens } from '../tracksUnderLens.ts';
import type { ActorRequest } from './actorRequest.ts';
import { participationsOf } from './participations.ts';

/** Which events pass the filters of a request; by the process and the node of an event (-1 for one of a draft). */
export type EventFilter = (event: number, process: number) => boolean;

/** True where a request leaves out events by what they belong to. */
export const filtersEvents = ({ conflicts, processes, tracks }: ActorRequest): boolean =>
  conflicts !== null || processes !== null || tracks !== null;

/**
 * The filter of a request on conflicts, processes and tracks. A meeting of a draft has the tracks of its process; one
 * that names no process passes. Throws INVALID_INPUT for ids and tracks that are not there.
 */
export const toEventFilter = (view: NetworkView, request: ActorRequest): EventFilter => {
  const conflicts =
    request.conflicts === null ? null : new Set(requireNodesOfKind(view, 'conflicts', request.conflicts, 'CONFLICT'));
  const processes =
    request.processes === null ? null : new Set(requireNodesOfKind(view, 'processes', request.processes, 'PROCESS'));
  const bits = bitsOfLanes(request.lens, request.tracks);
  const { coded } = tracksUnderLens(view, request.lens);
  const passes = new Map<number, boolean>();
  const processPasses = (process: number): boolean => {
    const known = passes.get(process);
    if (known !== undefined) return known;
    const answer =
      (processes === null || processes.has(process)) &&
      (conflicts === null || conflictsOfProcess(view, process).some((conflict) => conflicts.has(conflict)));
    passes.set(process, answer);
    return answer;
  };
  return (event, process) => {
    if (event < 0 && process < 0) return true;
    return processPasses(process) && (request.tracks === null || (coded[event < 0 ? process : event]! & bits) !== 0);
  };
};

/** The process of an event of a view; -1 where it has none. */
export const processOfEvent = (view: NetworkView, event: number): number =>
  participationsOf(view, '').processOf[event]!;
