import type { Action, ActionGroup } from '../../actions/action.ts';
import { Key } from '../../ui/Key.tsx';
import { actions } from '../actions.ts';
import { PageDialog } from '../PageDialog.tsx';
import { partKeys } from './partKeys.ts';
import { hasCommandKey, writeKeys } from './writeKeys.ts';
import styles from './KeysDialog.module.css';
import tone from '../../ui/tone.module.css';

const Keys = ({ action: { keys } }: { readonly action: Action }) => (
  <>
    {keys.map((press, place) => (
      <span key={press}>
        {place > 0 && ' or '}
        <Key>{writeKeys(press, hasCommandKey())}</Key>
      </span>
    ))}
  </>
);

const Group = ({ group }: { readonly group: ActionGroup }) => (
  <section aria-label={group}>
    <h3>{group}</h3>
    <ul>
      {actions
        .filter((action) => action.group === group)
        .map((action) => (
          <li key={action.id}>
            <action.Icon aria-hidden="true" />
            <span>
              {action.label}
              {action.undoable && <span className={tone.visuallyHidden}> (can be undone)</span>}
            </span>
          </li>
        ))}
    </ul>
  </section>
);

/** Lists the keys, and all that can be found in the palette; made from the list of actions. */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const withKeys = actions.filter(({ keys }) => keys.length > 0);
  const groups = [...new Set(actions.map(({ group }) => group))];
  return (
    <PageDialog title="Keys and commands" onClose={onClose}>
      <section aria-label="Keys">
        <h3>Keys that work everywhere</h3>
        <dl className={styles.keys}>
          {withKeys.map((action) => (
            <div key={action.id}>
              <dt>
                <Keys action={action} />
              </dt>
              <dd>{action.label}</dd>
            </div>
          ))}
        </dl>
        <h3>Keys in one part of the page</h3>
        <dl className={styles.keys}>
          {partKeys.map(({ part, keys, does }) => (
            <div key={`${part} ${keys}`}>
              <dt>
                <Key>{keys}</Key>
              </dt>
              <dd>
                {part}: {does}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p>Everything below is found with “Find anything” too. What changes the view can be undone, step by step.</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </PageDialog>
  );
};
