/** What may be labelled in a view of the picture, and what labels should keep clear of. */
import type { LabelCandidate, Obstruction } from '../labels.ts';
import type { LabelView } from './labelView.ts';
import { bandLabel, headLabel, wholeLabel } from './processLabels.ts';
import { documentLabel, stationLabel } from './stopLabels.ts';
import { threadLabels } from './threadLabels.ts';
import type { StopEdges } from './placesAlong.ts';
import { threadLines } from './threadLines.ts';
import type { LanesLayout } from './types.ts';
import type { Viewport } from './viewport.ts';

/** The candidates of a view: names of processes at a distance; nearer also meetings, documents, people and ideas. */
export function labelCandidates(layout: LanesLayout, view: LabelView): LabelCandidate[] {
  const only = layout.bands[0]?.process;
  const several = layout.bands.some(({ process }) => process?.id !== only?.id);
  const bands = !several && only ? [headLabel(only, view)] : layout.bands.flatMap((band) => bandLabel(band, view));
  if (view.far) return bands;
  const surroundings = {
    lines: threadLines(layout.threads, view.viewport, view.seen),
    edges: edgesOfStops(layout, view.viewport),
  };
  const calm = layout.spread < 1.4;
  const meetings = layout.stations.filter(({ form }) => form === 'meeting');
  return [
    ...bands,
    ...meetings.map((station) => stationLabel(station, view, calm ? 3 : 2, layout.countHeight)),
    ...layout.stations
      .filter(({ form }) => form === 'process')
      .map((station) => wholeLabel(station, view, layout.scale.breaks)),
    ...layout.documents.map((document) => documentLabel(document, view)),
    ...layout.threads.flatMap((thread) => threadLabels(thread, view, calm, surroundings)),
  ].filter(({ priority }) => priority >= 0);
}

const edgesOfStops = (layout: LanesLayout, { zoom, x: panX }: Viewport): ReadonlyMap<string, StopEdges> => {
  const edgesOf = (x: number, width: number, isBar: boolean): StopEdges => ({
    left: (x - width / 2) * zoom + panX,
    right: (x + width / 2) * zoom + panX,
    isBar,
  });
  return new Map([
    ...layout.stations.map(({ id, x, width, form }) => [id, edgesOf(x, width, form === 'process')] as const),
    ...layout.documents.map(({ id, x, size }) => [id, edgesOf(x, size, false)] as const),
  ]);
};

/** Stations and documents on the screen: what labels should not cover. */
export function labelObstructions(layout: LanesLayout, { zoom, x: panX, y: panY }: Viewport): Obstruction[] {
  const box = (id: string, x: number, y: number, width: number, height: number): Obstruction => ({
    id,
    left: (x - width / 2) * zoom + panX,
    right: (x + width / 2) * zoom + panX,
    top: (y - height / 2) * zoom + panY,
    bottom: (y + height / 2) * zoom + panY,
  });
  return [
    ...layout.stations.map(({ id, x, y, width, height }) => box(id, x, y, width, height)),
    ...layout.documents.map(({ id, x, y, size: across }) => box(id, x, y, across, across)),
    ...layout.stations
      .filter(({ folded, unfolded, form }) => form === 'meeting' && (folded.length > 0 || unfolded))
      .map(({ id, x, y, height }) =>
        box(`count:${id}`, x, y + (height + layout.countHeight) / 2 + 1, layout.countHeight * 1.8, layout.countHeight),
      ),
  ];
}
