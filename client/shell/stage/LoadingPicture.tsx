import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';
import styles from './LoadingPicture.module.css';

/** Stands where the picture will be. */
export const LoadingPicture = () => (
  <div className={styles.loading} role="status">
    <span className={tone.visuallyHidden}>Loading the picture</span>
    {['Track I', 'Track 1.5', 'Track II', 'Track III'].map((lane) => (
      <div key={lane} className={`${skeleton.waiting} ${styles.lane}`} aria-hidden="true" />
    ))}
  </div>
);
