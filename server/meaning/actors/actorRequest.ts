import type { Window, WindowCertainty } from '../../domain/spans.ts';
import type { Lens } from '../../domain/tracks.ts';
import type { Wording } from '../../domain/wording.ts';

/** What ties two people. */
export type ActorTie = 'CO_PARTICIPATION' | 'SHARED_INSTITUTION' | 'EXPLICIT';

/** How much a tie weighs. */
export type TieWeighting = 'SHARED_BY_SIZE' | 'COUNT';

/** By what people are grouped. */
export type ActorGrouping =
  'TRACK' | 'CAMP' | 'SIDE' | 'CONFLICT' | 'INSTITUTION_KIND' | 'COUNTRY' | 'NINE_TRACKS' | 'COMMUNITY';

/** What a change of a draft does. */
export const draftChangeKinds = [
  'ADD_TO_MEETING',
  'REMOVE_FROM_MEETING',
  'ADD_MEETING',
  'REMOVE_MEETING',
  'ADD_TIE',
  'REMOVE_PERSON',
] as const;

/** One change of a draft; people, meetings, processes and sides by their ids, a date as EDTF text. */
export interface DraftChange {
  readonly kind: (typeof draftChangeKinds)[number];
  readonly person?: string | null | undefined;
  readonly other?: string | null | undefined;
  readonly meeting?: string | null | undefined;
  readonly process?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly side?: string | null | undefined;
}

/** Who and what is in a projection, and what ties two people. Plain values: as text it is the key of what is derived. */
export interface ActorRequest {
  readonly window: Window;
  /** The window in words, such as "from 1990 to 1999". */
  readonly period: Wording;
  readonly certainty: WindowCertainty;
  readonly ties: readonly ActorTie[];
  readonly weight: TieWeighting;
  readonly conflicts: readonly string[] | null;
  readonly processes: readonly string[] | null;
  readonly lens: Lens;
  readonly tracks: readonly string[] | null;
  readonly confidences: readonly string[] | null;
  readonly changes: readonly DraftChange[];
}
