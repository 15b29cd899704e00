import { ActionButton } from '../../actions/ActionButton.tsx';
import { useOffer } from '../../actions/desk.ts';
import { clearFilters } from '../../actions/filterActions.ts';
import { clearWindow } from '../../actions/timeActions.ts';
import notice from '../../ui/notice.module.css';

const words = (hasWindow: boolean, isFiltered: boolean): readonly [title: string, advice: string] => {
  if (hasWindow) return ['Nothing is recorded in this window.', 'Widen it, or look at all of time.'];
  return isFiltered
    ? ['Nothing passes all the filters at once.', 'Take one of them away, or start over.']
    : ['There are no records yet.', 'Import a dataset, then reload this page.'];
};

/** Says why nothing is drawn, and offers each step that may bring something back. */
export const EmptyNotice = () => {
  const hasWindow = useOffer(clearWindow).take !== null;
  const isFiltered = useOffer(clearFilters).take !== null;
  const [title, advice] = words(hasWindow, isFiltered);
  return (
    <div className={notice.notice} role="status">
      <h2>{title}</h2>
      <p>{advice}</p>
      {hasWindow && <ActionButton action={clearWindow} text="Clear the window" />}
      {(isFiltered || !hasWindow) && <ActionButton action={clearFilters} />}
    </div>
  );
};
