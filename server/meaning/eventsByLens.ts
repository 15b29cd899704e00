import { kinds } from '../domain/kinds.ts';
import type { Lens } from '../domain/tracks.ts';
import { derivePerView } from '../view/derivePerView.ts';
import { tracksOfLens } from './lanesOfLens.ts';
import { tracksUnderLens } from './tracksUnderLens.ts';

/** How far a lens sorts the processes and meetings of a view into tracks. */
export interface EventsByLens {
  readonly events: number;
  /** Of which no track is known under the lens. */
  readonly notDetermined: number;
  /** Which stand on several tracks, of which one counts. */
  readonly onSeveral: number;
}

const eventKinds = [kinds.indexOf('PROCESS'), kinds.indexOf('MEETING')];

const isSeveral = (bits: number): boolean => (bits & (bits - 1)) !== 0;

/** How far a lens sorts the events of a view. */
export const eventsByLens = derivePerView<Lens, EventsByLens>((view, lens) => {
  const { drawn, coded } = tracksUnderLens(view, lens);
  const { length } = tracksOfLens(lens);
  let [events, notDetermined, onSeveral] = [0, 0, 0];
  for (let node = 0; node < view.network.nodeCount; node += 1) {
    if (!eventKinds.includes(view.network.kind[node]!)) continue;
    events += 1;
    if (drawn[node]! < 0 || drawn[node]! >= length) notDetermined += 1;
    if (isSeveral(coded[node]!)) onSeveral += 1;
  }
  return { events, notDetermined, onSeveral };
});
