import type { NearestMissKind } from '../../api/types.generated.ts';
import { fields } from './fields.ts';
import type { View } from '../../state/view.ts';

/** A step that may bring a path where there is none. */
export interface Remedy {
  readonly text: string;
  readonly change: Partial<View>;
}

/** The steps that loosen what stands in the way of a path. */
export const missRemedies = (kind: NearestMissKind, view: View): readonly Remedy[] => {
  switch (kind) {
    case 'OUTSIDE_WINDOW':
      return [{ text: 'Clear the window', change: { window: null } }];
    case 'ONLY_POSSIBLE':
      return [{ text: 'Allow an order that only may hold', change: { certainty: 'POSSIBLE' } }];
    case 'TIME_ORDER':
      return [{ text: 'Search the other way round', change: { pathFrom: view.pathTo, pathTo: view.pathFrom } }];
    case 'NOT_CONNECTED': {
      const { via, avoid, confidences, hubLimit, maxHops, passStates } = view;
      const remedies: readonly (Remedy | false)[] = [
        (via.length > 0 || avoid.length > 0) && {
          text: 'Drop “through” and “without”',
          change: { via: [], avoid: [] },
        },
        confidences.length > 0 && { text: 'Let all evidence count', change: { confidences: [] } },
        hubLimit !== null && { text: 'Pass what has many relationships too', change: { hubLimit: null } },
        maxHops < fields.maxHops.start && {
          text: `Allow ${fields.maxHops.start} hops`,
          change: { maxHops: fields.maxHops.start },
        },
        !passStates && { text: 'Let paths pass states', change: { passStates: true } },
      ];
      return remedies.filter((remedy) => remedy !== false);
    }
  }
};
