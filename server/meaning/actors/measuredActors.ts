import type { Ranking } from '../../analysis/actors/rankActors.ts';
import { namePart, type WordingPart } from '../../domain/wording.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import type { Actors } from './actors.ts';
import type { Fragility, NamedGrouping } from './askActors.ts';
import type { Measures } from './askMeasures.ts';
import type { Group } from './grouping.ts';

/** A measured projection: what resolvers pass on for people in order of a measure. */
export interface MeasuredActors {
  readonly actors: Actors;
  readonly named: NamedGrouping;
  readonly measures: Measures;
  /** Null where it was not needed to put people in order. */
  readonly fragility: Fragility | null;
  readonly ranking: Ranking;
}

/** The groups of a projection, and its measures where these were asked for too. */
export interface GroupedActors {
  readonly named: NamedGrouping;
  readonly measures: Measures | null;
}

/** A projection: what resolvers pass on for it. */
export interface ProjectionHandle {
  readonly actors: Actors;
  /** What the draft is compared with; null where there is no draft. */
  readonly present: Actors | null;
  /** Groups and measures, where they were asked for. */
  readonly measured: GroupedActors | null;
}

/** A group of people, and the view in which it is an institution or conflict. */
export interface GroupHandle extends Group {
  readonly view: NetworkView;
}

/** A person of a measured projection. */
export interface BrokerHandle {
  readonly measured: MeasuredActors;
  readonly person: number;
  /** Those who are told of together with this one: what takes long is found for all of them at once. */
  readonly alongside: readonly number[];
}

/** A page of the people of a measured projection. */
export interface BrokersHandle {
  readonly measured: MeasuredActors;
  /** The people in order, all of those that were asked for. */
  readonly people: Int32Array;
  readonly first: number | null;
  readonly after: string | null;
}

/** The groups of a projection, the largest first. */
export const groupHandles = ({ actors, named }: Pick<MeasuredActors, 'actors' | 'named'>): GroupHandle[] =>
  named.grouping.groups.map((group) => ({ view: actors.view, ...group }));

/** The name of a group, for a sentence: of a record where the group is one. */
export const nameOfGroup = ({ view, node, label }: GroupHandle): WordingPart =>
  node < 0 ? namePart(label) : namedRecord(view, node);

/** The group of a person; null for none. */
export const groupOfPerson = ({ actors, named }: MeasuredActors, person: number): GroupHandle | null => {
  const group = named.grouping.groups[named.grouping.groupOf[person]!];
  return group === undefined ? null : { view: actors.view, ...group };
};

/** A value of a measure; null where it is not defined. */
export const definedOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
