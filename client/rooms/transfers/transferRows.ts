import type { TransferExportQuery } from '../../api/types.generated.ts';
import type { Cell } from '../../ui/writeCsv.ts';
import { toWords } from '../../records/recordWords.ts';

/** A transfer as it is taken out as a table. */
export type ExportedTransfer = TransferExportQuery['transfers']['nodes'][number];

const columns = [
  'id',
  'carrier',
  'carrier id',
  'carrier kind',
  'from',
  'from id',
  'from track',
  'from contested tracks',
  'from via',
  'from dates begin',
  'from dates end',
  'from side',
  'to',
  'to id',
  'to track',
  'to contested tracks',
  'to via',
  'to dates begin',
  'to dates end',
  'to side',
  'direction',
  'within one process',
  'certainty',
  'lag days',
  'least lag days',
  'most lag days',
  'weakest confidence',
  'likely carriers',
  'sentence',
  'sources',
];

const endCells = ({ at, track, contested, via, span, side }: ExportedTransfer['from']): Cell[] => [
  at.name,
  at.id,
  track,
  contested.join('; '),
  toWords(via),
  span.from,
  span.to,
  side?.name ?? null,
];

const sourcesOf = ({ evidence }: ExportedTransfer): string => {
  const written = evidence.flatMap(({ sources }) =>
    sources.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)),
  );
  return [...new Set(written)].join('; ');
};

/** Transfers as a table with its heading: one row a transfer, in the terms of the field. */
export const transferRows = (transfers: readonly ExportedTransfer[]): (readonly Cell[])[] => [
  columns,
  ...transfers.map((transfer) => [
    transfer.id,
    transfer.carrier.name,
    transfer.carrier.id,
    toWords(transfer.carrier.kind),
    ...endCells(transfer.from),
    ...endCells(transfer.to),
    toWords(transfer.direction),
    transfer.withinProcess ? 'yes' : 'no',
    toWords(transfer.certainty),
    transfer.lag,
    transfer.lagRange.least,
    transfer.lagRange.most,
    toWords(transfer.weakestConfidence),
    transfer.likelyCarriers.map(({ person }) => person.name).join('; '),
    transfer.sentence,
    sourcesOf(transfer),
  ]),
];
