import type { CitationFragment } from '../api/types.generated.ts';
import { SourceList } from './SourceList.tsx';
import record from './record.module.css';

/** The sources of one statement, folded until asked for. */
export const Evidence = ({ sources }: { readonly sources: readonly CitationFragment[] }) => {
  if (sources.length === 0) return <span className={record.none}>no source</span>;
  return (
    <details className={record.evidence}>
      <summary>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
      <SourceList sources={sources} />
    </details>
  );
};
