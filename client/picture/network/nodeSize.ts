import type { Kind, SliceNode } from '../slice.ts';

const base: Readonly<Record<Kind, number>> = {
  PERSON: 11,
  INSTITUTION: 12,
  CONFLICT: 22,
  PROCESS: 17,
  MEETING: 12,
  IDEA: 15,
  DOCUMENT: 13,
};

/** Diameter of a node: by kind, growing slowly with what hangs on it. */
export const nodeSize = (node: SliceNode, degree: number): number =>
  Math.round(base[node.kind] + 2 * Math.sqrt(degree));
