/** People and what may tie them: what an actor network is projected from. Typed arrays only, so that a thread can be given it. */

import type { DayWindow } from '../edgesInWindow.ts';
import type { Spans } from '../temporalNetwork.ts';

/** Columns of one length. People, events and institutions are numbers from 0. */
export interface ActorWorld {
  readonly personCount: number;
  readonly eventCount: number;
  readonly institutionCount: number;
  /** Who took part in what, each pair once, and when they can have: while the event was, and they lived. */
  readonly attendances: { readonly person: Int32Array; readonly event: Int32Array; readonly spans: Spans };
  /** When each event was. */
  readonly eventSpans: Spans;
  /** 1 for events that are whole processes: who took part in one met there only whom their times there have in common. */
  readonly isProcess: Uint8Array;
  /** Who belonged to what, and when. */
  readonly affiliations: { readonly person: Int32Array; readonly institution: Int32Array; readonly spans: Spans };
  /** Who is tied to whom by a record, or a draft, of just that. */
  readonly ties: { readonly from: Int32Array; readonly to: Int32Array; readonly spans: Spans };
  /** Whether attendances tie people; affiliations and ties are there only where they do. */
  readonly attendancesTie: boolean;
  /** Whether a shared event or institution of n people weighs 1/(n-1), or 1. */
  readonly isWeighedBySize: boolean;
  readonly window: DayWindow;
  /** True: only what is in the window under every reading of its dates. */
  readonly definite: boolean;
}
