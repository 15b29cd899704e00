import { aliasesOf } from '../../server/domain/aliases.ts';
import { kinds } from '../../server/domain/kinds.ts';
import { listOf, type EntityRecord } from '../../server/domain/records.ts';
import { searchView } from '../../server/rooms/search/search.ts';
import { buildNetworkView, type NetworkView } from '../../server/view/networkView.ts';
import { entityOf } from '../../server/view/nodesAndEdges.ts';

/** What the search field of the page asks for. */
const kindsOfPage = kinds.filter((kind) => kind !== 'SOURCE' && kind !== 'TRACK');
const shown = 5;

/** What is typed, and whom it means. */
export interface Sought {
  readonly spelling: string;
  readonly means: readonly string[];
}

/** How well a list of spellings is found. */
export interface Finding {
  /** Of those meant, the share that is among the first five, and that is first. */
  readonly recall: number;
  readonly first: number;
  /** Of all that is among the first five, the share that is meant. */
  readonly precision: number;
  /** Results in the mean, of at most five. */
  readonly results: number;
  readonly missed: readonly Sought[];
}

/** The first five that a text finds in a view. */
export const findFive = (view: NetworkView, text: string): string[] =>
  searchView(view, text, kindsOfPage, shown).map(({ entity }) => entityOf(entity).id);

/** Measures recall and precision at five; both are ratios of sums, so that what finds nothing counts as found by none. */
export const measureFinding = (view: NetworkView, sought: readonly Sought[]): Finding => {
  const answers = sought.map((each) => ({ each, ids: findFive(view, each.spelling) }));
  const sum = (count: (answer: (typeof answers)[number]) => number): number =>
    answers.reduce((total, answer) => total + count(answer), 0);
  const meant = sum(({ each }) => each.means.length);
  const results = sum(({ ids }) => ids.length);
  const right = sum(({ each, ids }) => each.means.filter((id) => ids.includes(id)).length);
  return {
    recall: right / meant,
    first: sum(({ each, ids }) => (each.means.includes(ids[0] ?? '') ? 1 : 0)) / sought.length,
    precision: right / results,
    results: results / sought.length,
    missed: answers.filter(({ each, ids }) => !each.means.every((id) => ids.includes(id))).map(({ each }) => each),
  };
};

/** A view of these entities in which none of them bears one of these spellings as another name. */
export const viewWithout = (entities: readonly EntityRecord[], sought: readonly Sought[]): NetworkView => {
  const taken = new Set(sought.flatMap(({ spelling, means }) => means.map((id) => `${id} ${spelling}`)));
  const stripped = entities.map((entity): EntityRecord => {
    const names = aliasesOf(entity.properties);
    const aliases = listOf(entity.properties, 'aliases').filter(
      (_, place) => !taken.has(`${entity.id} ${names[place]!.name}`),
    );
    return { ...entity, properties: { ...entity.properties, aliases } };
  });
  return buildNetworkView(1, 'public', stripped, []);
};
