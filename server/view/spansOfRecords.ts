import { unknownFuture, unknownPast, type Spans } from '../analysis/temporalNetwork.ts';
import { influenceWayOf } from '../domain/influence.ts';
import type { Kind, RelationshipType } from '../domain/kinds.ts';
import { numberOf, textOf, type EntityRecord, type Properties, type RelationshipRecord } from '../domain/records.ts';
import { unknownSpan, withEndAfterStart, type Span } from '../domain/spans.ts';

/** Which properties date an entity; without the second an entity lasts (`state`), or ends with the first (`event`). */
const datesOfKind: Readonly<Record<Kind, { from: string; to: string; missingEnd: 'state' | 'event' } | null>> = {
  PERSON: { from: 'born', to: 'died', missingEnd: 'state' },
  INSTITUTION: { from: 'founded', to: 'dissolved', missingEnd: 'state' },
  CONFLICT: { from: 'from', to: 'to', missingEnd: 'state' },
  PROCESS: { from: 'from', to: 'to', missingEnd: 'state' },
  MEETING: { from: 'from', to: 'to', missingEnd: 'event' },
  IDEA: { from: 'originDate', to: '', missingEnd: 'state' },
  DOCUMENT: { from: 'date', to: '', missingEnd: 'event' },
  TRACK: null,
  SOURCE: null,
};

const dayAfter = (day: number | null): number | null => (day === null ? null : day + 1);

const readSpan = (properties: Properties, from: string, to: string, missingEnd: 'state' | 'event'): Span => {
  const end = missingEnd === 'event' && !(to in properties) ? from : to;
  return withEndAfterStart({
    start: numberOf(properties, `${from}Earliest`),
    startLatest: numberOf(properties, `${from}Latest`),
    endEarliest: dayAfter(numberOf(properties, `${end}Earliest`)),
    end: dayAfter(numberOf(properties, `${end}Latest`)),
  });
};

/** Each relationship of an entity asks for its span, some several times. */
const readAlready = new WeakMap<EntityRecord, Span>();

/** When an entity was. */
export const spanOfEntity = (entity: EntityRecord): Span => {
  const dates = datesOfKind[entity.kind];
  if (dates === null) return unknownSpan;
  const known = readAlready.get(entity);
  if (known !== undefined) return known;
  const span = readSpan(entity.properties, dates.from, dates.to, dates.missingEnd);
  readAlready.set(entity, span);
  return span;
};

/** The dates of an entity as written. */
export const datesOfEntity = ({ kind, properties }: EntityRecord): { from: string; to: string } => {
  const dates = datesOfKind[kind];
  return dates === null
    ? { from: '', to: '' }
    : { from: textOf(properties, dates.from), to: textOf(properties, dates.to) };
};

/** Whose dates a relationship has: its own, or those of the entity at one end; the first that are known count. */
const datesOfType: Readonly<Record<RelationshipType, readonly ('own' | 'from' | 'to')[]>> = {
  AFFILIATED_WITH: ['own'],
  PARTICIPATED_IN: ['to'],
  CONVENED: ['to'],
  PART_OF: ['from'],
  ADDRESSES: ['from'],
  PARTY_TO: ['own'],
  ON_TRACK: ['from'],
  APPEARED_IN: ['own', 'to'],
  PRODUCED: ['to'],
  AUTHORED: ['to'],
  SIGNED: ['to'],
  INFLUENCED: ['own'],
  TIE: ['own'],
};

/** Whose dates a relationship has. */
export const whoseDates = ({ type, properties }: RelationshipRecord): 'own' | 'from' | 'to' => {
  const [first = 'own', otherwise = first] = datesOfType[type];
  return first === 'own' && !('date' in properties) ? otherwise : first;
};

const dateBearer = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord): EntityRecord | null => {
  const whose = whoseDates(relationship);
  return whose === 'own' ? null : whose === 'from' ? from : to;
};

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Where no end is recorded: a post or tie does not outlive those it joins. */
const endedByDeath = (span: Span, one: Span, other: Span): Span => {
  const end = span.end ?? earliest(one.end, other.end);
  return span.start !== null && end !== null && end <= span.start ? span : withEndAfterStart({ ...span, end });
};

