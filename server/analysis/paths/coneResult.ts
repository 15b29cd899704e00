/** What is reached. */
export interface Cone {
  /** For each node the day of arrival, or backward of departure; `unreachedDay` of the direction where there is none. */
  readonly days: Int32Array;
}
