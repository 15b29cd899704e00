import type { Place } from './startPlaces.ts';

/** Which way an arrow key points, in the picture's coordinates. */
export const arrowDirections: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Of some places, the one that lies best in a direction: near, and not too far aside; null where none does. */
export const nearestInDirection = <Item extends Place>(
  origin: Place,
  items: readonly Item[],
  direction: Place,
): Item | null => {
  let best: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const along = (item.x - origin.x) * direction.x + (item.y - origin.y) * direction.y;
    if (along <= 0) continue;
    const aside = Math.abs((item.x - origin.x) * direction.y) + Math.abs((item.y - origin.y) * direction.x);
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
};
