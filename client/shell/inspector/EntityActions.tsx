import { ActionButton } from '../../actions/ActionButton.tsx';
import { openInLanes, showOnlyThis } from '../../actions/recordActions.ts';
import type { FetchedParts } from './recordParts.ts';
import { RoomActions } from './RoomSections.tsx';
import buttons from '../../ui/buttons.module.css';
import paper from '../../ui/paper.module.css';

/** What can be done with the inspected record. */
export const EntityActions = ({ id, fetched }: { readonly id: string; readonly fetched: readonly FetchedParts[] }) => (
  <div className={`${buttons.row} ${paper.screenOnly}`}>
    <ActionButton action={showOnlyThis} />
    <ActionButton action={openInLanes} />
    <RoomActions fetched={fetched} id={id} />
  </div>
);
