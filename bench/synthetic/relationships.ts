import { relationshipTypes, type Kind, type RelationshipType } from '../../server/domain/kinds.ts';
import type { EntityRecord, Property, RelationshipRecord } from '../../server/domain/records.ts';
import { toSlug } from '../../server/domain/slugs.ts';
import { contradictionOf } from '../../server/view/contradictions.ts';
import { dateProperties, duration, eventDay } from './dates.ts';
import { proportion, type SyntheticEntities } from './entities.ts';
import { sentence } from './names.ts';
import type { Random } from './random.ts';
import { dateMixes, endCounts, freeTypeCounts, shares, steepness, structure, wordCounts } from './shape.ts';

type Ends = readonly [from: EntityRecord, to: EntityRecord];
type FreeType = keyof typeof freeTypeCounts;

const mostTries = 20;
const slugs = Object.fromEntries(relationshipTypes.map((type) => [type, toSlug(type)]));

const steepnessOf = (kind: Kind): number => {
  if (kind === 'INSTITUTION') return steepness.institution;
  if (kind === 'PERSON') return steepness.person;
  if (kind === 'CONFLICT') return steepness.conflict;
  return kind === 'IDEA' ? steepness.idea : steepness.event;
};

/** Draws the two ends of a relationship that does not follow from its entities alone. */
const drawEnds = (random: Random, { ofKind }: SyntheticEntities, type: FreeType): Ends => {
  const some = (kind: Kind): EntityRecord => random.hub(ofKind[kind], steepnessOf(kind));
  switch (type) {
    case 'AFFILIATED_WITH':
      return [some('PERSON'), some('INSTITUTION')];
    case 'PARTICIPATED_IN':
      return [some('PERSON'), some(random.weighted(endCounts.participation))];
    case 'CONVENED':
      return [some('INSTITUTION'), some(random.weighted(endCounts.convening))];
    case 'APPEARED_IN':
      return [some('IDEA'), some(random.weighted(endCounts.appearance))];
    case 'INFLUENCED': {
      const [from, to] = random.weighted(endCounts.influence).split(' ') as [Kind, Kind];
      return [some(from), some(to)];
    }
    case 'PARTY_TO':
      return [some('INSTITUTION'), some('CONFLICT')];
  }
};

const detailsOf = (
  random: Random,
  { ofKind, days }: SyntheticEntities,
  type: RelationshipType,
  to: EntityRecord,
): Record<string, Property> => {
  const dayOfEnd = days.get(to.id)?.day ?? 0;
  switch (type) {
    case 'ON_TRACK':
      return { basis: random.weighted(wordCounts.basis) };
    case 'AFFILIATED_WITH': {
      const day = eventDay(random);
      return {
        title: sentence(random, 3),
        official: random.chance(shares.official),
        ...dateProperties(random, 'from', day, dateMixes.affiliationFrom),
        ...dateProperties(random, 'to', day + duration(random, 4 * 365), dateMixes.affiliationTo),
      };
    }
    case 'PARTICIPATED_IN': {
      const mediatorType = random.weighted(wordCounts.mediatorType);
      return {
        capacity: random.weighted(wordCounts.capacity),
        ...(random.chance(shares.side) ? { side: random.hub(ofKind.INSTITUTION, steepness.institution).id } : {}),
        ...(mediatorType === '' ? {} : { mediatorType }),
      };
    }
    case 'CONVENED':
      return { role: random.weighted(wordCounts.conveningRole) };
    case 'PARTY_TO':
      return { role: random.weighted(wordCounts.partyRole) };
    case 'APPEARED_IN':
      return {
        mode: random.weighted(wordCounts.appearanceMode),
        ...dateProperties(random, 'date', dayOfEnd, dateMixes.appearanceDate),
      };
    case 'INFLUENCED':
      return {
        influenceKind: random.weighted(wordCounts.influenceKind),
        claim: sentence(random, 12),
        ...dateProperties(random, 'date', dayOfEnd, dateMixes.influenceDate),
      };
    default:
      return {};
  }
};

