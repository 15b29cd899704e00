import type { Examples } from './examples.ts';
import { TableExport } from './TableExport.tsx';

export const examples: Examples = {
  'nothing fetched yet': () => (
    <TableExport file="example.csv" total={1234} fetchPage={async () => null} toRows={() => []} />
  ),
};
