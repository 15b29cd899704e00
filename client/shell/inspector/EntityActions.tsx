import { ActionButton } from '../../actions/ActionButton.tsx';
import { openInLanes, showOnlyThis } from '../../actions/recordActions.ts';
import { RoomActions } from './RoomSections.tsx';
import buttons from '../../ui/buttons.module.css';

/** What can be done with the inspected record. */
export const EntityActions = ({ id }: { readonly id: string }) => (
  <div className={buttons.row}>
    <ActionButton action={showOnlyThis} />
    <ActionButton action={openInLanes} />
    <RoomActions id={id} />
  </div>
);
