import { useContext, useEffect, useRef } from 'react';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { OpenerContext } from './opener.ts';
import { firstCount } from './shownCounts.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './PathActions.module.css';

/** From an entity to the paths and the influence that begin or end at it. */
export const PathActions = ({ id }: { readonly id: string }) => {
  const panel = useView((state) => state.view.panel);
  const step = useView((state) => state.step);
  const opener = useContext(OpenerContext);
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    const { current } = opener;
    if (current?.returns !== true || current.id !== id) return;
    list.current?.querySelector<HTMLElement>(`[aria-label="${current.label}"]`)?.focus();
    opener.current = null;
  }, [opener, id]);

  const action = (text: string, label: string, change: Partial<View>) => {
    const open = (): void => {
      if (panel !== 'paths') opener.current = { id, label, panel, returns: false };
      const blank = { path: null, compared: null, pathsShown: firstCount, influence: null };
      step({ panel: 'paths', selection: null, ...blank, ...change });
    };
    return (
      <button type="button" className={buttons.quiet} onClick={open} aria-label={label}>
        {text}
      </button>
    );
  };
  return (
    <dl className={styles.actions} ref={list}>
      <dt>Paths</dt>
      <dd>
        {action('from here', 'Path from here', { pathFrom: [id] })}
        {action('to here', 'Path to here', { pathTo: [id] })}
      </dd>
      <dt>Influence</dt>
      <dd>
        {action('from here', 'Influence from here', { influence: id, direction: 'FORWARD' })}
        {action('to here', 'Influence to here', { influence: id, direction: 'BACKWARD' })}
      </dd>
    </dl>
  );
};
