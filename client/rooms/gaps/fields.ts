import * as z from 'zod/mini';
import { about, fieldOf, id, type ValuesOf } from '../../state/field.ts';
import { code, flag, wholeNumber } from '../../state/fieldKinds.ts';

/** The reasons for a candidate that can be weighted, as the server names them. */
export const weightNames = [
  'historyWithBoth',
  'languages',
  'facilitation',
  'standing',
  'reach',
  'conflictingPost',
] as const;

/** Keys of the two groups of a gap, or none. They are those of one grouping. */
const gap = fieldOf({
  name: 'gap',
  start: null as readonly [string, string] | null,
  values: z.nullable(z.readonly(z.tuple([id, id]))),
  write: (keys) => keys?.join(',') ?? '',
  read: (text) => (text === '' ? null : text.split(',')),
  expected: 'the keys of two groups with a comma between them',
  instead: 'all groups are shown',
  // Keys of camps name their conflict first. Links made before there were camps name sides, and no grouping.
  implies: (keys) => (keys === null || keys.some((key) => key.includes('/')) ? {} : { actorGrouping: 'SIDE' }),
});

const weight = z.number().check(z.minimum(0), z.maximum(100), z.multipleOf(0.5));

/** How much each reason for a candidate counts, in the order of `weightNames`. */
const weights = fieldOf({
  name: 'weights',
  start: [3, 1, 2, 1, 1, 2] as readonly [number, number, number, number, number, number],
  values: z.readonly(z.tuple([weight, weight, weight, weight, weight, weight])),
  write: (values) => values.join(','),
  read: (text) => text.split(',').map((item) => (item === '' ? undefined : Number(item))),
  expected: 'six numbers from 0 to 100',
  instead: 'the usual ones hold',
});

/** What the address holds of the room. */
export const fields = {
  gap: about(gap, 'actorGrouping'),
  smallestGroup: wholeNumber('smallest', 1, 1000, 2),
  /** Whether candidates are asked for. */
  candidates: flag('who', 'candidates'),
  includeUnavailable: flag('also', 'unavailable'),
  /** The language that candidates have to speak, if any. */
  speaks: code('speaks', 8),
  weights,
};

declare module '../../state/view.ts' {
  interface View extends ValuesOf<typeof fields> {}
}
