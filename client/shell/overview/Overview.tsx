import { useMemo } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import { kindNames } from '../../records/recordWords.ts';
import { Disputes } from './Disputes.tsx';
import { summarize } from './summarize.ts';
import buttons from '../../ui/buttons.module.css';
import check from '../../ui/check.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from '../inspector/claimGroup.module.css';
import styles from './Overview.module.css';
import aside from '../../ui/aside.module.css';

const mostItems = 7;

/** What stands out in the picture, while nothing is selected. */
export const Overview = ({ slice }: { readonly slice: Slice }) => {
  const step = useView((state) => state.step);
  const groups = useMemo(() => summarize(slice, mostItems), [slice]);
  return (
    <section className={styles.overview} aria-label="In this picture">
      <h2 className={aside.title}>In this picture</h2>
      <p className={tone.muted}>
        The most linked of each kind, with the number of their links. Select one for who, when, and on what evidence.
      </p>
      {groups.map(({ kind, total, items }) => (
        <div key={kind} className={claimGroup.group}>
          <h3>
            {kindNames[kind]} <span className={tone.muted}>{total}</span>
          </h3>
          <ul>
            {items.map(({ node, times }) => (
              <li key={node.id}>
                <button
                  type="button"
                  className={`${buttons.link} ${styles.name}`}
                  dir="auto"
                  onClick={() => step({ selection: node.id })}
                >
                  <KindIcon kind={kind} />
                  {node.label}
                </button>
                <span className={check.count}>
                  {times}
                  <span className={tone.visuallyHidden}> links</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Disputes slice={slice} />
    </section>
  );
};
