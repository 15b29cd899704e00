import { kinds } from '../../domain/kinds.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { GroupHandle } from '../../meaning/actors/measuredActors.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import type { Asking } from '../../work/asking.ts';
import { createTurns } from '../../work/turns.ts';
import { gatherDossiers } from './gatherDossiers.ts';
import type { AnalysedGroups } from './groupPairs.ts';
import type { OfficialPosts } from './officialPosts.ts';
import { judge, type Judgement } from './reasons/judge.ts';
import type { Weights } from './weights.ts';

/** Somebody who could bridge a gap. */
export interface Candidate extends Judgement {
  readonly person: NodeHandle;
  readonly group: GroupHandle | null;
}

/** All candidates, how many were left out as not available, and which posts were looked for. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly considered: number;
  readonly unavailable: number;
  readonly posts: OfficialPosts;
}

const personKind = kinds.indexOf('PERSON');

/** Everybody of the view but whom the draft removes. */
const countConsidered = ({ view, request }: Actors): number => {
  const people = view.network.kind.reduce((count, kind) => count + (kind === personKind ? 1 : 0), 0);
  const removed = new Set(request.changes.flatMap(({ kind, person }) => (kind === 'REMOVE_PERSON' ? [person] : [])));
  return people - removed.size;
};

/**
 * Finds who could bridge the gap between two groups, the only ones that are paired; the best supported first, equals by id.
 * Who is recorded is judged by the rules of `reasons/`; nobody where it is not asked, as for a pair that is no gap.
 */
export const findCandidates = async (
  asking: Asking,
  analysed: AnalysedGroups,
  weights: Weights,
  includeUnavailable: boolean,
  isAsked: boolean,
): Promise<Candidates> => {
  const { actors, named, handles } = analysed;
  const { view } = actors;
  const turn = createTurns(asking.asker.signal);
  const { people, posts, dossierOf } = await gatherDossiers(asking, analysed);
  const candidates: Candidate[] = [];
  let unavailable = 0;
  for (const [person, node] of isAsked ? people.entries() : []) {
    await turn();
    const judgement = judge(view, dossierOf(person), weights);
    if (judgement === null) continue;
    if (judgement.isHindered && !includeUnavailable) {
      unavailable += 1;
      continue;
    }
    const group = named.grouping.groupOf[actors.personOf[node]!] ?? -1;
    candidates.push({ ...judgement, person: { view, node }, group: handles[group] ?? null });
  }
  const idOf = ({ person: { node } }: Candidate): string => view.entities[node]!.id;
  return {
    candidates: candidates.sort((one, other) => other.score - one.score || (idOf(one) < idOf(other) ? -1 : 1)),
    considered: countConsidered(actors),
    unavailable,
    posts,
  };
};
