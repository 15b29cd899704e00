/** What the server sends of a projection: the `ProjectionColumns` scalar, version 1, as its description in the SDL says. */
export interface ProjectionColumns {
  readonly people: {
    readonly id: readonly string[];
    readonly label: readonly string[];
    /** Key of the group; null for none. */
    readonly group: readonly (string | null)[];
    readonly betweenness: readonly (number | null)[];
  };
  /** Pairs of people by their rows. */
  readonly ties: {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly weight: readonly number[];
    /** True for what only the draft has. */
    readonly added: readonly boolean[];
  };
  /** Ties that only the present has. */
  readonly removed: { readonly a: readonly number[]; readonly b: readonly number[] };
}

type Measured = readonly (number | null)[];

/** What the server sends of all brokers: the `BrokerColumns` scalar, version 1, as its description in the SDL says. */
export interface BrokerColumns {
  readonly id: readonly string[];
  readonly betweenness: Measured;
  readonly constraint: Measured;
  readonly effectiveSize: Measured;
  readonly efficiency: Measured;
  readonly degree: Measured;
  readonly roles: Measured;
  readonly fragility: Measured;
  /** Key of the group; null for none. */
  readonly group: readonly (string | null)[];
}
