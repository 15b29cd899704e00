import type { Examples } from '../ui/examples.ts';
import { Download } from 'lucide-react';
import { partAction } from './action.ts';
import { TableExport } from './TableExport.tsx';

const save = partAction({ id: 'save-example', label: 'Download the example', Icon: Download, group: 'Page' });

export const examples: Examples = {
  'nothing fetched yet': () => (
    <TableExport action={save} file="example.csv" total={1234} fetchPage={async () => null} toRows={() => []} />
  ),
};
