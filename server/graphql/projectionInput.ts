import { prepositionOf } from '../domain/onOrIn.ts';
import { datePart, worded, type Wording } from '../domain/wording.ts';
import { invalidInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { ActorRequest, DraftChange } from '../meaning/actors/actorRequest.ts';
import type { DraftChangeInput, ProjectionInput } from './schema.generated.ts';
import { toWindow, type WindowArgument } from './windowArgument.ts';

/** The changes of a draft as the argument gives them. Throws INVALID_INPUT where they are too many. */
export const toChanges = (changes: readonly DraftChangeInput[] | null | undefined): DraftChange[] => {
  if (changes != null && changes.length > limits.draft.changes) {
    throw invalidInput(`A draft of ${changes.length} changes was given; expected at most ${limits.draft.changes}.`);
  }
  return (changes ?? []).map(({ kind, person, other, meeting, process, date, side }) => ({
    kind,
    person,
    other,
    meeting,
    process,
    date,
    side,
  }));
};

const toPeriod = (window: WindowArgument | null | undefined): Wording => {
  const [from, to] = [window?.from, window?.to].map((date) => (date == null ? null : datePart(date)));
  if (from == null) return to == null ? worded('period-any')`at any time` : worded('period-until')`until ${to}`;
  if (to == null) return worded('period-from')`from ${from} on`;
  return from.text === to.text
    ? worded('period-in')`${prepositionOf(from.text)} ${from}`
    : worded('period-from-to')`from ${from} to ${to}`;
};

const sorted = <Item extends string>(items: readonly Item[] | null | undefined): Item[] | null =>
  items == null ? null : [...new Set(items)].sort();

/**
 * The request that a projection argument means, the same for whatever means the same. `window` goes before the argument's
 * own. Throws INVALID_INPUT for windows and drafts that cannot be.
 */
export const toActorRequest = (
  input: ProjectionInput | null | undefined,
  window: WindowArgument | null | undefined = input?.window,
): ActorRequest => {
  const ties = sorted(input?.ties) ?? ['CO_PARTICIPATION'];
  if (ties.length === 0) throw invalidInput('"ties" is empty; expected at least one kind of tie.');
  return {
    window: toWindow(window),
    period: toPeriod(window),
    certainty: input?.certainty ?? 'RECORDED',
    ties,
    weight: input?.weight ?? 'SHARED_BY_SIZE',
    conflicts: sorted(input?.conflicts),
    processes: sorted(input?.processes),
    lens: input?.lens ?? 'FOUR_TRACKS',
    tracks: sorted(input?.tracks),
    confidences: sorted(input?.confidences),
    changes: toChanges(input?.changes),
  };
};
