/**
 * The port: all that the rest of Crosstrack knows about a database. Two engines stand behind it as peers and run the
 * same query files: `embedded.ts` (Grafeo, in process) and `neo4j.ts`.
 */

/** A plain value of a row: engines turn their own integers, dates and nodes into these before a row leaves them. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** One row of an answer, by column name. */
export type Row = Record<string, Value>;

/** Values for the `$name` places of a query. A property of a record is text, a number, true/false or a list of text. */
export type Parameters = Record<string, unknown>;

/** A query from `cypher/<room>/<name>.cypher`. */
export interface Query {
  /** `room/name`, for logs and errors. */
  readonly name: string;
  /** One statement in the portable subset. */
  readonly text: string;
}

/** A transaction that is open: its statements are seen by nobody else until the work that holds it resolves. */
export interface Transaction {
  run(query: Query, parameters?: Parameters): Promise<Row[]>;
}

/** A store of records. Every failure is a CrosstrackError: ENGINE_UNAVAILABLE, ENGINE_FAILURE or INVALID_INPUT. */
export interface Store {
  readonly engine: 'grafeo' | 'neo4j';

  /** Runs a query that only reads, and answers with all its rows in order. Callers page through large answers. */
  read(query: Query, parameters?: Parameters): Promise<Row[]>;

  /**
   * Runs `work` in one transaction: all of it is on disk when the promise resolves, none of it when it rejects.
   * On a conflict with another writer `work` is run again from its start, so it must keep no state of its own.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Resolves when the engine answers and can be written to; rejects with ENGINE_UNAVAILABLE when not. */
  ping(): Promise<void>;

  /** Releases the engine. Nothing may be called afterwards. */
  close(): Promise<void>;
}
