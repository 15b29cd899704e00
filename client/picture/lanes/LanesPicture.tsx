/** Lanes: the storyline picture, drawn with Cytoscape between a calm ground and a layer of labels. */
import type { Core } from 'cytoscape';
import { useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { LabelLayer } from '../labels/LabelLayer.tsx';
import { placeLabels } from '../labels.ts';
import type { PictureProps } from '../picture.ts';
import { assignSideColors, colorOf, countSides, ideaColor, type SideColors } from '../sideColors.ts';
import { AxisBar } from './AxisBar.tsx';
import { axisTicks } from './axisTicks.ts';
import { threadCrowding } from './crowding.ts';
import { describer } from './describe.ts';
import { lanesElements } from './elements.ts';
import { labelCandidates, labelObstructions } from './labelCandidates.ts';
import { LaneNames } from './LaneNames.tsx';
import { layoutLanes } from './layoutLanes.ts';
import { fadedIds, indexLights } from './lighting.ts';
import { nameOnPath, withBothSides } from './nameOnPath.ts';
import { OnPathContext } from '../onPath.ts';
import { preferLit } from './preferLit.ts';
import { fadedBeside, litTransfers } from './transferLighting.ts';
import { useTransferLighting } from './useTransferLighting.ts';
import { TransferLightContext } from '../transferLight.ts';
import { lanesThemes } from './style.ts';
import { StationList } from './StationList.tsx';
import { PictureTools } from '../PictureTools.tsx';
import { Tooltip } from './Tooltip.tsx';
import type { Extent, Thread } from './types.ts';
import { Underlay } from './Underlay.tsx';
import { useElementSize } from './useElementSize.ts';
import { useLanesGraph } from './useLanesGraph.ts';
import { useHover, useReady } from './useHover.ts';
import { useLighting } from './useLighting.ts';
import { usePointer } from './usePointer.ts';
import { axisHeight, gutterWidth, showWhole } from './viewport.ts';
import './lanes.css';

export interface LanesPictureProps extends PictureProps {
  readonly blend: number;
  readonly unfolded: ReadonlySet<string>;
  readonly onUnfold: (stationId: string) => void;
  readonly onReady?: (cy: Core) => void;
  /** The stretch of time that the viewer chose, in days. */
  readonly extent?: Extent;
  /** Colours of sides where these are fixed for more than this slice; otherwise the slice decides. */
  readonly sideColors?: SideColors;
}

const nothing = (): boolean => false;

/** The Lanes picture of a slice. */
export function LanesPicture(props: LanesPictureProps): ReactElement {
  const { slice, moment, selection, highlighted, colorScheme, onSelect, blend, unfolded, onUnfold, onReady } = props;
  const { from = null, to = null } = props.extent ?? {};
  const { carriers, endings, traced } = useContext(OnPathContext);
  const transferLight = useContext(TransferLightContext);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;

  const layout = useMemo(
    () =>
      width > 0
        ? layoutLanes(slice, {
            width,
            height: height - axisHeight,
            blend,
            unfolded,
            kept: carriers,
            extent: { from, to },
          })
        : null,
    [slice, width, height, blend, unfolded, carriers, from, to],
  );
  const colors = useMemo(
    () => props.sideColors ?? assignSideColors(countSides(slice.edges.map(({ side }) => side))),
    [props.sideColors, slice],
  );
  const threadColor = useCallback(
    ({ idea, side }: Thread): string => (idea ? ideaColor[colorScheme] : colorOf(side, colors, colorScheme)),
    [colors, colorScheme],
  );
  const elements = useMemo(() => (layout ? lanesElements(layout, { color: threadColor }) : []), [layout, threadColor]);
  const index = useMemo(() => indexLights(elements), [elements]);
  const { cy, viewport, far, generation } = useLanesGraph(canvas, layout, elements, size, colorScheme, slice);
  const lit = useMemo(
    () => (layout && transferLight ? litTransfers(layout, transferLight) : null),
    [layout, transferLight],
  );
  const dim = useMemo(
    () => (lit === null ? fadedIds(index, highlighted) : fadedBeside(index, lit)),
    [index, highlighted, lit],
  );
  useLighting(cy, index, generation, {
    moment,
    highlighted,
    second: props.second ?? null,
    selection,
    traced,
    faded: dim,
  });
  useTransferLighting(cy, generation, lit, transferLight?.chosen ?? null, moment);
  const describe = useMemo(() => (layout ? describer(layout) : () => null), [layout]);
  const [focused, setFocused] = useState<string | null>(null);

  useReady(cy, generation > 0, onReady);

  useEffect(() => {
    if (!cy || focused === null) return;
    const node = cy.getElementById(focused).addClass('focused');
    const { x, y } = node.length > 0 ? node.renderedPosition() : { x: 0, y: 0 };
    if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(node);
    return () => void node.removeClass('focused');
  }, [cy, focused]);

  const latestSelect = useRef(onSelect);
  useEffect(() => {
    latestSelect.current = onSelect;
  });
  const selectId = useCallback((id: string) => latestSelect.current(id), []);
  const gutter = gutterWidth(width);
  const ticks = useMemo(
    () =>
      layout ? axisTicks(layout.scale, { zoom: viewport.zoom, pan: viewport.x, left: gutter + 8, right: width }) : [],
    [layout, viewport, gutter, width],
  );
  const labels = useMemo(() => {
    // Before the picture is fitted into its place no name could stay where it is put.
    if (!layout || generation === 0) return [];
    const named = traced && highlighted !== null ? nameOnPath(layout, highlighted, endings) : layout;
    // Beside transfers, whose colour says where they lead, a name in the colour of a side would mislead.
    const colorOfName = lit === null ? threadColor : () => lanesThemes[colorScheme].ink;
    const all = labelCandidates(named, { viewport, far, gutter, colorOf: colorOfName });
    const candidates = traced && highlighted !== null ? withBothSides(all, highlighted) : all;
    const view = { left: gutter, top: 2, right: width - 2, bottom: height - axisHeight };
    if (far) {
      // Even from afar a path is read by the names on it.
      const near = traced ? labelCandidates(named, { viewport, far: false, gutter, colorOf: threadColor }) : [];
      const onPath = near.filter(({ id, select }) => highlighted?.has(select) && !/^(?:band|head|whole):/.test(id));
      return placeLabels(preferLit([...candidates, ...onPath], highlighted), view);
    }
    const crowding = threadCrowding(layout.threads, viewport, view);
    return placeLabels(
      preferLit(candidates, lit?.named ?? highlighted),
      view,
      labelObstructions(layout, viewport),
      // Who is on a path is named even where only what is faded makes room.
      ({ id, select }) => traced && id.startsWith('thread:') && highlighted?.has(select) === true,
      crowding,
    );
  }, [
    layout,
    generation,
    viewport,
    far,
    gutter,
    width,
    height,
    threadColor,
    highlighted,
    endings,
    traced,
    lit,
    colorScheme,
  ]);
  const starts = useMemo(
    () =>
      new Map(
        [...(layout?.stations ?? []), ...(layout?.documents ?? []), ...(layout?.threads ?? [])].map(({ id, start }) => [
          id,
          start,
        ]),
      ),
    [layout],
  );
  const bright = useMemo(
    () =>
      new Set([...index.items.filter(({ id }) => !dim.has(id)).map(({ select }) => select), ...(highlighted ?? [])]),
    [index, dim, highlighted],
  );
  const faded = useCallback(
    (id: string): boolean => (moment !== null && (starts.get(id) ?? moment) > moment) || !bright.has(id),
    [moment, starts, bright],
  );
  const labelAt = (x: number, y: number): string | null =>
    labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.candidate.select ??
    null;
  const pointed = usePointer(cy, { onSelect, onUnfold, labelAt });
  useHover(cy, index, pointed?.id ?? null);
  // Whoever steps through the list with the keyboard sees the same words as whoever points.
  const stop =
    focused === null
      ? undefined
      : [...(layout?.stations ?? []), ...(layout?.documents ?? [])].find(({ id }) => id === focused);
  const spot =
    pointed ??
    (stop && { id: stop.id, x: stop.x * viewport.zoom + viewport.x, y: stop.y * viewport.zoom + viewport.y });
  const description = spot && describe(spot.id);

  return (
    <div className="lanes" ref={frame} role="figure" aria-label="Meetings, people and ideas by track over time">
      {layout ? <Underlay {...{ layout, viewport, far, width, height, ticks }} faded={far ? nothing : faded} /> : null}
      <div className="lanes-canvas" ref={canvas} aria-hidden="true" />
      {layout ? (
        <LaneNames lanes={layout.lanes} viewport={viewport} height={height - axisHeight} narrow={width < 640} />
      ) : null}
      <LabelLayer labels={labels} width={width} height={height} faded={faded} />
      <AxisBar ticks={ticks} width={width} />
      {spot && description ? <Tooltip {...{ description, width, height }} x={spot.x} y={spot.y} /> : null}
      {layout && layout.leftOut.length > 0 ? (
        <p className="lanes-left-out" title={layout.leftOut.map(({ node }) => node.label).join(', ')}>
          {layout.leftOut.length} not shown:{' '}
          {layout.leftOut.every(({ reason }) => reason === 'undated') ? 'undated' : 'undated or without a lane'}
        </p>
      ) : null}
      {cy && layout && size ? <PictureTools cy={cy} onFit={() => showWhole(cy, layout, size)} /> : null}
      {layout ? <StationList layout={layout} onSelect={selectId} onFocus={setFocused} /> : null}
    </div>
  );
}
