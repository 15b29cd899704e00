import { otherNamesOf } from '../../domain/aliases.ts';
import { nameKey } from '../../domain/names/nameForms.ts';
import { textOf } from '../../domain/records.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import { entityOf, nameOf, relationshipOf, type NodeHandle } from '../../view/nodesAndEdges.ts';
import { edgesOfEntity, neighbours } from './entities.ts';

/** The post that began last, with its institution. */
const postOf = (handle: NodeHandle): string => {
  const { view } = handle;
  const edge = edgesOfEntity(handle, { types: ['AFFILIATED_WITH'], direction: 'OUT' }).at(-1);
  if (edge === undefined) return '';
  const title = textOf(relationshipOf({ view, edge }).properties, 'title');
  return [title, nameOf(view, view.network.to[edge]!)].filter(Boolean).join(', ');
};

/** What it took part in first, or what it is part of. */
const contextOf = (handle: NodeHandle): string => {
  const [event] = neighbours(handle, 'PARTICIPATED_IN', 'OUT');
  const [whole] = neighbours(handle, 'PART_OF', 'OUT');
  if (event !== undefined) return `took part in ${nameOf(event.view, event.node)}`;
  return whole === undefined ? '' : `part of ${nameOf(whole.view, whole.node)}`;
};

/** A few words on an entity that tell it from others of its name; empty where nothing is on record. */
export const inBrief = (handle: NodeHandle): string =>
  textOf(entityOf(handle).properties, 'summary') || postOf(handle) || contextOf(handle);

/** How many entities of each kind bear each name, by what is the same in all ways to write it. */
const bearers = derivePerView<'', ReadonlyMap<string, ReadonlySet<number>>>(({ entities }) => {
  const found = new Map<string, Set<number>>();
  for (const [node, { kind, properties }] of entities.entries()) {
    for (const name of [textOf(properties, 'name'), ...otherNamesOf(properties)]) {
      const key = `${kind} ${nameKey(name)}`;
      found.set(key, (found.get(key) ?? new Set()).add(node));
    }
  }
  return found;
});

/** How many other entities of its kind are called by the name of this one. */
export const namesakesOf = ({ view, node }: NodeHandle): number => {
  const { kind, properties } = entityOf({ view, node });
  return (bearers(view, '').get(`${kind} ${nameKey(textOf(properties, 'name'))}`)?.size ?? 1) - 1;
};
