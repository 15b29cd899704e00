import { ListBox, Popover } from 'react-aria-components';
import { SearchOption, type ToldMatch } from './SearchOption.tsx';
import styles from './MatchList.module.css';

/** Below a field for an entity: what was found, or why there is nothing. */
export const MatchList = ({ emptySentence }: { readonly emptySentence: string }) => (
  <Popover className={styles.popover!} placement="bottom start">
    <ListBox className={styles.list!} renderEmptyState={() => <p className={styles.empty}>{emptySentence}</p>}>
      {(match: ToldMatch & { id: string }) => <SearchOption match={match} />}
    </ListBox>
  </Popover>
);
