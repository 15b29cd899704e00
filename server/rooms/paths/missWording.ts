import { datePart, worded, type Wording } from '../../domain/wording.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import { knownDay } from './knownDay.ts';
import type { MissOfView } from './paths.ts';

/** Why there is no path, in a sentence. */
export const missWording = ({ view, miss }: MissOfView): Wording => {
  switch (miss.kind) {
    case 'ONLY_POSSIBLE':
      return worded('miss-only-possible')`There is a path, but not under every reading of its dates.`;
    case 'MORE_HOPS': {
      const some = miss.path.certainty === 'POSSIBLE' ? ', under some readings of its dates' : '';
      return worded(
        'miss-more-hops',
      )`There is a path of ${String(miss.path.edges.length)} hops, more than were asked for${some}.`;
    }
    case 'OUTSIDE_WINDOW': {
      const day = knownDay(miss.path.arrival);
      const when = day === null ? 'at a time not known' : worded('miss-connected-from')`from ${datePart(day)}`;
      return worded('miss-outside-window')`Not connected within the window; connected ${when}.`;
    }
    case 'SHARED_EMPLOYER':
      return worded(
        'miss-shared-employer',
      )`No path unless a shared employer carries influence: then there would be one of ${String(miss.path.edges.length)} hops.`;
    case 'NOT_THROUGH':
      return worded(
        'miss-not-through',
      )`There is a path, but none that goes through all that it must touch, in that order.`;
    case 'TIME_ORDER': {
      const { route, hop, readyDay, lastDay } = miss;
      const [from, to] = [namedRecord(view, route.nodes[hop]!), namedRecord(view, route.nodes[hop + 1]!)];
      const over = knownDay(lastDay);
      const ready = knownDay(readyDay);
      const why =
        over === null || ready === null
          ? ''
          : worded(
              'miss-over-before',
            )`, over on ${datePart(over)}, before ${datePart(ready)}, when it could be set out on`;
      return worded('miss-time-order')`Reachable if time order is ignored; first violated hop: ${from} → ${to}${why}.`;
    }
    case 'NOT_CONNECTED':
      return worded('miss-not-connected')`Not connected at all by what may be passed.`;
  }
};
