import type { LanesLayout } from './types.ts';
import styles from './LeftOut.module.css';

/** For how many events and documents Lanes has no place, and why. */
export const LeftOut = ({ leftOut }: Pick<LanesLayout, 'leftOut'>) => (
  <p className={styles.leftOut} title={leftOut.map(({ node }) => node.label).join(', ')}>
    {leftOut.length} {leftOut.length === 1 ? 'event or document' : 'events and documents'} not shown:{' '}
    {leftOut.every(({ reason }) => reason === 'undated') ? 'undated' : 'undated or without a lane'}
  </p>
);
