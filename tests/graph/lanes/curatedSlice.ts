/** Builds slices from the curated dataset's CSV texts, as a server would: for tests of the pictures only. */
import type {
  Confidence,
  EdgeType,
  Kind,
  Lane,
  Side,
  Slice,
  SliceEdge,
  SliceNode,
  Span,
} from '../../../client/picture/slice.ts';

export type CsvRow = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<string, readonly CsvRow[]>>;

export const lanes: readonly Lane[] = [
  { code: 'I', label: 'Track I' },
  { code: '1.5', label: 'Track 1.5' },
  { code: 'II', label: 'Track II' },
  { code: 'III', label: 'Track III' },
];

export const unknownSpan: Span = { start: null, startLatest: null, endEarliest: null, end: null };

/** Parses RFC 4180 text with a header row. */
export function parseCsv(text: string): CsvRow[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted && letter === '"' && text.charAt(index + 1) === '"') {
      field += '"';
      index += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(field);
      field = '';
      if (letter === '\n') rows.push([]);
    } else if (letter !== '\r') field += letter;
  }
  const header = rows.shift() ?? [];
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function period(text: string): [number, number] | null {
  const [year, month, day] = text.replace(/[~?%]/gu, '').split('-').map(Number);
  if (!year || Number.isNaN(year)) return null;
  const dayOf = (y: number, m: number, d: number): number => Math.round(Date.UTC(y, m, d) / 86_400_000);
  if (!month) return [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
  return day
    ? [dayOf(year, month - 1, day), dayOf(year, month - 1, day + 1)]
    : [dayOf(year, month - 1, 1), dayOf(year, month, 1)];
}

/** The span of an item from its EDTF `from` and `to`; an event without `to` ends with its `from`. */
export function spanOf(from: string, to: string, open: boolean): Span {
  const begin = period(from);
  const finish = period(to) ?? (open ? null : begin);
  return {
    start: begin?.[0] ?? null,
    startLatest: begin ? begin[1] - 1 : null,
    endEarliest: finish ? Math.max(finish[0] + 1, (begin?.[0] ?? -Infinity) + 1) : null,
    end: finish?.[1] ?? null,
  };
}

const confidenceOf = (row: CsvRow): Confidence => (row['confidence'] ?? 'reported').toUpperCase() as Confidence;

/** The slice of all processes that `keep` accepts, with their meetings, documents, ideas and people. */
export function curatedSlice(tables: Tables, keep: (process: CsvRow) => boolean): Slice {
  const nodes = new Map<string, SliceNode>();
  const edges: SliceEdge[] = [];
  const institutions = new Map((tables['institutions'] ?? []).map((row) => [row['id'] ?? '', row['name'] ?? '']));
  const add = (kind: Kind, row: CsvRow, more: Partial<SliceNode>): SliceNode => {
    const from = row['from'] ?? row['date'] ?? '';
    const to = row['to'] ?? '';
    const node: SliceNode = {
      index: nodes.size,
      id: row['id'] ?? '',
      kind,
      label: row['name'] || row['title'] || row['label'] || (row['id'] ?? ''),
      span: kind === 'PERSON' || kind === 'IDEA' ? unknownSpan : spanOf(from, to, kind === 'PROCESS'),
      recorded: null,
      dates: to ? `${from}/${to}` : from,
      lane: null,
      process: null,
      conflicts: [],
      detail: row['kind'] ?? '',
      confidence: confidenceOf(row),
      ...more,
    };
    nodes.set(node.id, node);
    return node;
  };
  const connect = (
    type: EdgeType,
    from: SliceNode | undefined,
    to: SliceNode | undefined,
    more: Partial<SliceEdge>,
  ): void => {
    if (!from || !to) return;
    const id = `${type.toLowerCase()}-${edges.length}`;
    edges.push({
      index: edges.length,
      id,
      type,
      from,
      to,
      span: to.span,
      recorded: to.recorded,
      detail: '',
      side: null,
      confidence: 'REPORTED',
      ...more,
    });
  };
  for (const row of (tables['processes'] ?? []).filter(keep)) {
    const lane = (row['tracks'] ?? '').split('|')[0] ?? null;
    add('PROCESS', row, { lane, conflicts: (row['conflicts'] ?? '').split('|') });
  }
  for (const row of tables['meetings'] ?? []) {
    const process = nodes.get(row['process'] ?? '');
    if (process)
      connect(
        'PART_OF',
        add('MEETING', row, { lane: row['track'] ?? null, process, conflicts: process.conflicts }),
        process,
        {},
      );
  }
  const tracksOf = new Map((tables['processes'] ?? []).map((row) => [row['id'], (row['tracks'] ?? '').split('|')]));
  for (const row of tables['documents'] ?? []) {
    const process = nodes.get(row['process'] ?? '');
    const lane = lanes.find(({ code }) => tracksOf.get(process?.id ?? '')?.includes(code))?.code ?? null;
    if (process)
      connect('PRODUCED', process, add('DOCUMENT', row, { lane, process, conflicts: process.conflicts }), {});
  }
  const rowsById = (table: string): Map<string, CsvRow> =>
    new Map((tables[table] ?? []).map((row) => [row['id'] ?? '', row]));
  const people = rowsById('people');
  const ideas = rowsById('ideas');
  const nodeFor = (kind: Kind, rows: Map<string, CsvRow>, id: string): SliceNode | undefined => {
    const row = rows.get(id);
    return nodes.get(id) ?? (row ? add(kind, row, {}) : undefined);
  };
  for (const row of tables['participations'] ?? []) {
    const event = nodes.get(row['event'] ?? '');
    if (!event) continue;
    const side: Side | null = row['side']
      ? { id: row['side'], label: institutions.get(row['side']) ?? row['side'] }
      : null;
    const more = { detail: row['capacity'] ?? '', side, confidence: confidenceOf(row) };
    connect('PARTICIPATED_IN', nodeFor('PERSON', people, row['person'] ?? ''), event, more);
  }
  for (const row of tables['idea-appearances'] ?? []) {
    const event = nodes.get(row['event_or_document'] ?? '');
    if (!event) continue;
    const more = {
      span: spanOf(row['date'] ?? '', '', false),
      detail: row['mode'] ?? '',
      confidence: confidenceOf(row),
    };
    connect('APPEARED_IN', nodeFor('IDEA', ideas, row['idea'] ?? ''), event, more);
  }
  for (const row of tables['influences'] ?? [])
    connect('INFLUENCED', nodes.get(row['from_id'] ?? ''), nodes.get(row['to_id'] ?? ''), {
      detail: row['kind'] ?? '',
    });
  return { lanes, nodes: [...nodes.values()], edges };
}
