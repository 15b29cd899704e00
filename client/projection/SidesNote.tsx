import { useView } from '../state/useView.ts';
import tone from '../ui/tone.module.css';

/** Says that who came for which side does not narrow the actor network, where such a choice holds. */
export const SidesNote = () => {
  const isChosen = useView(({ view }) => view.sides.length > 0);
  if (!isChosen) return null;
  return (
    <p className={tone.muted}>
      The choice of sides narrows the picture of records, not these people: what is asked here is what lies between
      sides.
    </p>
  );
};
