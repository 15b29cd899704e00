import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';

/** Stands where the picture will be. */
export const LoadingPicture = () => (
  <div className="loading-picture" role="status">
    <span className={tone.visuallyHidden}>Loading the picture</span>
    {['Track I', 'Track 1.5', 'Track II', 'Track III'].map((lane) => (
      <div key={lane} className={`${skeleton.waiting} loading-lane`} aria-hidden="true" />
    ))}
  </div>
);
