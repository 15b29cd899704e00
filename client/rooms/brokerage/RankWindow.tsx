import { useView } from '../../state/useView.ts';
import type { Window } from '../../state/fieldKinds.ts';
import { TypedWindow } from '../../time/TypedWindow.tsx';
import { allBefore, sameLengthBefore, writeWindowInWords } from './earlierWindow.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './RankWindow.module.css';

const same = (one: Window | null, other: Window | null): boolean => one?.from === other?.from && one?.to === other?.to;

/** Which earlier stretch of time ranks are compared with: what suggests itself, or two dates. */
export const RankWindow = () => {
  const { window, rankedBefore } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const choices = [
    { name: 'As long before', window: sameLengthBefore(window) },
    { name: 'All before', window: allBefore(window) },
  ];
  return (
    <div className={styles.window}>
      {choices.map(({ name, window: choice }) =>
        choice === null ? null : (
          <button
            key={name}
            type="button"
            className={buttons.button}
            aria-pressed={same(choice, rankedBefore)}
            onClick={() => step({ rankedBefore: same(choice, rankedBefore) ? null : choice })}
          >
            {name} ({writeWindowInWords(choice)})
          </button>
        ),
      )}
      <TypedWindow
        label="Earlier window"
        window={rankedBefore}
        submit="Compare with this window"
        onChange={(next) => step({ rankedBefore: next })}
      />
    </div>
  );
};
