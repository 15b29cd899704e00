import type { NearestMissKind } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';

/** A step that may bring a path where there is none. */
export interface Remedy {
  readonly text: string;
  readonly change: Partial<View>;
}

/** What was chosen that leaves ways out. */
const choicesDropped = ({ via, avoid, confidences, hubLimit }: View): readonly Remedy[] => {
  const remedies: readonly (Remedy | false)[] = [
    (via.length > 0 || avoid.length > 0) && {
      text: 'Drop “through” and “without”',
      change: { via: [], avoid: [] },
    },
    confidences.length > 0 && { text: 'Let all evidence count', change: { confidences: [] } },
    hubLimit !== null && { text: 'Pass what has many relationships too', change: { hubLimit: null } },
  ];
  return remedies.filter((remedy) => remedy !== false);
};

/** The steps that loosen what stands in the way of a path; `hops` of the path that there would be, 0 for none. */
export const missRemedies = (kind: NearestMissKind, view: View, hops: number): readonly Remedy[] => {
  const more = hops > view.maxHops ? { maxHops: hops } : {};
  switch (kind) {
    case 'MORE_HOPS':
      return [{ text: `Allow ${hops} hops`, change: more }];
    case 'OUTSIDE_WINDOW':
      return [{ text: 'Clear the window', change: { window: null, ...more } }];
    case 'SHARED_EMPLOYER':
      return [{ text: 'Let colleagues pass things on', change: { sharedEmployers: true, ...more } }];
    case 'NOT_THROUGH':
      return [{ text: 'Drop “through”', change: { via: [], ...more } }];
    case 'ONLY_POSSIBLE':
      return [{ text: 'Allow an order that only may hold', change: { pathCertainty: 'POSSIBLE' } }];
    case 'TIME_ORDER':
      return [
        { text: 'Search the other way round', change: { pathFrom: view.pathTo, pathTo: view.pathFrom } },
        ...choicesDropped(view),
      ];
    case 'NOT_CONNECTED':
      return [
        ...choicesDropped(view),
        ...(view.passStates ? [] : [{ text: 'Let paths pass states', change: { passStates: true } }]),
      ];
  }
};
