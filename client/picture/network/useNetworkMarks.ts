import { useEffect, useRef } from 'react';
import type { Core } from 'cytoscape';
import type { PictureProps } from '../picture.ts';
import { createMomentMarks, type MomentMarks } from './createMomentMarks.ts';
import { markSelection } from './markSelection.ts';
import { networkStyle } from './networkStyle.ts';

const fewLines = 800;

/** Keeps the look of what is drawn: its colours, what is still to come, what stands out and what is chosen. */
export const useNetworkMarks = (
  cy: Core | null,
  {
    slice,
    moment,
    selection,
    light: { highlighted, second },
    colorScheme,
  }: Pick<PictureProps, 'slice' | 'moment' | 'selection' | 'light' | 'colorScheme'>,
  /** Whether what stands out is a path: then it is drawn strongly. */
  traced: boolean,
): void => {
  const marks = useRef<MomentMarks | null>(null);
  const hasFewLines = slice.edges.length <= fewLines;
  useEffect(() => {
    cy?.style(networkStyle(slice.lanes, hasFewLines));
  }, [cy, slice.lanes, hasFewLines, colorScheme]);
  useEffect(() => {
    marks.current = cy === null ? null : createMomentMarks(cy, slice);
  }, [cy, slice]);
  useEffect(() => marks.current?.moveTo(moment), [cy, slice, moment]);
  useEffect(() => {
    if (cy !== null) markSelection(cy, selection, highlighted, second, traced);
  }, [cy, slice, selection, highlighted, second, traced]);
};
