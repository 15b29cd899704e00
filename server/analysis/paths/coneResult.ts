/** What is reached. */
export interface Cone {
  /** For each node the day of arrival, or backward of departure; `unreachedDay` of the direction where there is none. */
  readonly days: Int32Array;
  /** For each node the edge that it was reached by; -1 at the origins and where it was not. */
  readonly edges: Int32Array;
}
