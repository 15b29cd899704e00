import { ActionButton } from '../../actions/ActionButton.tsx';
import { useOffer } from '../../actions/desk.ts';
import { clearFilters } from '../../actions/filterActions.ts';
import { clearWindow } from '../../actions/timeActions.ts';
import notice from '../../ui/notice.module.css';

/** Says why nothing is drawn, and offers the step that brings something back. */
export const EmptyNotice = () => {
  const hasWindow = useOffer(clearWindow).take !== null;
  const isFiltered = useOffer(clearFilters).take !== null;
  if (hasWindow) {
    return (
      <div className={notice.notice} role="status">
        <h2>Nothing in this window.</h2>
        <p>Widen it, or look at all of time.</p>
        <ActionButton action={clearWindow} text="Clear the window" />
      </div>
    );
  }
  return (
    <div className={notice.notice} role="status">
      <h2>{isFiltered ? 'Nothing passes all the filters at once.' : 'There are no records yet.'}</h2>
      <p>{isFiltered ? 'Take one of them away, or start over.' : 'Import a dataset, then reload this page.'}</p>
      <ActionButton action={clearFilters} />
    </div>
  );
};
