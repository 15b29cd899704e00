import type { ClaimFragment } from '../../api/types.generated.ts';
import type { Cell } from '../../ui/writeCsv.ts';
import { claimDetails, claimVerb } from '../../records/groupClaims.ts';
import { toWords } from '../../records/recordWords.ts';
import type { FoundPath } from './foundPath.ts';

const columns = [
  'path',
  'end',
  'hop',
  'record',
  'from',
  'relationship',
  'how',
  'to',
  'dates from',
  'dates to',
  'departs',
  'waited days',
  'order of time',
  'confidence',
  'sources',
];

/** Paths as a table with its heading: one row for each record of a hop, with what it claims. */
export const pathRows = (
  paths: readonly FoundPath[],
  claims: ReadonlyMap<string, ClaimFragment>,
): (readonly Cell[])[] => [
  columns,
  ...paths.flatMap((path, place) =>
    path.hops.flatMap((hop, index) =>
      hop.relationships.flatMap(({ id }, which) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        const sources = claim.sources.map(({ name, url }) => (url === null ? name : `${name} <${url}>`));
        return [
          [
            place + 1,
            path.ending,
            index + 1,
            `${which + 1} of ${hop.relationships.length}`,
            claim.from.name,
            claimVerb(claim),
            claimDetails(claim).join('; '),
            claim.to.name,
            claim.span.from,
            claim.span.to,
            hop.departs,
            hop.waited,
            toWords(path.certainty),
            toWords(claim.confidence),
            sources.join('; '),
          ],
        ];
      }),
    ),
  ),
];
