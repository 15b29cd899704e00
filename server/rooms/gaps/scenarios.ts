import { z } from 'zod';
import { invalidInput } from '../../errors.ts';
import { limits } from '../../limits.ts';
import { draftChangeKinds, type DraftChange } from '../../meaning/actors/actorRequest.ts';
import { toDraft } from '../../meaning/actors/draft.ts';
import { loadQuery } from '../../store/query.ts';
import type { Store } from '../../store/store.ts';
import type { NetworkView } from '../../view/networkView.ts';

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

/** Whether a viewer may see all that a draft names: what is hidden, or gone, must not show through a scenario. */
const isVisible = (view: NetworkView, changes: readonly DraftChange[]): boolean =>
  changes.every(({ person, other, meeting, process, side }) =>
    [person, other, meeting, process, side].every(
      (id) => id == null || (id === meeting && id.startsWith('draft:')) || view.nodeOf.has(id),
    ),
  );

/** The scenarios that name nothing hidden from the viewer of this view, by name. */
export const readScenarios = async (store: Store, view: NetworkView): Promise<Scenario[]> => {
  const rows = await store.read(queries.scenarios);
  return rows
    .map(({ name, changes, savedAt }): Scenario => ({
      name: String(name),
      changes: changeList.parse(JSON.parse(String(changes))),
      savedAt: String(savedAt),
    }))
    .filter(({ changes }) => isVisible(view, changes));
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
