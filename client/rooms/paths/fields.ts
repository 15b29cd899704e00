import { about, type ValuesOf } from '../../state/field.ts';
import { code, flag, numberOrNone, oneOf, record, records, wholeNumber } from '../../state/fieldKinds.ts';

/** By what influence paths are judged. */
export const criteria = ['EARLIEST_ARRIVAL', 'LATEST_DEPARTURE', 'FASTEST', 'SHORTEST', 'STRONGEST'] as const;

const ends = ['pathFrom', 'pathTo'] as const;

/** What the address holds of the room. */
export const fields = {
  pathFrom: records('from'),
  pathTo: records('to'),
  pathsShown: about(wholeNumber('paths', 1, 100, 10), ...ends),
  criterion: oneOf('by', criteria, 'EARLIEST_ARRIVAL'),
  via: records('via'),
  avoid: records('avoid'),
  maxHops: wholeNumber('hops', 1, 30, 8),
  hubLimit: numberOrNone('hub', 1, 100_000),
  passStates: flag('states', 'pass'),
  sharedEmployers: flag('employers', 'pass'),
  /** Whether the order of time must hold under every reading of the dates, or may. */
  pathCertainty: oneOf('path-order', ['POSSIBLE', 'DEFINITE'], 'POSSIBLE'),
  /** Keys of the path that is chosen and of the one that it is compared with. */
  path: about(code('path'), ...ends),
  compared: about(code('compare'), ...ends),
  /** The record whose cone of influence is shown instead of paths. */
  influence: record('influence'),
  direction: oneOf('direction', ['FORWARD', 'BACKWARD'], 'FORWARD'),
};

declare module '../../state/view.ts' {
  interface View extends ValuesOf<typeof fields> {}
}
