import { z } from 'zod';
import { sensitivities } from '../../domain/sensitivity.ts';
import { CrosstrackError, invalidInput } from '../../errors.ts';
import { limits } from '../../limits.ts';
import { draftChangeKinds, type DraftChange } from '../../meaning/actors/actorRequest.ts';
import { toDraft } from '../../meaning/actors/draft.ts';
import { isDrafted } from '../../meaning/actors/draftReader.ts';
import { loadQuery } from '../../store/query.ts';
import type { Store } from '../../store/store.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { readHiddenNames } from './hiddenNames.ts';

const queries = {
  scenarios: loadQuery('gaps/scenarios'),
  save: loadQuery('gaps/save-scenario'),
  remove: loadQuery('gaps/remove-scenario'),
};

/** A draft that was saved under a name. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly DraftChange[];
  readonly savedAt: string;
}

const text = z.string().min(1).max(limits.draft.fieldCharacters).nullish();
const changeList = z
  .array(
    z.strictObject({
      kind: z.enum(draftChangeKinds),
      person: text,
      other: text,
      meeting: text,
      process: text,
      date: text,
      side: text,
    }),
  )
  .min(1)
  .max(limits.draft.changes);
const nameText = z.string().trim().min(1).max(limits.draft.nameCharacters);

const seesEverything = (view: NetworkView): boolean => view.clearance === sensitivities.at(-1);

/** Whether what a draft names is there for this viewer. */
const isThere = (view: NetworkView, changes: readonly DraftChange[]): boolean =>
  changes.every(({ person, other, meeting, process, side }) =>
    [person, other, meeting, process, side].every(
      (id) => id == null || (id === meeting && isDrafted(id)) || view.nodeOf.has(id),
    ),
  );

/** Whether a draft could have been made of this view: not where it changes what is hidden between what is visible. */
const canBeMade = (view: NetworkView, changes: readonly DraftChange[]): boolean => {
  try {
    toDraft(view, changes);
    return true;
  } catch (error) {
    if (error instanceof CrosstrackError && error.code === 'INVALID_INPUT') return false;
    throw error;
  }
};

/** All that somebody wrote in a scenario as they liked. */
const freeTextsOf = ({ name, changes }: Scenario): string[] => [name, ...changes.map(({ meeting }) => meeting ?? '')];

/**
 * The scenarios, by name. Whoever may not see everything gets only those that show nothing hidden, each whole or not at all:
 * they could be made of what this viewer sees, and their free text holds no name of what is hidden.
 */
export const readScenarios = async (store: Store, view: NetworkView): Promise<Scenario[]> => {
  const rows = await store.read(queries.scenarios);
  const scenarios = rows
    .map(({ name, changes, savedAt }): Scenario => ({
      name: String(name),
      changes: changeList.parse(JSON.parse(String(changes))),
      savedAt: String(savedAt),
    }))
    .filter(({ changes }) => isThere(view, changes));
  if (seesEverything(view)) return scenarios;
  const possible = scenarios.filter(({ changes }) => canBeMade(view, changes));
  if (possible.length === 0) return [];
  const namesHidden = await readHiddenNames(store, view.clearance);
  return possible.filter((scenario) => !freeTextsOf(scenario).some(namesHidden));
};

const toName = (given: string): string => {
  const name = nameText.safeParse(given);
  if (!name.success)
    throw invalidInput(`"name" has ${given.trim().length} characters; expected 1 to ${limits.draft.nameCharacters}.`);
  return name.data;
};

/**
 * Saves a draft under a name, in one transaction. The revision stays as it is: it counts what is recorded of the network,
 * on which a scenario is only a thought, and moving it would throw away every view and every answer worked out so far.
 * Throws INVALID_INPUT for a name or a draft that cannot be.
 */
export const saveScenario = async (
  store: Store,
  view: NetworkView,
  given: string,
  changes: readonly DraftChange[],
): Promise<Scenario> => {
  const name = toName(given);
  if (changes.length === 0) throw invalidInput(`"changes" is empty; expected 1 to ${limits.draft.changes} changes.`);
  const checked = changeList.safeParse(changes);
  if (!checked.success) {
    const [place, field] = checked.error.issues[0]!.path;
    throw invalidInput(
      `Change ${Number(place) + 1} has a "${String(field)}" that is empty or too long; expected 1 to ${limits.draft.fieldCharacters} characters.`,
    );
  }
  toDraft(view, checked.data);
  const saved: Scenario = { name, changes: checked.data, savedAt: new Date().toISOString() };
  const parameters = { name, changes: JSON.stringify(saved.changes), savedAt: saved.savedAt };
  await store.write((transaction) => transaction.run(queries.save, parameters));
  return saved;
};

/** Removes a scenario; false where there is none of this name. */
export const removeScenario = async (store: Store, given: string): Promise<boolean> => {
  const name = toName(given);
  const removed = await store.write((transaction) => transaction.run(queries.remove, { name }));
  return removed.length > 0;
};