/** The relationships that every process, meeting and document has. */
const structuralEnds = (random: Random, { ofKind, processOf }: SyntheticEntities): [RelationshipType, Ends][] => {
  const tracks = new Map(ofKind.TRACK.map((track) => [track.id, track]));
  const someTrack = (): EntityRecord => tracks.get(random.weighted(wordCounts.track))!;
  const someConflict = (): EntityRecord => random.hub(ofKind.CONFLICT, steepness.conflict);
  const twoAtMost = (draw: () => EntityRecord, share: number): EntityRecord[] => [
    ...new Set(random.chance(share) ? [draw(), draw()] : [draw()]),
  ];
  return [
    ...ofKind.PROCESS.flatMap((process): [RelationshipType, Ends][] => [
      ...twoAtMost(someTrack, structure.secondTrack).map((track): [RelationshipType, Ends] => [
        'ON_TRACK',
        [process, track],
      ]),
      ...twoAtMost(someConflict, structure.secondConflict).map((conflict): [RelationshipType, Ends] => [
        'ADDRESSES',
        [process, conflict],
      ]),
    ]),
    ...ofKind.MEETING.flatMap((meeting): [RelationshipType, Ends][] => [
      ['PART_OF', [meeting, processOf.get(meeting.id)!]],
      ['ON_TRACK', [meeting, someTrack()]],
    ]),
    ...ofKind.DOCUMENT.filter(() => random.chance(structure.documentOfProcess)).map(
      (document): [RelationshipType, Ends] => ['PRODUCED', [processOf.get(document.id)!, document]],
    ),
  ];
};

/**
 * Makes `count` relationships between these entities, one at a time, so that nobody need hold a million records: first
 * what every process, meeting and document has, then the others in the proportions of the curated data.
 */
export function* makeRelationships(
  random: Random,
  entities: SyntheticEntities,
  count: number,
): Generator<RelationshipRecord> {
  const structural = structuralEnds(random, entities);
  if (count < structural.length) {
    throw new Error(`These entities need ${structural.length} relationships at least; ${count} were asked for.`);
  }
  const sources = entities.ofKind.SOURCE;
  let number = 0;
  const make = (type: RelationshipType, [from, to]: Ends): RelationshipRecord => {
    const id = `${from.id}.${slugs[type]}.${to.id}.${(number += 1)}`;
    return {
      id,
      type,
      from: from.id,
      to: to.id,
      properties: {
        id,
        ...detailsOf(random, entities, type, to),
        sources: sources.length === 0 ? [] : [random.hub(sources, 2).id],
        confidence: random.weighted(wordCounts.relationshipConfidence),
        sensitivity: 'public',
      },
    };
  };
  /** Not twice between the same two, and never from something to itself. */
  const drawNew = (type: FreeType, joined: Map<EntityRecord, Set<EntityRecord>>): Ends => {
    for (let tries = 1; ; tries += 1) {
      const ends = drawEnds(random, entities, type);
      const [from, to] = ends;
      const others = joined.get(from) ?? new Set();
      if (from === to || (tries < mostTries && others.has(to))) continue;
      joined.set(from, others.add(to));
      return ends;
    }
  };
  /** None that contradicts the dates of its ends, as far as some tries find one: it would be in no network. */
  const makePossible = (type: FreeType, joined: Map<EntityRecord, Set<EntityRecord>>): RelationshipRecord => {
    for (let tries = 1; ; tries += 1) {
      const ends = drawNew(type, joined);
      const made = make(type, ends);
      if (tries === mostTries || contradictionOf(made, ...ends) === null) return made;
    }
  };
  for (const [type, ends] of structural) yield make(type, ends);
  const counts = proportion(freeTypeCounts, count - structural.length);
  for (const type of Object.keys(counts) as FreeType[]) {
    const joined = new Map<EntityRecord, Set<EntityRecord>>();
    for (let made = 0; made < counts[type]; made += 1) yield makePossible(type, joined);
  }
}
