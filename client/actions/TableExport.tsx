import { useState } from 'react';
import { downloadCsv } from '../ui/downloadCsv.ts';
import type { Cell } from '../ui/writeCsv.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Action } from './action.ts';
import { useDoing } from './desk.ts';

/** A page of a list, as far as it is needed to go on. */
export interface ExportPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Takes the whole of a list elsewhere as CSV, fetched page by page; nothing is written unless all of it came. */
export const TableExport = <Node,>({
  action,
  file,
  total,
  fetchPage,
  toRows,
}: {
  /** What it does, for whoever lists what can be done. */
  readonly action: Action;
  readonly file: string;
  readonly total: number;
  /** The page after a cursor; null where the server does not give it. */
  readonly fetchPage: (after: string | null) => Promise<ExportPage<Node> | null>;
  readonly toRows: (nodes: readonly Node[]) => readonly (readonly Cell[])[];
}) => {
  const [fetched, setFetched] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    setFailed(false);
    setFetched(0);
    const all: Node[] = [];
    let after: string | null = null;
    do {
      const page: ExportPage<Node> | null = await fetchPage(after);
      if (page === null) {
        setFailed(true);
        break;
      }
      all.push(...page.nodes);
      setFetched(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    setFetched(null);
    if (all.length >= total) downloadCsv(file, toRows(all));
  };
  useDoing(action, fetched === null ? () => void take() : null);
  const text =
    fetched === null ? `Download all ${total.toLocaleString('en')} as CSV` : `Fetching ${fetched} of ${total}…`;
  return (
    <>
      <ActionButton action={action} text={text} stays />
      {failed && <span role="alert">The server did not give all of it; try again.</span>}
    </>
  );
};
