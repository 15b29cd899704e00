import { useView } from '../../state/useView.ts';
import { nextCount } from './shownCounts.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';

/** Asks for more paths while there may be more; at the most that can be had, says so. */
export const MorePaths = ({
  found,
  loading,
  onMore,
}: {
  readonly found: number;
  readonly loading: boolean;
  readonly onMore: () => void;
}) => {
  const asked = useView((state) => state.view.pathsShown);
  const step = useView((state) => state.step);
  const next = nextCount(asked);
  if (!loading && found < asked) return null;
  if (next === null && !loading) {
    return <p className={tone.muted}>{asked} paths are the most that are shown. Options above narrow the search.</p>;
  }
  return (
    <button
      type="button"
      className={buttons.button}
      aria-disabled={loading}
      onClick={() => {
        if (loading || next === null) return;
        onMore();
        step({ pathsShown: next });
      }}
    >
      {loading ? 'Searching…' : `Show up to ${next} paths`}
    </button>
  );
};
