import type { NetworkView } from '../../view/networkView.ts';
import { edgesOfType } from '../../view/recordedNeighbours.ts';
import { requireNodes } from '../../view/requireNodes.ts';

/** A mask over the numbers below `count`: 1 for those given. */
export const maskOf = (count: number, numbers: readonly number[]): Uint8Array => {
  const mask = new Uint8Array(count);
  for (const number of numbers) mask[number] = 1;
  return mask;
};

/** The processes that address one of these conflicts, as a mask. Throws INVALID_INPUT for unknown ids. */
export const processesAddressing = (view: NetworkView, conflicts: readonly string[]): Uint8Array =>
  maskOf(
    view.network.nodeCount,
    requireNodes(view, 'conflicts', conflicts)
      .flatMap((conflict) => edgesOfType(view, conflict, 'ADDRESSES', 'in'))
      .map((edge) => view.network.from[edge]!),
  );
