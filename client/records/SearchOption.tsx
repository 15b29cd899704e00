import { ListBoxItem } from 'react-aria-components';
import type { SearchQuery } from '../api/types.generated.ts';
import { KindIcon } from './KindIcon.tsx';
import type { Choice } from './describeChoice.ts';
import { describeMatch } from './describeMatch.ts';
import styles from './SearchOption.module.css';

/** One thing found. */
export type SearchMatch = SearchQuery['search'][number];

/** One thing found, and what tells it from others of its name. */
export type ToldMatch = SearchMatch & { readonly choice: Choice };

/** One thing found: its name, what it is and when, a few words on it, and why it was found where its name does not say so. */
export const SearchOption = ({ match: { entity, choice, ...match } }: { readonly match: ToldMatch }) => {
  const why = describeMatch(entity.name, match);
  return (
    <ListBoxItem id={entity.id} textValue={entity.name} className={styles.option!}>
      <KindIcon kind={entity.kind} />
      <span dir="auto">{entity.name}</span>
      <span className={styles.about}>{choice.about}</span>
      {choice.brief !== '' && (
        <span className={styles.brief} dir="auto">
          {choice.brief}
        </span>
      )}
      {why !== null && (
        <span className={styles.why} dir="auto">
          {why}
        </span>
      )}
    </ListBoxItem>
  );
};
