import { draftField } from './draft.ts';
import { about, type ValuesOf } from './field.ts';
import { codes, dateOrNone, oneOf, record, records, share, someOf, stretch } from './fieldKinds.ts';

/** The kinds of node that a picture may draw, in the order in which they are listed. */
export const kinds = ['PERSON', 'INSTITUTION', 'PROCESS', 'MEETING', 'IDEA', 'DOCUMENT', 'CONFLICT'] as const;

/** The degrees of support of a claim, the best first. */
export const confidences = ['DOCUMENTED', 'REPORTED', 'INFERRED', 'DISPUTED'] as const;

const lenses = ['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'] as const;

/** What the address bar holds whatever room is open. An empty list of a filter means all. */
export const pageFields = {
  focus: records('focus'),
  window: stretch('window'),
  projection: oneOf('view', ['lanes', 'network'], 'lanes'),
  lens: oneOf('lens', lenses, 'FOUR_TRACKS', (lens) => lens.slice(0, -'_TRACKS'.length).toLowerCase()),
  conflicts: records('conflicts'),
  /** Codes of lanes, which are those of one lens. */
  tracks: about(codes('tracks'), 'lens'),
  kinds: someOf('kinds', kinds),
  confidences: someOf('confidence', confidences),
  /** Until when the playback has come, where it was paused or moved by hand. */
  until: dateOrNone('until'),
  /** Institutions for which people took part. */
  sides: records('sides'),
  certainty: oneOf('certainty', ['RECORDED', 'POSSIBLE', 'DEFINITE'], 'RECORDED'),
  selection: record('select'),
  /** How time is spread over the width of Lanes: 0 as the calendar runs, 1 evenly by events. */
  blend: share('blend', 0.5),
  unfolded: codes('unfold'),
  draft: draftField,
  theme: oneOf('theme', ['auto', 'light', 'dark'], 'auto'),
};

/** The id of no room: none is open. */
export const noPanel = 'none';

/**
 * All that decides what is on the screen. Each room adds what its own `fields.ts` holds, by declaring it a part of this
 * interface.
 */
export interface View extends ValuesOf<typeof pageFields> {
  /** Id of the room that is open, or `none`. */
  readonly panel: string;
}
