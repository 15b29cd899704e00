import type { Kind } from '../domain/kinds.ts';
import { invalidInput, notHeld } from '../errors.ts';
import type { NetworkView } from './networkView.ts';

/** Words with the article that they take: `an institution`. */
export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

const requireAmong = (
  view: NetworkView,
  argument: string,
  ids: readonly string[],
  wanted: readonly Kind[],
): number[] => {
  const expected = withArticle(wanted.length === 0 ? 'entity' : wanted.map((kind) => kind.toLowerCase()).join(' or '));
  return ids.map((id) => {
    const node = view.nodeOf.get(id);
    const found = node === undefined ? null : view.entities[node]!.kind;
    if (node !== undefined && found !== null && (wanted.length === 0 || wanted.includes(found))) return node;
    if (found === null)
      throw notHeld(`"${argument}" names "${id}", which is not there; expected the id of ${expected}.`, id);
    throw invalidInput(`"${argument}" names "${id}" (${found.toLowerCase()}); expected the id of ${expected}.`);
  });
};

/** The nodes of these ids. Throws INVALID_INPUT, naming the argument, for an id that is not there. */
export const requireNodes = (view: NetworkView, argument: string, ids: readonly string[]): number[] =>
  requireAmong(view, argument, ids, []);

/** The nodes of these ids, all of these kinds. Throws INVALID_INPUT, naming the argument, for an id that is of no such entity. */
export const requireNodesOfKind = (
  view: NetworkView,
  argument: string,
  ids: readonly string[],
  ...wanted: readonly [Kind, ...Kind[]]
): number[] => requireAmong(view, argument, ids, wanted);
