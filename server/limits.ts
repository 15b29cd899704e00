/**
 * How much may be asked at once, and how much is told or done for one question. What asks for more is refused with the limit
 * in the sentence, what is cut says so; the SDL names those that its arguments have. How much is measured before a measure is
 * estimated stands with the measures, in `analysis/actors/`.
 */
export const limits = {
  /** Of any query, before any of it is carried out. */
  query: { characters: 20_000, tokens: 2000, nesting: 60, depth: 12, aliases: 30, cost: 50_000, tables: 6 },
  /** Requests that are answered at once. */
  requests: { atOnce: 128, ofOneClient: 64 },
  /** Of any answer, in bytes of JSON, and of the time for it. */
  answer: { bytes: 32_000_000, milliseconds: 120_000 },
  /** Items of one page of a list. */
  page: 500,
  search: { characters: 200, results: 100 },
  slice: { nodes: 10_000, depth: 6, buckets: 120 },
  paths: {
    paths: 100,
    hops: 30,
    /** Edges looked at: a hundred earliest paths among a million relationships need 10 million, all open; this kept 300 MB. */
    work: 12_000_000,
    /** No other request is answered while paths are searched, so that a search ends by the clock too. */
    milliseconds: 2000,
  },
  transfers: { sequences: 100, carriersNamed: 20 },
  brokerage: {
    peopleOfSeries: 50,
    yearsOfSeries: 100,
    connections: 20,
    meetingsOfConnection: 10,
    /** Edges looked at for fragility, people and words of origins together; beyond it only the strongest are tried. */
    fragilityWork: 2e7,
  },
  draft: { changes: 100, nameCharacters: 100, fieldCharacters: 300 },
  gaps: {
    /** Groups that are paired: their pairs grow with the square. */
    groups: 40,
    smallestGroup: 1000,
    candidates: 100,
    weight: 100,
    evidenceOfReason: 10,
    /** People of whom a draft tells what it changes. */
    changedPeople: 100,
    /** Up to so many people it is compared who changes in fragility; of more it costs too much to try them all. */
    peopleForFragility: 1000,
  },
} as const;
