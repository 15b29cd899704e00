import { parseEdtf } from '../../server/domain/edtf.ts';
import type { Kind, RelationshipType } from '../../server/domain/kinds.ts';
import type { EntityRecord, Properties, Property, Records, RelationshipRecord } from '../../server/domain/records.ts';

/** How a person took part: for which side, in what capacity; a plain "" for neither. */
export interface Attendance {
  readonly side?: string;
  readonly capacity?: string;
  readonly mediatorType?: string;
  readonly sensitivity?: string;
  readonly confidence?: string;
}

/** A world of a few people and meetings, written by hand. Everything is public and documented unless it says otherwise. */
export interface SmallWorld {
  person(id: string, properties?: Record<string, Property>): SmallWorld;
  institution(id: string, kind?: string, country?: string, languages?: readonly string[]): SmallWorld;
  conflict(id: string, parties?: Readonly<Record<string, string>>): SmallWorld;
  /** Names the camp of an institution that is party to a conflict. */
  camp(institution: string, conflict: string, name: string): SmallWorld;
  process(id: string, conflict?: string | null, from?: string, to?: string): SmallWorld;
  meeting(
    id: string,
    date: string,
    attendances: Readonly<Record<string, Attendance | string>>,
    process?: string | null,
    sensitivity?: string,
  ): SmallWorld;
  /** Takes part in a process as such. */
  takesPart(person: string, process: string, attendance?: Attendance): SmallWorld;
  affiliation(person: string, institution: string, official: boolean, from?: string, to?: string): SmallWorld;
  tie(one: string, other: string, from?: string): SmallWorld;
  track(event: string, track: 'track-i' | 'track-1-5' | 'track-ii' | 'track-iii'): SmallWorld;
  records(): Records;
}

const datesOf = (given: Readonly<Record<string, string | undefined>>): Record<string, Property> => {
  const properties: Record<string, Property> = {};
  for (const [name, text] of Object.entries(given)) {
    if (text === undefined) continue;
    const date = parseEdtf(text);
    if ('error' in date) throw new Error(date.error);
    properties[name] = text;
    if (date.earliest !== null) properties[`${name}Earliest`] = date.earliest;
    if (date.latest !== null) properties[`${name}Latest`] = date.latest;
  }
  return properties;
};

/** A world with nothing in it but the four tracks. */
export const smallWorld = (): SmallWorld => {
  const entities = new Map<string, EntityRecord>();
  const relationships = new Map<string, RelationshipRecord>();
  const usual = { sources: [], confidence: 'documented', sensitivity: 'public' };
  const put = (kind: Kind, id: string, properties: Properties): void => {
    entities.set(id, { id, kind, properties: { id, name: id.toUpperCase(), ...usual, ...properties } });
  };
  const join = (type: RelationshipType, from: string, to: string, properties: Properties): void => {
    const id = `${from}.${type.toLowerCase().replaceAll('_', '-')}.${to}.${relationships.size}`;
    relationships.set(id, { id, type, from, to, properties: { id, ...usual, ...properties } });
  };
  for (const [id, code] of [
    ['track-i', 'I'],
    ['track-1-5', '1.5'],
    ['track-ii', 'II'],
    ['track-iii', 'III'],
  ] as const) {
    put('TRACK', id, { code, lens: 'FOUR_TRACKS' });
  }
  const world: SmallWorld = {
    person(id, properties = {}) {
      const { born, died, ...others } = properties as Record<string, string>;
      put('PERSON', id, { aliases: [], ...others, ...datesOf({ born, died }) });
      return world;
    },
    institution(id, kind = 'armed-group', country = '', languages = []) {
      put('INSTITUTION', id, { institutionKind: kind, languages, ...(country === '' ? {} : { country }) });
      return world;
    },
    conflict(id, parties = {}) {
      put('CONFLICT', id, {});
      for (const [institution, role] of Object.entries(parties)) join('PARTY_TO', institution, id, { role });
      return world;
    },
    camp(institution, conflict, name) {
      for (const [id, party] of relationships) {
        if (party.type !== 'PARTY_TO' || party.from !== institution || party.to !== conflict) continue;
        relationships.set(id, { ...party, properties: { ...party.properties, camp: name, campBasis: 'coded' } });
      }
      return world;
    },
    process(id, conflict = null, from, to) {
      put('PROCESS', id, datesOf({ from, to }));
      if (conflict !== null) join('ADDRESSES', id, conflict, {});
      return world;
    },
    meeting(id, date, attendances, process = null, sensitivity = 'public') {
      put('MEETING', id, { ...datesOf({ from: date }), sensitivity });
      if (process !== null) join('PART_OF', id, process, {});
      for (const [person, given] of Object.entries(attendances)) {
        if (!entities.has(person)) world.person(person);
        const attendance = typeof given === 'string' ? (given === '' ? {} : { side: given }) : given;
        join('PARTICIPATED_IN', person, id, { capacity: 'personal', ...attendance });
      }
      return world;
    },
    takesPart(person, process, attendance = {}) {
      if (!entities.has(person)) world.person(person);
      join('PARTICIPATED_IN', person, process, { capacity: 'personal', ...attendance });
      return world;
    },
    affiliation(person, institution, official, from, to) {
      if (!entities.has(person)) world.person(person);
      join('AFFILIATED_WITH', person, institution, { title: 'Member', official, ...datesOf({ from, to }) });
      return world;
    },
    tie(one, other, from) {
      for (const person of [one, other]) if (!entities.has(person)) world.person(person);
      join('TIE', one, other, { tieKind: 'contact', ...datesOf({ from }) });
      return world;
    },
    track(event, track) {
      join('ON_TRACK', event, track, { basis: 'coded' });
      return world;
    },
    records: () => ({ entities: [...entities.values()], relationships: [...relationships.values()] }),
  };
  return world;
};
