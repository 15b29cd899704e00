import { findCommunities } from '../analysis/actors/findCommunities.ts';
import { followInfluence } from '../analysis/actors/followInfluence.ts';
import { measureActors } from '../analysis/actors/measureActors.ts';
import { measureBetweenness } from '../analysis/actors/measureBetweenness.ts';
import { measureFragility } from '../analysis/actors/measureFragility.ts';
import { measureGroupPairs } from '../analysis/actors/measureGroupPairs.ts';
import { projectionOf } from '../analysis/actors/projectionOf.ts';
import { coneOf, pathsOf } from '../analysis/paths/pathTasks.ts';

/** What threads can do: pure functions of what they are given, which say how far they are. */
export const tasks = {
  projectionOf,
  findCommunities,
  measureActors,
  measureBetweenness,
  measureFragility,
  measureGroupPairs,
  followInfluence,
  pathsOf,
  coneOf,
};

/** The name of a task. */
export type TaskName = keyof typeof tasks;
/** What a task takes. */
export type TaskInput<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
/** What a task answers. */
export type TaskOutput<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>;
