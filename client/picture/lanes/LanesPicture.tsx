/** Lanes: the storyline picture, drawn with Cytoscape between a calm ground and a layer of labels. */
import { useMemo, useRef, type ReactElement } from 'react';
import { LabelLayer } from '../labels/LabelLayer.tsx';
import type { OnPath } from '../onPath.ts';
import type { PictureProps } from '../picture.ts';
import { PictureTools } from '../PictureTools.tsx';
import type { TransferLight } from '../transferLight.ts';
import { AxisBar } from './AxisBar.tsx';
import { axisBreaks, axisTicks } from './axisTicks.ts';
import { BreakMarks } from './BreakMarks.tsx';
import { describer } from './describe.ts';
import { LaneNames } from './LaneNames.tsx';
import { LeftOut } from './LeftOut.tsx';
import { fadedIds } from './lighting.ts';
import { StationList } from './StationList.tsx';
import { lanesThemes } from './themes.ts';
import { Tooltip } from './Tooltip.tsx';
import { fadedBeside, litTransfers } from './transferLighting.ts';
import type { Extent } from './types.ts';
import { Underlay } from './Underlay.tsx';
import { useElementSize } from './useElementSize.ts';
import { useFadedNames } from './useFadedNames.ts';
import { useFocusedStop } from './useFocusedStop.ts';
import { useHover, useReady } from './useHover.ts';
import { useLanesGraph } from './useLanesGraph.ts';
import { useLanesLabels } from './useLanesLabels.ts';
import { useLanesElements, useLanesLayout } from './useLanesLayout.ts';
import { useLighting } from './useLighting.ts';
import { usePointer } from './usePointer.ts';
import { useTransferLighting } from './useTransferLighting.ts';
import { axisHeight, gutterWidth, showWhole } from './viewport.ts';
import styles from './LanesPicture.module.css';

export interface LanesPictureProps extends PictureProps {
  readonly blend: number;
  readonly unfolded: ReadonlySet<string>;
  readonly onUnfold: (stationId: string) => void;
  /** The stretch of time that the viewer chose, in days. */
  readonly extent: Extent;
  readonly onPath: OnPath;
  /** The transfers that stand out; null where none are to. */
  readonly transferLight: TransferLight | null;
}

const nothing = (): boolean => false;

/** What is drawn of a slice, how it is lit, and what the pointer and the keyboard are at. */
const useLanes = (props: LanesPictureProps) => {
  const { slice, moment, selection, light, colorScheme, onSelect, onUnfold, onPath, transferLight } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const { width = 0, height = 0 } = size ?? {};
  const { blend, unfolded, extent } = props;
  const layout = useLanesLayout({ slice, width, height, blend, unfolded, kept: onPath.carriers, extent });
  const { threadColor, elements, index } = useLanesElements(layout, props.sideLooks, colorScheme);
  const { cy, viewport, far, generation } = useLanesGraph(canvas, layout, elements, size, colorScheme, slice);
  const { highlighted } = light;
  const lit = useMemo(
    () => (layout && transferLight ? litTransfers(layout, transferLight) : null),
    [layout, transferLight],
  );
  const dim = useMemo(
    () => (lit === null ? fadedIds(index, highlighted) : fadedBeside(index, lit)),
    [index, highlighted, lit],
  );
  useLighting(cy, index, generation, { moment, ...light, selection, traced: onPath.traced, faded: dim });
  useTransferLighting(cy, generation, lit, transferLight?.chosen ?? null, moment);
  useReady(cy, generation > 0, props.onReady);
  const gutter = gutterWidth(width);
  const labels = useLanesLabels({
    viewport,
    far,
    gutter,
    width,
    height,
    threadColor,
    highlighted,
    onPath,
    lit,
    layout: generation === 0 ? null : layout,
    ink: lanesThemes[colorScheme].ink,
  });
  const faded = useFadedNames(layout, index, dim, highlighted, moment);
  const labelAt = (x: number, y: number): string | null =>
    labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.candidate.select ??
    null;
  const pointed = usePointer(cy, { onSelect, onUnfold, labelAt });
  useHover(cy, index, pointed?.id ?? null);
  const { stop, setFocused } = useFocusedStop(cy, layout);
  // Whoever steps through the list with the keyboard sees the same words as whoever points.
  const spot =
    pointed ??
    (stop && { id: stop.id, x: stop.x * viewport.zoom + viewport.x, y: stop.y * viewport.zoom + viewport.y });
  return { frame, canvas, size, width, height, layout, cy, viewport, far, gutter, labels, faded, spot, setFocused };
};

/** The Lanes picture of a slice. */
export function LanesPicture(props: LanesPictureProps): ReactElement {
  const lanes = useLanes(props);
  const { frame, canvas, size, width, height, layout, cy, viewport, far, gutter, labels, faded, spot, setFocused } =
    lanes;
  const describe = useMemo(() => (layout ? describer(layout) : () => null), [layout]);
  const description = spot && describe(spot.id);
  const { ticks, breaks } = useMemo(() => {
    if (layout === null) return { ticks: [], breaks: [] };
    const view = { zoom: viewport.zoom, pan: viewport.x, left: gutter + 8, right: width };
    return { ticks: axisTicks(layout.scale, view), breaks: axisBreaks(layout.scale, view) };
  }, [layout, viewport, gutter, width]);
  return (
    <div className={styles.lanes} ref={frame} role="figure" aria-label="Meetings, people and ideas by track over time">
      {layout ? <Underlay {...{ layout, viewport, far, width, height, ticks }} faded={far ? nothing : faded} /> : null}
      <div className={styles.canvas} ref={canvas} aria-hidden="true" />
      {layout ? (
        <LaneNames lanes={layout.lanes} viewport={viewport} height={height - axisHeight} narrow={width < 640} />
      ) : null}
      {layout ? <BreakMarks {...{ layout, viewport, far, width, faded }} height={height - axisHeight} /> : null}
      <LabelLayer labels={labels} width={width} height={height} faded={faded} />
      <AxisBar {...{ ticks, breaks, width }} />
      {spot && description ? <Tooltip {...{ description, width, height }} x={spot.x} y={spot.y} /> : null}
      {layout && layout.leftOut.length > 0 ? <LeftOut leftOut={layout.leftOut} /> : null}
      {cy && layout && size ? <PictureTools cy={cy} onFit={() => showWhole(cy, layout, size)} /> : null}
      {layout ? <StationList layout={layout} onSelect={props.onSelect} onFocus={setFocused} /> : null}
    </div>
  );
}
