import * as z from 'zod/mini';
import { readDate } from '../dates/calendar.ts';
import { draftChange } from './draft.ts';

const id = z.string().check(z.regex(/^[^\s,]{1,200}$/));
const date = z.string().check(z.refine((text) => text === text.trim() && readDate(text) !== null));

/** A stretch of time as typed: years, months or days; null is open. */
const window = z.object({ from: z.nullable(date), to: z.nullable(date) }).check(
  z.refine(({ from, to }) => {
    const first = from === null ? null : readDate(from);
    const last = to === null ? null : readDate(to);
    return (from !== null || to !== null) && (first === null || last === null || first.first < last.after);
  }),
);

/** The kinds of node that a picture may draw, in the order in which they are listed. */
export const kinds = ['PERSON', 'INSTITUTION', 'PROCESS', 'MEETING', 'IDEA', 'DOCUMENT', 'CONFLICT'] as const;

/** The degrees of support of a claim, the best first. */
export const confidences = ['DOCUMENTED', 'REPORTED', 'INFERRED', 'DISPUTED'] as const;

/** By what influence paths are judged. */
export const criteria = ['EARLIEST_ARRIVAL', 'LATEST_DEPARTURE', 'FASTEST', 'SHORTEST', 'STRONGEST'] as const;

/** Where a transfer may lead, in the order in which directions are listed. */
export const transferDirections = ['UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED'] as const;

/** By what the ledger of transfers may be sorted. */
export const transferSorts = ['ARRIVAL', 'LAG', 'CARRIER', 'DIRECTION', 'CONFIDENCE'] as const;

/** By what the flows of transfers may be grouped. */
export const transferGroupings = ['NONE', 'SIDE', 'PROCESS', 'CONFLICT', 'CARRIER_KIND'] as const;

/** What may tie two people of the actor network. */
export const actorTies = ['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT'] as const;

/** By what people may be grouped. */
export const actorGroupings = [
  'SIDE',
  'TRACK',
  'NINE_TRACKS',
  'CONFLICT',
  'INSTITUTION_KIND',
  'COUNTRY',
  'COMMUNITY',
] as const;

/** The measures of brokerage, in the order in which they are listed. */
export const brokerMeasures = [
  'BETWEENNESS',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'EFFICIENCY',
  'DEGREE',
  'ROLES',
  'FRAGILITY',
] as const;

/** The reasons for a candidate that can be weighted, as the server names them. */
export const weightNames = [
  'historyWithBoth',
  'languages',
  'facilitation',
  'standing',
  'reach',
  'noConflictingPost',
] as const;

const weight = z.number().check(z.minimum(0), z.maximum(100), z.multipleOf(0.5));

/** What the address bar holds, and what each value may be. */
export const viewFields = {
  projection: z.enum(['lanes', 'network']),
  lens: z.enum(['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS']),
  window: z.nullable(window),
  focus: z.array(id),
  conflicts: z.array(id),
  tracks: z.array(id),
  kinds: z.array(z.enum(kinds)),
  confidences: z.array(z.enum(confidences)),
  certainty: z.enum(['POSSIBLE', 'DEFINITE']),
  selection: z.nullable(id),
  blend: z.number().check(z.minimum(0), z.maximum(1), z.multipleOf(0.01)),
  unfolded: z.array(id),
  panel: z.enum(['none', 'paths', 'transfers', 'brokers', 'gaps']),
  tab: z.enum(['ledger', 'flows', 'ideas', 'codings']),
  transferDirections: z.array(z.enum(transferDirections)),
  carrierKind: z.nullable(z.enum(['PERSON', 'IDEA'])),
  transferCertainty: z.enum(['POSSIBLE', 'DEFINITE']),
  transferSort: z.enum(transferSorts),
  transferDescending: z.boolean(),
  /** Id of the transfer that is opened in the ledger: made of those of its records, so longer than theirs. */
  transfer: z.nullable(z.string().check(z.regex(/^[^\s,]{1,800}$/))),
  transferGrouping: z.enum(transferGroupings),
  /** First day of the stretch of time whose flows are shown alone. */
  bucket: z.nullable(date),
  pathFrom: z.array(id),
  pathTo: z.array(id),
  pathsShown: z.int().check(z.minimum(1), z.maximum(100)),
  criterion: z.enum(criteria),
  via: z.array(id),
  avoid: z.array(id),
  maxHops: z.int().check(z.minimum(1), z.maximum(30)),
  hubLimit: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))),
  passStates: z.boolean(),
  path: z.nullable(id),
  compared: z.nullable(id),
  influence: z.nullable(id),
  direction: z.enum(['FORWARD', 'BACKWARD']),
  actorTies: z.array(z.enum(actorTies)).check(z.minLength(1)),
  tieWeight: z.enum(['SHARED_BY_SIZE', 'COUNT']),
  actorGrouping: z.enum(actorGroupings),
  measure: z.enum(brokerMeasures),
  /** Id of the broker who is opened. */
  broker: z.nullable(id),
  /** The earlier window that ranks are compared with. */
  rankedBefore: z.nullable(window),
  /** Keys of the two groups of the gap that is opened. */
  gap: z.nullable(z.tuple([id, id])),
  smallestGroup: z.int().check(z.minimum(1), z.maximum(1000)),
  /** Whether candidates are asked for. */
  candidates: z.boolean(),
  includeUnavailable: z.boolean(),
  /** How much each reason for a candidate counts, in the order of `weightNames`. */
  weights: z.tuple([weight, weight, weight, weight, weight, weight]),
  draft: z.array(draftChange).check(z.maxLength(100)),
  theme: z.enum(['auto', 'light', 'dark']),
};

type Fields = typeof viewFields;

/** All that decides what is on the screen. An empty list of a filter means all. */
export type View = { readonly [Name in keyof Fields]: Readonly<z.infer<Fields[Name]>> };

/** A window as typed. */
export type Window = NonNullable<View['window']>;

/** What is shown to someone who comes with a bare address. */
export const startView: View = {
  projection: 'lanes',
  lens: 'FOUR_TRACKS',
  window: null,
  focus: [],
  conflicts: [],
  tracks: [],
  kinds: [],
  confidences: [],
  certainty: 'POSSIBLE',
  selection: null,
  blend: 0.5,
  unfolded: [],
  panel: 'none',
  tab: 'ledger',
  transferDirections: [],
  carrierKind: null,
  transferCertainty: 'POSSIBLE',
  transferSort: 'ARRIVAL',
  transferDescending: false,
  transfer: null,
  transferGrouping: 'NONE',
  bucket: null,
  pathFrom: [],
  pathTo: [],
  pathsShown: 10,
  criterion: 'EARLIEST_ARRIVAL',
  via: [],
  avoid: [],
  maxHops: 8,
  hubLimit: null,
  passStates: false,
  path: null,
  compared: null,
  influence: null,
  direction: 'FORWARD',
  actorTies: ['CO_PARTICIPATION'],
  tieWeight: 'SHARED_BY_SIZE',
  actorGrouping: 'SIDE',
  measure: 'BETWEENNESS',
  broker: null,
  rankedBefore: null,
  gap: null,
  smallestGroup: 2,
  candidates: false,
  includeUnavailable: false,
  weights: [3, 1, 2, 1, 1, 2],
  draft: [],
  theme: 'auto',
};
