import { ListBoxItem } from 'react-aria-components';
import type { SearchQuery } from '../api/types.generated.ts';
import { describeSpan } from '../dates/describeSpan.ts';
import { KindIcon } from './KindIcon.tsx';
import { kindName, lasts } from './recordWords.ts';
import { describeMatch } from './describeMatch.ts';
import styles from './SearchOption.module.css';

/** One thing found. */
export type SearchMatch = SearchQuery['search'][number];

/** One thing found: its name, what it is, when it was, and why it was found where its name does not say so. */
export const SearchOption = ({ match: { entity, ...match } }: { readonly match: SearchMatch }) => {
  const why = describeMatch(entity.name, match);
  const dates = describeSpan(entity.span, lasts(entity.kind)).text;
  return (
    <ListBoxItem id={entity.id} textValue={entity.name} className={styles.option!}>
      <KindIcon kind={entity.kind} />
      <span dir="auto">{entity.name}</span>
      <span className={styles.about}>
        {kindName[entity.kind]}
        {entity.span.from !== null && entity.kind !== 'PERSON' && ` · ${dates}`}
      </span>
      {why !== null && <span className={styles.why}>{why}</span>}
    </ListBoxItem>
  );
};
