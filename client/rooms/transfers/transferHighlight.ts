import type { Slice } from '../../picture/slice.ts';
import type { DrawnTransfer } from '../../picture/transferLight.ts';

/** What stands out in the network for transfers: the carriers, both ends, and what joins these. */
export const transferHighlight = (transfers: Iterable<DrawnTransfer>, slice: Slice): ReadonlySet<string> => {
  const lit = new Set<string>();
  const joined = new Set<string>();
  for (const { carrier, from, to } of transfers) {
    lit.add(carrier).add(from).add(to);
    joined.add(`${carrier} ${from}`).add(`${carrier} ${to}`);
  }
  for (const { id, from, to } of slice.edges) if (joined.has(`${from.id} ${to.id}`)) lit.add(id);
  return lit;
};
