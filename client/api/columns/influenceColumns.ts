/** What the server sends of a cone of influence: the `InfluenceColumns` scalar, as its description in the SDL says. */
export interface InfluenceColumns {
  readonly id: readonly string[];
  readonly day: readonly (number | null)[];
}
