import { useMemo } from 'react';
import { TransferRowsDocument } from './operations.generated.ts';
import type { TransferExportQueryVariables, TransferRowsQuery } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import type { ListedTransfer } from './transferOf.ts';
import { usePages, type Pages } from '../../api/usePages.ts';
import type { TransferQuestion } from './transferQuestion.ts';

const rowsAPage = 50;

/** What the ledger asks for: question, directions and order. */
export const useLedgerVariables = (question: TransferQuestion | null): TransferExportQueryVariables | null => {
  const directions = useView((state) => state.view.transferDirections);
  const sort = useView((state) => state.view.transferSort);
  const descending = useView((state) => state.view.transferDescending);
  return useMemo(() => {
    if (question === null) return null;
    const { window, lens, filter } = question;
    return {
      window,
      lens,
      sort,
      descending,
      filter: { ...filter, directions: directions.length > 0 ? [...directions] : null },
    };
  }, [question, directions, sort, descending]);
};

const pick = (data: TransferRowsQuery) => data.transfers;

/** The ledger, page by page, sorted over the whole. */
export const useLedger = (variables: TransferExportQueryVariables | null): Pages<ListedTransfer> => {
  const paged = useMemo(() => (variables === null ? null : { ...variables, first: rowsAPage }), [variables]);
  return usePages(TransferRowsDocument, paged, pick);
};
