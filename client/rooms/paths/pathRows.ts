import { claimVerb } from '../entities/groupClaims.ts';
import { toWords } from '../entities/words.ts';
import type { FoundPath } from './foundPath.ts';
import type { Cell } from './writeCsv.ts';

const columns = [
  'path',
  'hop',
  'from',
  'relationship',
  'to',
  'dates from',
  'dates to',
  'departs',
  'waited days',
  'order of time',
  'confidence',
  'sources',
];

/** Paths as a table with its heading: one row a hop. */
export const pathRows = (paths: readonly FoundPath[]): (readonly Cell[])[] => [
  columns,
  ...paths.flatMap((path, place) =>
    path.hops.map((hop, index) => [
      place + 1,
      index + 1,
      hop.relationship.from.name,
      claimVerb(hop.relationship),
      hop.relationship.to.name,
      hop.relationship.span.from,
      hop.relationship.span.to,
      hop.departs,
      hop.waited,
      toWords(path.certainty),
      toWords(hop.relationship.confidence),
      hop.relationship.sources.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)).join('; '),
    ]),
  ),
];
