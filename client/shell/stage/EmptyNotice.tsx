import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import notice from '../../ui/notice.module.css';

/** Says why nothing is drawn, and offers the step that brings something back. */
export const EmptyNotice = () => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const filtered =
    view.kinds.length + view.tracks.length + view.conflicts.length + view.confidences.length + view.focus.length > 0;
  if (view.window !== null) {
    return (
      <div className={notice.notice} role="status">
        <h2>Nothing in this window.</h2>
        <p>Widen it, or look at all of time.</p>
        <button type="button" className={buttons.button} onClick={() => step({ window: null })}>
          Clear the window
        </button>
      </div>
    );
  }
  return (
    <div className={notice.notice} role="status">
      <h2>{filtered ? 'Nothing passes all the filters at once.' : 'There are no records yet.'}</h2>
      <p>{filtered ? 'Take one of them away, or start over.' : 'Import a dataset, then reload this page.'}</p>
      {filtered && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => step({ focus: [], kinds: [], tracks: [], conflicts: [], confidences: [] })}
        >
          Clear all filters
        </button>
      )}
    </div>
  );
};
