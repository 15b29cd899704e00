import { useMemo, useRef } from 'react';
import { colorGroups, isByTrack, type GroupColors } from '../../picture/actors/groupColors.ts';
import { neutralColor, type ColorPair, type SideColors } from '../../picture/sideColors.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';

const none: ReadonlyMap<string, ColorPair> = new Map();

/**
 * The colours of the groups of an answer. Sides keep those that they have in the other pictures, and every group keeps its
 * colour while the window moves.
 */
export const useGroupColors = (
  answer: Pick<BrokersAnswer, 'groups'> | null,
  grouping: string,
  /** What the network is narrowed to, apart from its window: with another network colours begin anew. */
  scope: string,
  sideColors: SideColors,
): GroupColors => {
  const kept = useRef<{ start: string; sides: SideColors; hues: ReadonlyMap<string, ColorPair> }>(null);
  return useMemo(() => {
    if (isByTrack(grouping)) return { byTrack: true, hues: none };
    const start = `${grouping} ${scope}`;
    const last = kept.current;
    const known =
      last !== null && last.start === start && last.sides === sideColors
        ? last.hues
        : grouping === 'SIDE'
          ? new Map([...sideColors].filter(([, color]) => color !== neutralColor))
          : none;
    const hues = colorGroups(answer?.groups ?? [], known);
    kept.current = { start, sides: sideColors, hues };
    return { byTrack: false, hues };
  }, [answer, grouping, scope, sideColors]);
};