/** A party is one while its conflict lasts, as far as nothing else is recorded, and while it is there itself. */
const asParty = (own: Span, party: Span, conflict: Span): Span => {
  const begun = own.start === null ? conflict : own;
  const ended = own.end === null ? conflict : own;
  const span: Span = {
    start: latest(begun.start, party.start),
    // Where nothing says when the conflict began or ended, that the party was there does not either.
    startLatest: begun.startLatest === null ? null : latest(begun.startLatest, party.startLatest),
    endEarliest: ended.endEarliest === null ? null : earliest(ended.endEarliest, party.endEarliest),
    end: earliest(ended.end, party.end),
  };
  return span.start !== null && span.end !== null && span.end <= span.start ? own : withEndAfterStart(span);
};

/**
 * Influence arrives while what it reaches is there, and not before what it comes from. On which of these days is not known
 * unless it is recorded. Where no day is left the span is empty: the statement contradicts the dates of its ends.
 */
const asInfluence = (own: Span, source: Span, reached: Span): Span => {
  const start = latest(own.start, latest(source.start, reached.start));
  const end = earliest(own.end, reached.end);
  if (start !== null && end !== null && end <= start)
    return { start, startLatest: start, endEarliest: start, end: start };
  return withEndAfterStart({ start, startLatest: own.startLatest, endEarliest: own.endEarliest, end });
};

/** When a relationship held by its own dates alone, as written. */
export const ownSpanOf = ({ type, properties }: RelationshipRecord): Span =>
  type === 'AFFILIATED_WITH' || type === 'TIE' || type === 'PARTY_TO'
    ? readSpan(properties, 'from', 'to', 'state')
    : readSpan(properties, 'date', '', 'event');

/** When a relationship is stated to have held, whatever its ends allow: by its own dates, or by those of one end. */
export const statedSpanOf = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord): Span => {
  const bearer = dateBearer(relationship, from, to);
  return bearer === null ? ownSpanOf(relationship) : spanOfEntity(bearer);
};

/** When a relationship held: never before both its ends were, nor after. */
export const spanOfRelationship = (relationship: RelationshipRecord, from: EntityRecord, to: EntityRecord): Span => {
  const stated = statedSpanOf(relationship, from, to);
  if (whoseDates(relationship) !== 'own') return stated;
  const ends = [spanOfEntity(from), spanOfEntity(to)] as const;
  switch (relationship.type) {
    case 'AFFILIATED_WITH':
    case 'TIE':
      return endedByDeath(stated, ...ends);
    case 'PARTY_TO':
      return asParty(stated, ...ends);
    case 'INFLUENCED':
      return influenceWayOf(relationship) === 'AGAINST'
        ? asInfluence(stated, ends[1], ends[0])
        : asInfluence(stated, ...ends);
    default:
      return stated;
  }
};

/** The dates of a relationship as written. */
export const datesOfRelationship = (
  relationship: RelationshipRecord,
  from: EntityRecord,
  to: EntityRecord,
): { from: string; to: string } => {
  const bearer = dateBearer(relationship, from, to);
  if (bearer !== null) return datesOfEntity(bearer);
  const { properties } = relationship;
  return 'date' in properties
    ? { from: textOf(properties, 'date'), to: '' }
    : { from: textOf(properties, 'from'), to: textOf(properties, 'to') };
};

/** Puts a span into columns. */
export const setSpan = (spans: Spans, index: number, span: Span): void => {
  spans.start[index] = span.start ?? unknownPast;
  spans.startLatest[index] = span.startLatest ?? unknownFuture;
  spans.endEarliest[index] = span.endEarliest ?? unknownPast;
  spans.end[index] = span.end ?? unknownFuture;
};

/** Puts a span of other columns into columns. */
export const copySpan = (from: Spans, place: number, to: Spans, index: number): void => {
  to.start[index] = from.start[place]!;
  to.startLatest[index] = from.startLatest[place]!;
  to.endEarliest[index] = from.endEarliest[place]!;
  to.end[index] = from.end[place]!;
};

/** Takes a span out of columns. */
export const getSpan = (spans: Spans, index: number): Span => {
  const known = (day: number | undefined, unknown: number): number | null =>
    day === undefined || day === unknown ? null : day;
  return {
    start: known(spans.start[index], unknownPast),
    startLatest: known(spans.startLatest[index], unknownFuture),
    endEarliest: known(spans.endEarliest[index], unknownPast),
    end: known(spans.end[index], unknownFuture),
  };
};
