/** Small slices for tests: built by hand, or at random. */
import fc from 'fast-check';
import type { EdgeType, Kind, Side, Slice, SliceEdge, SliceNode, Span } from '../../../client/picture/slice.ts';
import { lanes, unknownSpan } from './curatedSlice.ts';

/** The span of an event that surely lasts from a day to the day before another. */
export function exactly(start: number, end = start + 1): Span {
  return { start, startLatest: start, endEarliest: end, end };
}

/** Collects nodes and edges of a slice. */
export class SliceBuilder {
  readonly nodes: SliceNode[] = [];
  readonly edges: SliceEdge[] = [];

  add(kind: Kind, id: string, more: Partial<SliceNode> = {}): SliceNode {
    const node: SliceNode = {
      index: this.nodes.length,
      id,
      kind,
      label: id,
      span: unknownSpan,
      recorded: null,
      dates: '',
      lane: null,
      process: null,
      conflicts: [],
      detail: '',
      confidence: 'DOCUMENTED',
      ...more,
    };
    this.nodes.push(node);
    return node;
  }

  meeting(id: string, lane: string, day: number, process: SliceNode | null = null, span = exactly(day)): SliceNode {
    return this.add('MEETING', id, { lane, span, process });
  }

  connect(type: EdgeType, from: SliceNode, to: SliceNode, side: string | null = null, span = to.span): void {
    const sat: Side | null = side === null ? null : { id: side, label: side };
    const id = `${from.id}-${to.id}-${this.edges.length}`;
    this.edges.push({
      index: this.edges.length,
      id,
      type,
      from,
      to,
      span,
      recorded: null,
      detail: '',
      side: sat,
      confidence: 'DOCUMENTED',
    });
  }

  attend(person: SliceNode, side: string | null, ...events: readonly SliceNode[]): void {
    for (const event of events) this.connect('PARTICIPATED_IN', person, event, side);
  }

  slice(): Slice {
    return { lanes, nodes: this.nodes, edges: this.edges };
  }
}

const codes = ['I', '1.5', 'II', 'III'] as const;
const day = fc.integer({ min: -2000, max: 9000 });
const maybeDay = fc.option(day, { nil: null, freq: 8 });

const plan = fc.record({
  processes: fc.array(
    fc.record({ lane: fc.constantFrom(...codes, null), start: maybeDay, length: fc.integer({ min: 1, max: 3000 }) }),
    { maxLength: 6 },
  ),
  meetings: fc.array(
    fc.record({
      lane: fc.constantFrom(...codes, ...codes, null),
      start: maybeDay,
      vague: fc.constantFrom(0, 0, 30, 364),
      process: fc.nat(7),
    }),
    { maxLength: 24 },
  ),
  documents: fc.array(fc.record({ lane: fc.constantFrom(...codes), start: maybeDay, process: fc.nat(7) }), {
    maxLength: 8,
  }),
  people: fc.array(
    fc.record({ side: fc.constantFrom('a', 'b', 'c', null), events: fc.array(fc.nat(40), { maxLength: 6 }) }),
    {
      maxLength: 45,
    },
  ),
  ideas: fc.array(fc.record({ events: fc.array(fc.nat(50), { maxLength: 5 }), start: maybeDay }), { maxLength: 5 }),
});

/** Random slices: several processes over four lanes, undated and vague events, people with and without sides, ideas. */
export const randomSlice: fc.Arbitrary<Slice> = plan.map(({ processes, meetings, documents, people, ideas }) => {
  const builder = new SliceBuilder();
  const spanFrom = (start: number | null, vague: number): Span =>
    start === null
      ? unknownSpan
      : { start, startLatest: start + vague, endEarliest: start + 1, end: start + vague + 1 };
  const series = processes.map(({ lane, start, length }, index) =>
    builder.add('PROCESS', `process-${index}`, {
      lane,
      span: start === null ? unknownSpan : exactly(start, start + length),
    }),
  );
  const events = meetings.map(({ lane, start, vague, process }, index) =>
    builder.add('MEETING', `meeting-${index}`, {
      lane,
      span: spanFrom(start, vague),
      process: series[process] ?? null,
    }),
  );
  const papers = documents.map(({ lane, start, process }, index) =>
    builder.add('DOCUMENT', `document-${index}`, { lane, span: spanFrom(start, 0), process: series[process] ?? null }),
  );
  const attendable = [...events, ...series];
  const all = [...attendable, ...papers];
  people.forEach(({ side, events: attended }, index) => {
    const person = builder.add('PERSON', `person-${index}`);
    for (const at of attended) {
      const event = attendable[at % Math.max(attendable.length, 1)];
      if (event) builder.connect('PARTICIPATED_IN', person, event, side);
    }
  });
  ideas.forEach(({ events: appeared, start }, index) => {
    const idea = builder.add('IDEA', `idea-${index}`);
    for (const at of appeared) {
      const event = all[at % Math.max(all.length, 1)];
      if (event) builder.connect('APPEARED_IN', idea, event, null, spanFrom(start, 0));
    }
  });
  return builder.slice();
});
