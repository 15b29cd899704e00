import type { TransferExportQuery, UnorderedExportQuery } from '../../api/types.generated.ts';
import type { Cell } from '../../ui/writeCsv.ts';
import { toWords } from '../../records/recordWords.ts';

/** A transfer as it is taken out as a table. */
export type ExportedTransfer = TransferExportQuery['transfers']['nodes'][number];

/** A pair whose order is not known as it is taken out as a table. */
export type ExportedPair = UnorderedExportQuery['transfers']['orderNotKnown']['nodes'][number];

const endColumns = (end: string): string[] =>
  [
    '',
    'id',
    'track',
    'contested tracks',
    'via',
    'dates begin',
    'dates end',
    'side',
    'capacity',
    'mode',
    'confidence',
  ].map((column) => `${end} ${column}`.trim());

const carrierColumns = ['id', 'carrier', 'carrier id', 'carrier kind'];

const columns = [
  ...carrierColumns,
  ...endColumns('from'),
  ...endColumns('to'),
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

const pairColumns = [
  ...carrierColumns,
  ...endColumns('somewhere in'),
  ...endColumns('which holds'),
  'within one process',
  'order',
  'weakest confidence',
  'sentence',
  'sources',
];

const carrierCells = ({ id, carrier }: ExportedTransfer | ExportedPair): Cell[] => [
  id,
  carrier.name,
  carrier.id,
  toWords(carrier.kind),
];

const endCells = (end: ExportedTransfer['from']): Cell[] => [
  end.at.name,
  end.at.id,
  end.track,
  end.contested.join('; '),
  toWords(end.via),
  end.span.from,
  end.span.to,
  end.side?.name ?? null,
  end.capacities.map(toWords).join('; '),
  end.mode === null ? null : toWords(end.mode),
  toWords(end.confidence),
];

/** The sources of some records, each once, with their addresses. */
export const writeSources = (evidence: ExportedTransfer['evidence']): string => {
  const written = evidence.flatMap(({ sources }) =>
    sources.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)),
  );
  return [...new Set(written)].join('; ');
};

/** Transfers as a table with its heading: one row a transfer, in the terms of the field. */
export const transferRows = (transfers: readonly ExportedTransfer[]): (readonly Cell[])[] => [
  columns,
  ...transfers.map((transfer) => [
    ...carrierCells(transfer),
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
    writeSources(transfer.evidence),
  ]),
];

/** Pairs whose order is not known as a table with its heading: one row a pair. */
export const pairRows = (pairs: readonly ExportedPair[]): (readonly Cell[])[] => [
  pairColumns,
  ...pairs.map((pair) => [
    ...carrierCells(pair),
    ...endCells(pair.around),
    ...endCells(pair.within),
    pair.withinProcess ? 'yes' : 'no',
    'not known',
    toWords(pair.weakestConfidence),
    pair.sentence,
    writeSources(pair.evidence),
  ]),
];
