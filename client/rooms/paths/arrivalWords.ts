import type { InfluenceArrivalsQuery } from '../../api/types.generated.ts';
import { describeSpan } from '../../dates/describeSpan.ts';
import { kindName, toWords } from '../../records/recordWords.ts';
import type { View } from '../../state/view.ts';
import type { Cell } from '../../ui/writeCsv.ts';

/** One record that influence could have reached, or come from. */
export type Arrival = InfluenceArrivalsQuery['influence']['arrivals'][number];

/** When influence can have come to a record, or set out from it. */
export const arrivalDay = ({ day }: Arrival, direction: View['direction']): string => {
  if (day === null) return 'when is not known';
  const written = describeSpan({ from: day, to: null }, false).text;
  return direction === 'FORWARD' ? `${written} at the earliest` : `${written} at the latest`;
};

/** The records of a cone as a table with its heading, one row a record. */
export const arrivalRows = (arrivals: readonly Arrival[], direction: View['direction']): (readonly Cell[])[] => [
  [
    'record',
    'id',
    'kind',
    direction === 'FORWARD' ? 'could have been reached on (earliest)' : 'could have set out on (latest)',
    'confidence of the record',
    'sources of the record',
  ],
  ...arrivals.map(({ day, entity: { name, id, kind, confidence, sources } }) => [
    name,
    id,
    kindName[kind],
    day,
    toWords(confidence),
    sources.map((source) => (source.url === null ? source.name : `${source.name} <${source.url}>`)).join('; '),
  ]),
];
