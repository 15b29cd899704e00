import type { ActorGrouping, BrokerMeasure, ProjectionInput } from '../../api/types.generated.ts';
import type { Window } from '../../state/fieldKinds.ts';
import { writeLastDay, type Day } from '../../dates/calendar.ts';

/** What is asked about brokers: on which network, by which groups, in which order. */
export interface BrokersQuestion {
  readonly input: ProjectionInput;
  readonly grouping: ActorGrouping;
  readonly sort: BrokerMeasure;
}

/** The part of a window until the end of a day. */
export const windowUntil = (window: Window | null, day: Day): Window => ({
  from: window?.from ?? null,
  to: writeLastDay(day + 1),
});

/** A question as its request wants it; fragility costs much and comes only where people are sorted by it. */
export const toVariables = (question: BrokersQuestion): BrokersQuestion & { readonly withFragility: boolean } => ({
  ...question,
  withFragility: question.sort === 'FRAGILITY',
});
