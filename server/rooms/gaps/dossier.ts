import type { WordingPart } from '../../domain/wording.ts';

/** Somebody's part in a meeting or process. */
export interface Part {
  /** The participation, as an edge; -1 where only the draft has it. */
  readonly record: number;
  readonly isProcess: boolean;
  /** Whether it was about a conflict at stake between the two groups; true where none is known to be. */
  readonly isAtStake: boolean;
  /** Words of the record; empty where it has none. */
  readonly capacity: string;
  readonly mediatorType: string;
  readonly confidence: string;
}

/**
 * Somebody's parts in what people of a group had part in too. At a meeting they took part together; who is recorded for the same
 * process need not have.
 */
export interface Together {
  readonly meetings: readonly Part[];
  readonly processes: readonly Part[];
}

/** A post, with its dates as written; empty where they are not known. */
export interface Post {
  readonly record: number;
  readonly title: string;
  readonly institution: WordingPart;
  readonly from: string;
  readonly to: string;
  /** Whether it lies in the window under every reading of its dates. */
  readonly isCertain: boolean;
}

/** One of the two groups, as somebody stands to it. */
export interface GroupOfDossier {
  readonly name: WordingPart;
  /** Whether the person is of it. */
  readonly isOwn: boolean;
  readonly together: Together;
  /** The languages native to those for whom its people came. */
  readonly languages: ReadonlySet<string>;
  /** When its influence can first have arrived at the person, and by which participation (-1 for none); null for never. */
  readonly arrival: { readonly day: number; readonly record: number } | null;
}

/** What is known of one person as a bridge between two groups until the end of a window: all that rules look at. */
export interface Dossier {
  readonly groups: readonly [GroupOfDossier, GroupOfDossier];
  /** How many conflicts are at stake between them; 0 where none is known to be. */
  readonly conflicts: number;
  /** In order of time, those of the draft last. */
  readonly parts: readonly Part[];
  readonly affiliations: readonly { readonly record: number; readonly confidence: string }[];
  readonly languages: readonly string[];
  /** The official posts that conflict with bridging and are, or can have been, held in the window; the certain ones first. */
  readonly conflictingPosts: readonly Post[];
  /** The date of death as written, and the first day on which the person can have been dead; null where that is not known. */
  readonly death: { readonly date: string; readonly by: number | null } | null;
  /** The day after the last of the window. */
  readonly windowEnd: number;
  /** Whether records are left out by how well they are supported or dated. */
  readonly isStrict: boolean;
}

/** The records of parts, as edges; those of the draft have none. */
export const recordsOf = (parts: Iterable<Part>): number[] =>
  Array.from(parts, ({ record }) => record).filter((record) => record >= 0);
