import type { Confidence, EdgeType, Kind, Slice, SliceEdge, SliceNode, Span, Stretch } from './slice.ts';
import type { SliceColumns } from '../api/columns/sliceColumns.ts';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const at = <Item>(column: readonly Item[], row: number): Item => {
  const item = column[row];
  if (item === undefined) throw new Error(`Cannot read the slice: a column has no row ${row}`);
  return item;
};

const spanAt = (columns: SliceColumns['spans'], row: number): Span => ({
  start: columns.start[row] ?? null,
  startLatest: columns.startLatest[row] ?? null,
  endEarliest: columns.endEarliest[row] ?? null,
  end: columns.end[row] ?? null,
});

const stretch = (start: number | null | undefined, end: number | null | undefined): Stretch | null =>
  start == null || end == null ? null : { start, end };

/** The recorded days of each row of spans: those that stand apart, else from its beginning to its end. */
const readRecorded = ({ spans, recorded }: SliceColumns): readonly (Stretch | null)[] => {
  const days = spans.start.map((start, row) => stretch(start, spans.end[row]));
  recorded.row.forEach((row, place) => {
    days[row] = stretch(recorded.start[place], recorded.end[place]);
  });
  return days;
};

/** Most ids are made of what an edge joins, and only what follows that is sent. */
const wholeId = (id: string, from: string, type: EdgeType, to: string): string =>
  id === '' || id.startsWith('.') ? `${from}.${type.toLowerCase().replaceAll('_', '-')}.${to}${id}` : id;

const toSlice = (columns: SliceColumns): Slice => {
  const recorded = readRecorded(columns);
  const nodes: Writable<SliceNode>[] = columns.nodes.id.map((id, row) => {
    const lane = at(columns.nodes.lane, row);
    return {
      index: row,
      id,
      kind: at(columns.kinds, at(columns.nodes.kind, row)) as Kind,
      label: at(columns.nodes.label, row),
      span: spanAt(columns.spans, row),
      recorded: at(recorded, row),
      dates: at(columns.nodes.dates, row),
      lane: lane < 0 ? null : at(columns.lanes, lane).code,
      process: null,
      conflicts: at(columns.conflictSets, at(columns.nodes.conflicts, row)),
      detail: at(columns.details, at(columns.nodes.detail, row)),
      confidence: at(columns.confidences, at(columns.nodes.confidence, row)) as Confidence,
    };
  });
  nodes.forEach((node, row) => {
    const process = at(columns.nodes.process, row);
    if (process >= 0) node.process = at(nodes, process);
  });
  const edges = columns.edges.id.map((id, row): SliceEdge => {
    const side = at(columns.edges.side, row);
    const type = at(columns.types, at(columns.edges.type, row)) as EdgeType;
    const from = at(nodes, at(columns.edges.from, row));
    const to = at(nodes, at(columns.edges.to, row));
    return {
      index: row,
      id: wholeId(id, from.id, type, to.id),
      type,
      from,
      to,
      span: spanAt(columns.spans, at(columns.edges.span, row)),
      recorded: at(recorded, at(columns.edges.span, row)),
      detail: at(columns.details, at(columns.edges.detail, row)),
      side: side < 0 ? null : at(columns.sides, side),
      confidence: at(columns.confidences, at(columns.edges.confidence, row)) as Confidence,
    };
  });
  return { lanes: columns.lanes, nodes, edges };
};

const slices = new WeakMap<SliceColumns, Slice>();

/** Turns the columns that the server sends into the nodes and edges that the pictures read. */
export const readSlice = (columns: SliceColumns): Slice => {
  const known = slices.get(columns);
  if (known !== undefined) return known;
  const slice = toSlice(columns);
  slices.set(columns, slice);
  return slice;
};
