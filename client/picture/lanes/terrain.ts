/** What threads are drawn through: the heights at every stop, its edges, and what stands in the way. */
import type { Lane } from '../slice.ts';
import type { Waypoint } from './routes.ts';
import type { Placing } from './stations.ts';
import type { Terrain } from './threads.ts';
import type { PlacedDocument, Station, Stop, Visit } from './types.ts';

const margin = 3;
const nameRoom = 150;

interface Ground {
  readonly placing: Placing;
  readonly stations: readonly Station[];
  readonly documents: readonly PlacedDocument[];
  readonly rowOf: (stop: Stop) => number;
  readonly lanes: readonly Lane[];
}

function slotHeights({ placing, stations, documents }: Ground): Map<string, Map<string, number>> {
  const heights = new Map(stations.map(({ id, slots }) => [id, new Map(slots.map(({ thread, y }) => [thread, y]))]));
  for (const { id, y } of documents) {
    const visitors = placing.attendance.drawn.get(id) ?? [];
    heights.set(id, new Map(visitors.map(({ node }, index) => [node.id, y + (index - (visitors.length - 1) / 2) * 4])));
  }
  return heights;
}

/** Builds the terrain for drawing threads. */
export function terrainOf(ground: Ground): Terrain {
  const { placing, stations, documents, rowOf, lanes } = ground;
  const { plan, rowBoxes, rowHeights } = placing;
  const heights = slotHeights(ground);
  const ranks = new Map(lanes.map(({ code }, index) => [code, index]));
  const stationRow = ({ id }: Station): number => plan.rowOf.get(id) ?? -1;
  const strips = { document: 'documents', meeting: 'stations', process: 'bars' } as const;
  return {
    heightAt: ({ stop, row, strip, visit }: Waypoint, thread: string): number => {
      if (visit) return heights.get(stop)?.get(thread) ?? 0;
      if (strip === 'documents') return (rowBoxes[row]?.documentsY ?? 0) + plan.metrics.documentSize * 0.8;
      return (rowBoxes[row]?.stationsTop ?? 0) + (rowHeights[row]?.columns.get(stop)?.slots.get(thread) ?? 0);
    },
    waypointOf: (visit: Visit): Waypoint => ({
      stop: visit.stop.id,
      x: plan.xOf(visit.point),
      row: rowOf(visit.stop),
      strip: strips[visit.stop.form],
      visit,
    }),
    reach: ({ strip }) =>
      strip === 'stations' ? plan.metrics.stationWidth / 2 : strip === 'documents' ? plan.metrics.documentSize / 2 : 0,
    freeOnRight: ({ stop, row, strip, x }) => {
      if (strip !== 'stations') return false;
      const room = (left: number, right: number): boolean =>
        !stations.some((each) => each.id !== stop && stationRow(each) === row && each.x > left && each.x < right);
      return room(x, x + nameRoom) && !room(x - nameRoom, x);
    },
    laneRank: (code) => ranks.get(code) ?? 0,
    obstacles: [
      ...stations.map(({ id, x, y, width, height }) => ({
        id,
        left: x - width / 2 - margin,
        right: x + width / 2 + margin,
        top: y - height / 2 - margin,
        bottom: y + height / 2 + margin,
      })),
      ...documents.map(({ id, x, y, size }) => ({
        id,
        left: x - size / 2,
        right: x + size / 2,
        top: y - size / 2,
        bottom: y + size / 2,
      })),
    ],
  };
}
