import { describeSpan } from '../../dates/describeSpan.ts';
import { useName } from '../../records/useName.ts';
import { useView } from '../../state/useView.ts';
import styles from './PrintHead.module.css';

const Name = ({ id }: { readonly id: string }) => <bdi>{useName(id).name}</bdi>;

/** On paper, above the picture: what it shows and of what time. How it is narrowed otherwise, its toolbar says below. */
export const PrintHead = () => {
  const { focus, conflicts, projection, window } = useView(({ view }) => view);
  const about = [...focus, ...conflicts];
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        {about.length === 0 && (projection === 'lanes' ? 'Talks and their tracks over time' : 'Who and what is linked')}
        {about.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <Name id={id} />
          </span>
        ))}
      </p>
      <p className={styles.window}>{window === null ? 'All of time' : describeSpan(window, true).text}</p>
    </div>
  );
};
