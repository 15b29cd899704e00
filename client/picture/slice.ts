/**
 * What is drawn: the nodes and edges of one slice of the temporal network, as the pictures read them.
 * Days are integers (day 0 = 1970-01-01); spans are half-open.
 */

/** The kinds of node that a picture may draw. */
export type Kind = 'PERSON' | 'INSTITUTION' | 'CONFLICT' | 'PROCESS' | 'MEETING' | 'IDEA' | 'DOCUMENT';

/** The types of edge that a picture may draw. */
export type EdgeType =
  | 'AFFILIATED_WITH'
  | 'PARTICIPATED_IN'
  | 'CONVENED'
  | 'PART_OF'
  | 'ADDRESSES'
  | 'PARTY_TO'
  | 'APPEARED_IN'
  | 'PRODUCED'
  | 'AUTHORED'
  | 'SIGNED'
  | 'INFLUENCED'
  | 'TIE';

export type Confidence = 'DOCUMENTED' | 'REPORTED' | 'INFERRED' | 'DISPUTED';

/**
 * A stretch of time with imprecise ends. It begins on a day of `[start, startLatest]` and the day after its last day is
 * one of `[endEarliest, end]`. Null: not known, or still going on.
 */
export interface Span {
  readonly start: number | null;
  readonly startLatest: number | null;
  readonly endEarliest: number | null;
  readonly end: number | null;
}

/** Days for which there is a record, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SliceNode {
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly span: Span;
  /** The days for which it is recorded; null where there are none. */
  readonly recorded: Stretch | null;
  /** The dates as written (EDTF), for people to read: `1993-01-20/1993-01-22`, `1992-12`, empty where unknown. */
  readonly dates: string;
  /** Code of the lane this event or document lies in under the lens in use; null for what has no lane. */
  readonly lane: string | null;
  /** The process that this meeting or document belongs to; null for other nodes. */
  readonly process: SliceNode | null;
  /** Ids of the conflicts that this process, or the process of this meeting or document, addresses. */
  readonly conflicts: readonly string[];
  /** An institution's kind, a document's kind; empty for other nodes. */
  readonly detail: string;
  readonly confidence: Confidence;
}

export interface SliceEdge {
  readonly index: number;
  readonly id: string;
  readonly type: EdgeType;
  readonly from: SliceNode;
  readonly to: SliceNode;
  readonly span: Span;
  /** The days for which it is recorded; null where there are none. */
  readonly recorded: Stretch | null;
  /** Capacity of a participation, role of a convening, mode of an appearance, kind of an influence, title of a post. */
  readonly detail: string;
  /** The institution for which somebody took part as a side; null where not known, and for mediators, hosts and the like. */
  readonly side: Side | null;
  readonly confidence: Confidence;
}

/** A side: the institution for which people sit at a table. It may be drawn as a colour without being a node. */
export interface Side {
  readonly id: string;
  readonly label: string;
}

/** One lane of the lens in use, in order of officialness: the most official first. */
export interface Lane {
  readonly code: string;
  readonly label: string;
}

/** Nodes and edges to draw; every edge's ends are among the nodes. */
export interface Slice {
  readonly lanes: readonly Lane[];
  readonly nodes: readonly SliceNode[];
  readonly edges: readonly SliceEdge[];
}
