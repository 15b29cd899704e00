/** What the storyline layout reads from a slice and what it gives back. All lengths are CSS pixels at zoom 1. */
import type { Side, SliceNode } from '../slice.ts';
import type { TimeScale } from './axis.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type StopForm = 'meeting' | 'process' | 'document';

/** A dated place in a lane where threads may halt; `[start, end)` in days. */
export interface Stop {
  readonly id: string;
  readonly node: SliceNode;
  readonly form: StopForm;
  readonly lane: string;
  readonly process: SliceNode | null;
  readonly start: number;
  readonly end: number;
  /** True for a process of which no end is recorded: `end` is then where the last record of the picture lies. */
  readonly endless: boolean;
  /** The day after the last for which it is recorded; before `end` where that is not known. */
  readonly recordedEnd: number;
}

export interface Visit {
  readonly stop: Stop;
  readonly day: number;
  /** The point of the time scale at which the thread enters. */
  readonly point: string;
  /** Ids of the participation or appearance edges that say so. */
  readonly edges: readonly string[];
}

/** A person or an idea with its visits in time order. */
export interface Traveller {
  readonly node: SliceNode;
  readonly idea: boolean;
  /** The only side come for, by which it is coloured; null for none, and for several. */
  readonly side: Side | null;
  /** All sides come for. */
  readonly sides: readonly Side[];
  readonly visits: readonly Visit[];
}

export interface LeftOut {
  readonly node: SliceNode;
  readonly reason: 'undated' | 'no lane';
}

export interface LaneBox {
  readonly code: string;
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
  readonly empty: boolean;
}

/** One process inside one lane. */
export interface Band {
  readonly key: string;
  readonly lane: string;
  readonly process: SliceNode | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The first day of what it holds. */
  readonly start: number;
  /** Where the single bar stands that replaces its stations at a distance, and up to where of it there is a record. */
  readonly bar: {
    readonly left: number;
    readonly right: number;
    readonly recordedTo: number;
    readonly y: number;
    readonly height: number;
  };
}

export interface Slot {
  readonly thread: string;
  readonly y: number;
}

export interface Station {
  readonly id: string;
  readonly node: SliceNode;
  readonly form: 'meeting' | 'process';
  readonly band: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  /** The stretch that an imprecise date may cover. */
  readonly fade: { readonly left: number; readonly right: number } | null;
  /** True at an end that lies beyond a break of the axis. */
  readonly beyond: { readonly before: boolean; readonly after: boolean };
  /** True for a process of which no end is recorded. */
  readonly endless: boolean;
  /** Up to where of its width there is a record. */
  readonly recordedTo: number;
  readonly slots: readonly Slot[];
  /** Everyone present, drawn or not. */
  readonly people: readonly SliceNode[];
  readonly ideas: readonly SliceNode[];
  /** People seen only here, folded into a count. */
  readonly folded: readonly SliceNode[];
  /** True when this station's once-seen people are shown because the viewer asked for them. */
  readonly unfolded: boolean;
}

export interface PlacedDocument {
  readonly id: string;
  readonly node: SliceNode;
  readonly band: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly start: number;
  readonly ideas: readonly SliceNode[];
}

export type Move = 'stay' | 'lateral' | 'upward' | 'downward';

export interface Segment {
  readonly id: string;
  readonly thread: string;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly edges: readonly string[];
  readonly move: Move;
  /** True where so much time lies between both stops that the line must not look like a presence. */
  readonly silent: boolean;
  readonly begin: Point;
  readonly finish: Point;
  /** Control points of the curve between `begin` and `finish`. */
  readonly bends: readonly Point[];
}

export interface Thread {
  readonly id: string;
  readonly node: SliceNode;
  readonly idea: boolean;
  /** The only side come for, by which it is coloured; null for none, and for several. */
  readonly side: Side | null;
  /** All sides come for. */
  readonly sides: readonly Side[];
  readonly start: number;
  readonly first: Point;
  /** True when the thread has a single stop: it is drawn as a short stub. */
  readonly once: boolean;
  /** True for a stub that stands to the right of its stop. */
  readonly rightward: boolean;
  readonly stops: readonly string[];
  readonly segments: readonly Segment[];
}

export interface LanesLayout {
  readonly width: number;
  readonly height: number;
  /** How many times larger than the space available the picture is: fitted, it is drawn at zoom 1/spread. */
  readonly spread: number;
  readonly slotPitch: number;
  readonly countHeight: number;
  readonly scale: TimeScale;
  readonly lanes: readonly LaneBox[];
  readonly bands: readonly Band[];
  readonly stations: readonly Station[];
  readonly documents: readonly PlacedDocument[];
  readonly threads: readonly Thread[];
  readonly leftOut: readonly LeftOut[];
  readonly crossings: number;
  readonly baselineCrossings: number;
}

export interface LanesOptions {
  /** Pixels available to the picture. */
  readonly width: number;
  readonly height?: number;
  /** 0: calendar time; 1: event order, evenly spaced. */
  readonly blend: number;
  /** Ids of the stations whose once-seen people are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** Ids of people whose thread is drawn even where they are seen once. */
  readonly kept?: ReadonlySet<string>;
  /** The stretch of time that the viewer chose, in days. */
  readonly extent?: Extent;
}

/** A stretch of days, half-open; null is open. */
export interface Extent {
  readonly from: number | null;
  readonly to: number | null;
}
