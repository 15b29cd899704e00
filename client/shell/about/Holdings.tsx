import type { AboutQuery } from '../../api/types.generated.ts';
import { writeDay } from '../../dates/writeDay.ts';
import { kindNames } from '../../records/recordWords.ts';
import { kinds } from '../../state/view.ts';
import styles from './AboutDialog.module.css';

/** How much there is of what, and from when to when. */
export const Holdings = ({ holdings }: { readonly holdings: AboutQuery['holdings'] }) => {
  const { revision, entities, relationships, firstDay, lastDay } = holdings;
  const countOf = (kind: string): number => entities.find((each) => each.kind === kind)?.count ?? 0;
  const counts: readonly (readonly [string, number])[] = [
    ...kinds.map((kind) => [kindNames[kind], countOf(kind)] as const),
    ['Sources', countOf('SOURCE')],
    ['Relationships', relationships],
  ];
  return (
    <>
      <dl className={styles.counts}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      <p>
        {firstDay !== null && lastDay !== null && (
          <>
            Talks and documents from {writeDay(firstDay)} to {writeDay(lastDay)}.{' '}
          </>
        )}
        This is revision {revision}; each change of the records makes a new one.
      </p>
    </>
  );
};
