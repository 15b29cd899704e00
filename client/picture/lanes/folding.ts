/** People seen once in the slice fold into a count on their station, unless there is room for all or the viewer asks. */
import type { SliceNode } from '../slice.ts';
import type { Traveller } from './types.ts';

/** Up to this many threads everyone is drawn. */
export const roomForEveryone = 30;

export interface Folding {
  readonly drawn: readonly Traveller[];
  /** By stop id: the people folded there. */
  readonly folded: ReadonlyMap<string, readonly SliceNode[]>;
}

const nobody: ReadonlySet<string> = new Set();

/** Decides whose thread is drawn and who is folded; those whose ids are `kept` are drawn. */
export function foldOnceSeen(
  travellers: readonly Traveller[],
  unfolded: ReadonlySet<string>,
  kept: ReadonlySet<string> = nobody,
): Folding {
  if (travellers.length <= roomForEveryone) return { drawn: travellers, folded: new Map() };
  const folded = new Map<string, SliceNode[]>();
  const drawn = travellers.filter(({ visits, idea, node }) => {
    const only = visits.length === 1 ? visits[0] : undefined;
    if (!only || unfolded.has(only.stop.id) || kept.has(node.id)) return true;
    if (!idea) folded.set(only.stop.id, [...(folded.get(only.stop.id) ?? []), node]);
    return false;
  });
  return { drawn, folded };
}
