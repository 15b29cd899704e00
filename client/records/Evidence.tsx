import type { CitationFragment } from '../api/operations.generated.ts';
import { SourceList } from './SourceList.tsx';

/** The sources of one statement, folded until asked for. */
export const Evidence = ({ sources }: { readonly sources: readonly CitationFragment[] }) => {
  if (sources.length === 0) return <span className="evidence-none">no source</span>;
  return (
    <details className="evidence">
      <summary>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
      <SourceList sources={sources} />
    </details>
  );
};
