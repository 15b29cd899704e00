import aside from './aside.module.css';
import styles from './WaitingPanel.module.css';

/** Keeps the place of a panel until it is there. */
export const WaitingPanel = () => (
  <aside className={`${aside.aside} ${aside.sheet} ${styles.waiting}`} aria-hidden="true" aria-busy="true" />
);
