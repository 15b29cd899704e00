import { ExternalLink } from 'lucide-react';
import type { CitationFragment } from '../api/types.generated.ts';
import { isWebAddress } from '../ui/isWebAddress.ts';
import styles from './SourceList.module.css';

/** The evidence: each source's citation, as a link where it can be read, and whether it was opened. */
export const SourceList = ({ sources }: { readonly sources: readonly CitationFragment[] }) => (
  <ul className={styles.sources}>
    {sources.map((source) => (
      <li key={source.id}>
        {isWebAddress(source.url) ? (
          <a href={source.url} target="_blank" rel="noreferrer noopener" dir="auto">
            {source.name}
            <ExternalLink aria-label="opens in a new tab" />
          </a>
        ) : (
          <span dir="auto">{source.name}</span>
        )}
        <span className={styles.state}>
          {source.accessed ? 'read for this data; when is not recorded' : 'cited from the literature, not read'}
        </span>
      </li>
    ))}
  </ul>
);
