import type { ReactNode } from 'react';
import styles from './LegendMark.module.css';

const marks = {
  thread: <path d="M1 8H27" className={styles.line} />,
  transfer: <path d="M1 13C14 13 12 3 27 3" className={styles.line} />,
  station: <rect x="11" y="1.5" width="6" height="13" rx="3" className={styles.box} />,
  bar: <rect x="2" y="6" width="24" height="4" className={styles.bar} />,
  open: (
    <>
      <rect x="2" y="6" width="12" height="4" className={styles.bar} />
      <rect x="14" y="6" width="12" height="4" className={styles.fade} />
    </>
  ),
  faded: (
    <>
      <rect x="3" y="2" width="22" height="12" rx="4" className={styles.fade} />
      <rect x="11" y="1.5" width="6" height="13" rx="3" className={styles.box} />
    </>
  ),
  silent: <path d="M1 13C14 13 12 3 27 3" className={styles.silent} />,
  break: (
    <>
      <rect x="2" y="4" width="24" height="8" rx="4" className={`${styles.box} ${styles.quiet}`} />
      <path d="M10.500 2H15.500L12.500 14H7.500Z" className={styles.gap} />
      <path d="M10.500 2L7.500 14M15.500 2L12.500 14" className={styles.cut} />
    </>
  ),
  idea: <path d="M1 8H27" className={styles.idea} />,
  document: <path d="M14 2L20 8L14 14L8 8Z" className={styles.document} />,
  person: <circle cx="14" cy="8" r="5" className={styles.person} />,
  institution: <rect x="9" y="3" width="10" height="10" className={`${styles.box} ${styles.quiet}`} />,
  process: <rect x="7" y="2" width="14" height="12" rx="4" className={styles.process} />,
  star: <path d="M14 1.5l2 4.6 5 .4-3.8 3.2 1.2 4.8-4.4-2.6-4.4 2.6 1.2-4.8L7 6.500l5-.4z" className={styles.star} />,
  conflict: <path d="M9 3h10l4 5-4 5H9L5 8z" className={styles.conflict} />,
  arrow: <path d="M1 8H22M22 8l-5-3.500v7z" className={styles.arrow} />,
} satisfies Record<string, ReactNode>;

/** The marks that the legend can explain. */
export type MarkName = keyof typeof marks;

/** One mark of the pictures, small, as it looks there. */
export const LegendMark = ({ name }: { readonly name: MarkName }) => (
  <svg className={styles.mark} width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
    {marks[name]}
  </svg>
);
