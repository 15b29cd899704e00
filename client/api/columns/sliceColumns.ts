/** What the server sends for the canvas: the `SliceColumns` scalar, version 1, as its description in the SDL says. */
export interface SliceColumns {
  readonly version: 1;
  readonly lanes: readonly { readonly code: string; readonly label: string }[];
  readonly sides: readonly { readonly id: string; readonly label: string }[];
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  readonly confidences: readonly string[];
  readonly details: readonly string[];
  readonly conflictSets: readonly (readonly string[])[];
  readonly spans: {
    readonly start: readonly (number | null)[];
    readonly startLatest: readonly (number | null)[];
    readonly endEarliest: readonly (number | null)[];
    readonly end: readonly (number | null)[];
  };
  /** The rows of `spans` whose recorded days are not those from `start` to `end`; null where no day is recorded. */
  readonly recorded: {
    readonly row: readonly number[];
    readonly start: readonly (number | null)[];
    readonly end: readonly (number | null)[];
  };
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly label: readonly string[];
    readonly dates: readonly string[];
    readonly detail: readonly number[];
    readonly lane: readonly number[];
    readonly process: readonly number[];
    readonly conflicts: readonly number[];
    readonly confidence: readonly number[];
  };
  readonly edges: {
    readonly id: readonly string[];
    readonly type: readonly number[];
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly detail: readonly number[];
    readonly side: readonly number[];
    readonly span: readonly number[];
    readonly confidence: readonly number[];
  };
}
