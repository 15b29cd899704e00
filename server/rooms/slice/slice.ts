import { sliceNetwork, type NetworkSlice } from '../../analysis/sliceNetwork.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Window, WindowCertainty } from '../../domain/spans.ts';
import { openWindow } from '../../graphql/windowArgument.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { drawable, toSliceOptions, type Filters } from './sliceOptions.ts';

/** What a slice is asked by. */
export interface SliceRequest extends Filters {
  readonly window: Window;
  readonly certainty: WindowCertainty;
  readonly limit: number;
}

/** A slice, the view it was cut from and what it was asked by. */
export interface SliceOfView {
  readonly view: NetworkView;
  readonly request: SliceRequest;
  readonly slice: NetworkSlice;
}

/** A slice is kept with its columns: about so many bytes for each node and edge. */
const bytesOfItem = 250;

const keeping = {
  most: 64,
  mostBytes: 128_000_000,
  bytesOf: ({ slice }: SliceOfView): number => bytesOfItem * (slice.nodes.length + slice.edges.length),
};

const drawnKinds = new Set(drawable.map((kind) => kinds.indexOf(kind)));

/** Sources and tracks are never drawn, so they are not counted as left out either. */
const neverDrawn = derivePerView<'', number>(({ network }) =>
  network.kind.reduce((count, kind) => count + (drawnKinds.has(kind) ? 0 : 1), 0),
);

const cut = derivePerView<string, SliceOfView>((view, key) => {
  const request = JSON.parse(key) as SliceRequest;
  const { window, certainty, limit } = request;
  const slice = sliceNetwork(view.network, toSliceOptions(view, request, window, certainty, limit));
  return { view, request, slice: { ...slice, byFilter: slice.byFilter - neverDrawn(view, '') } };
}, keeping);

/**
 * How many nodes are not recorded in the window of a slice but cannot be excluded from it; none where that was asked for, or
 * where there is no window.
 */
export const countPossible = ({ view, request, slice }: SliceOfView): number => {
  if (request.certainty === 'POSSIBLE' || (request.window.from === null && request.window.to === null)) return 0;
  const possible = sliceOf(view, { ...request, certainty: 'POSSIBLE' }).slice;
  return possible.nodes.length + possible.byLimit - slice.nodes.length - slice.byLimit;
};

/**
 * How many contradictions there are about what the filters of a slice left, in all of time: the window does not move this
 * number, as it is about records and not about what is drawn of them.
 */
export const countContradictions = ({ view, request }: SliceOfView): number => {
  if (view.contradictions.length === 0) return 0;
  const whole = { ...request, window: openWindow, kinds: null, limit: view.network.nodeCount };
  const left = new Set(sliceOf(view, whole).slice.nodes);
  return view.contradictions.filter(({ from, to }) => left.has(from) || left.has(to)).length;
};

/** The slice of a view; the same request of the same view is answered from memory. Throws INVALID_INPUT for unknown ids. */
export const sliceOf = (view: NetworkView, request: SliceRequest): SliceOfView => cut(view, JSON.stringify(request));
