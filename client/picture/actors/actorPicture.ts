import type { Looks } from '../looks.ts';
import type { Slice } from '../slice.ts';

/** How people and their ties look where measures or a draft decide it. */
export interface ActorLooks {
  /** Diameter in pixels, by id of the person. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Width of ties in pixels, by their keys; without it all are thin. */
  readonly widths?: ReadonlyMap<string, number>;
  /** Look of the group, by id of the person. */
  readonly colors: Looks;
  /** Ids of the people and ties that only a draft has. */
  readonly added: ReadonlySet<string>;
  /** Ids of the people and ties that only the present has. */
  readonly removed: ReadonlySet<string>;
}

/** The actor network as the canvas draws it: people, and ties of type `TIE` between them. */
export interface ActorPicture {
  readonly slice: Slice;
  readonly looks: ActorLooks;
}

/** Names the tie of two people; no relationship on record has such a name. */
export const tieKey = (first: string, second: string): string =>
  first < second ? `${first}~${second}` : `${second}~${first}`;
