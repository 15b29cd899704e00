import { useContext, useEffect, useRef } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import type { Action } from '../../actions/action.ts';
import { OpenerContext } from '../../state/opener.ts';
import { useView } from '../../state/useView.ts';
import { influenceFromHere, influenceToHere, pathFromHere, pathToHere } from './pathActions.ts';
import styles from './PathActions.module.css';

/** From a record to the paths and the influence that begin or end at it. */
export const PathActions = ({ id }: { readonly id: string }) => {
  const panel = useView((state) => state.view.panel);
  const opener = useContext(OpenerContext);
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    const { current } = opener;
    if (current?.returns !== true || current.record !== id) return;
    list.current?.querySelector<HTMLElement>(`[aria-label="${current.label}"]`)?.focus();
    opener.current = null;
  }, [opener, id]);

  const button = (text: string, action: Action) => (
    <ActionButton
      action={action}
      kind="text"
      text={text}
      onTake={() => {
        if (panel !== 'paths')
          opener.current = { record: id, label: action.label, room: 'paths', panel, returns: false };
      }}
    />
  );
  return (
    <dl className={styles.actions} ref={list}>
      <dt>Paths</dt>
      <dd>
        {button('from here', pathFromHere)}
        {button('to here', pathToHere)}
      </dd>
      <dt>Influence</dt>
      <dd>
        {button('from here', influenceFromHere)}
        {button('to here', influenceToHere)}
      </dd>
    </dl>
  );
};
