import { closeDottedLetters } from '../../domain/names/abbreviations.ts';
import { foldedWords } from '../../domain/names/foldText.ts';
import { nameKey, otherForms } from '../../domain/names/nameForms.ts';
import { particlesAmong } from '../../domain/names/particles.ts';
import { kinds, type Kind } from '../../domain/kinds.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { explain, type Reason } from './explain.ts';
import { nearness, readNames } from './nearness.ts';
import { indexOf } from './searchIndex.ts';
import { toQuery, type TypedWord } from './toQuery.ts';

/** Something found, and why. */
export interface Found extends Reason {
  readonly entity: NodeHandle;
  readonly score: number;
}

const boost = { name: 4, nameForms: 4, aliases: 3, aliasForms: 3, id: 3, initials: 2, languages: 1, summary: 1 };
const weights = { fuzzy: 0.3, prefix: 0.6 };
/** People and what they did come before the literature about them. */
const sourceWeight = 0.3;

/** The words that are looked for in a text that was typed: letters with dots between are one word (`P.L.O.` is `plo`). */
export const wordsSought = (text: string): TypedWord[] => {
  const closed = closeDottedLetters(text);
  const forms = otherForms(closed);
  const words = foldedWords(closed);
  const isParticle = particlesAmong(words);
  return words.map((word, place) => ({ word, forms: forms[place]!, isParticle: isParticle[place]! }));
};

/** Finds entities by name, alias, id, initials, language or summary, best first; every word must match somewhere. */
export const searchView = (
  view: NetworkView,
  text: string,
  wantedKinds: readonly Kind[] | null,
  first: number,
): Found[] => {
  const words = wordsSought(text);
  if (words.length === 0) return [];
  const typed = { words: words.map(({ word }) => word), letters: foldedWords(text), key: nameKey(text) };
  const names = readNames(view, '');
  const kindOf = (node: number): Kind => kinds[view.network.kind[node]!]!;
  const index = indexOf(view, '');
  const results = index.entries.search(toQuery(words, index), {
    boost,
    weights,
    filter: ({ id }) => wantedKinds === null || wantedKinds.includes(kindOf(Number(id))),
    boostDocument: (id) => (kindOf(Number(id)) === 'SOURCE' ? sourceWeight : 1) * nearness(names[Number(id)]!, typed),
  });
  return results.slice(0, first).map(({ id, score, match }) => {
    // The library hands numbers on as text.
    const node = Number(id);
    return { entity: { view, node }, score, ...explain(view, node, match, words) };
  });
};
