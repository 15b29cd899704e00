/** Stands where the picture will be. */
export const LoadingPicture = () => (
  <div className="loading-picture" role="status">
    <span className="visually-hidden">Loading the picture</span>
    {['Track I', 'Track 1.5', 'Track II', 'Track III'].map((lane) => (
      <div key={lane} className="loading-lane" aria-hidden="true" />
    ))}
  </div>
);
