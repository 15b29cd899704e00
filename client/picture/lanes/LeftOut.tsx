import type { LanesLayout } from './types.ts';
import styles from './LeftOut.module.css';

/** How much Lanes has no place for, and why. */
export const LeftOut = ({ leftOut }: Pick<LanesLayout, 'leftOut'>) => (
  <p className={styles.leftOut} title={leftOut.map(({ node }) => node.label).join(', ')}>
    {leftOut.length} not shown:{' '}
    {leftOut.every(({ reason }) => reason === 'undated') ? 'undated' : 'undated or without a lane'}
  </p>
);
