import { useMemo, useRef } from 'react';
import { groupLooks, isByTrack, type GroupColors } from '../../picture/actors/groupColors.ts';
import type { Looks } from '../../picture/looks.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';

const none: Looks = new Map();

/**
 * The colours of the groups of an answer. Sides look as in the other pictures, and every group keeps its look while the
 * window moves.
 */
export const useGroupColors = (
  answer: Pick<BrokersAnswer, 'groups'> | null,
  grouping: string,
  /** What the network is narrowed to, apart from its window: with another network the cores are given anew. */
  scope: string,
  sideLooks: Looks,
): GroupColors => {
  const kept = useRef<{ start: string; sides: Looks; looks: Looks }>(null);
  return useMemo(() => {
    if (isByTrack(grouping)) return { byTrack: true, looks: none };
    const start = `${grouping} ${scope}`;
    const last = kept.current;
    const isSame = last !== null && last.start === start && last.sides === sideLooks;
    const looks = groupLooks(answer?.groups ?? [], isSame ? last.looks : grouping === 'SIDE' ? sideLooks : none);
    kept.current = { start, sides: sideLooks, looks };
    return { byTrack: false, looks };
  }, [answer, grouping, scope, sideLooks]);
};
