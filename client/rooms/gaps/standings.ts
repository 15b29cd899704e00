import type { BrokerMeasure, WhatIfQuery } from '../../api/types.generated.ts';
import { valueOf, writeRank, writeValue } from '../../projection/measureWords.ts';
import type { RoleName } from '../../projection/roleWords.ts';

/** Someone whose place in the network a draft changes. */
export type PersonChange = WhatIfQuery['whatIf']['people'][number];

/** Where someone stands in the network. */
export type Standing = NonNullable<PersonChange['before']>;

/** How a part of a standing is written; there is none where the person is not in the network. */
export type Write = (standing: Standing | null) => string;

const none = '–';

const orNone =
  (write: (standing: Standing) => string): Write =>
  (standing) =>
    standing === null ? none : write(standing);

/** A part of where someone stands, before and after the draft. */
export const onBoth = ({ before, after }: PersonChange, write: Write): { before: string; after: string } => ({
  before: write(before),
  after: write(after),
});

/** Writes the value of a measure. */
export const measureOf = (measure: BrokerMeasure): Write =>
  orNone((standing) => writeValue(measure, valueOf(standing, measure)));

/** Writes how often someone has a role, and how far that is from chance. */
export const roleOf = (name: RoleName): Write =>
  orNone(({ roles }) => {
    if (roles == null) return none;
    const { count, zScore } = roles[name];
    const score = zScore?.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    return `${count.toLocaleString('en')}${score === undefined ? '' : ` (z ${score})`}`;
  });

/** Writes the group. */
export const writeGroup: Write = orNone(({ group }) => group?.label ?? 'none');

/** Writes the place in the order of betweenness, which only those have who have a tie. */
export const writePlace: Write = orNone(({ rank, betweenness }) => (betweenness === null ? none : writeRank(rank)));

/** Writes whether the network falls apart without the person. */
export const writeArticulation: Write = orNone(({ articulation }) => (articulation ? 'yes' : 'no'));
