import { ChooseConflict } from '../../projection/ChooseConflict.tsx';

/** Asks of which conflict the gaps are to be. */
export const WhichConflict = () => (
  <ChooseConflict
    why="Of which conflict? A bridge is missing between those who stand against each other in one."
    otherwise={null}
  />
);
