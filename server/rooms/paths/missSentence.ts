import { nameOf } from '../../view/nodesAndEdges.ts';
import { knownDay } from './knownDay.ts';
import type { MissOfView } from './paths.ts';

/** Why there is no path, in a sentence. */
export const missSentence = ({ view, miss }: MissOfView): string => {
  switch (miss.kind) {
    case 'ONLY_POSSIBLE':
      return 'There is a path, but not under every reading of its dates.';
    case 'OUTSIDE_WINDOW': {
      const day = knownDay(miss.path.arrival);
      return `Not connected within the window; connected ${day === null ? 'at a time not known' : `from ${day}`}.`;
    }
    case 'TIME_ORDER': {
      const { route, hop, readyDay, lastDay } = miss;
      const [from, to] = [nameOf(view, route.nodes[hop]!), nameOf(view, route.nodes[hop + 1]!)];
      const over = knownDay(lastDay);
      const ready = knownDay(readyDay);
      return (
        `Reachable if time order is ignored; first violated hop: ${from} → ${to}` +
        (over === null || ready === null ? '.' : `, over on ${over}, before ${ready}, when it could be set out on.`)
      );
    }
    case 'NOT_CONNECTED':
      return 'Not connected at all by what may be passed.';
  }
};
