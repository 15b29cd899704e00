import { joinWords } from '../../domain/joinWords.ts';
import { worded, type Wording } from '../../domain/wording.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { nameOfGroup, type GroupHandle } from '../../meaning/actors/measuredActors.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';

/** In whose posts somebody would stand too near to one of two groups. Conflicts and parties are nodes of the view. */
interface PostsAtStake {
  readonly actors: Actors;
  readonly groups: readonly [GroupHandle, GroupHandle];
  readonly conflicts: readonly number[];
  readonly parties: readonly number[];
  /** Whether ministries of these parties were looked at too. */
  readonly hasMinistries: boolean;
}

/** A reason names so many institutions at most, the description of what was looked for more. */
const mostNamed = 20;

const inPeriod = ({ request: { window, period } }: Actors): Wording | string =>
  window.from === null && window.to === null ? '' : worded('posts-period')` ${period}`;

const namesOf = ({ actors: { view }, parties }: PostsAtStake, most: number): Wording =>
  joinWords(
    'posts-parties',
    parties.map((node) => namedRecord(view, node)),
    'or',
    most,
  );

const conflictsOf = ({ actors: { view }, conflicts }: PostsAtStake, junction: 'and' | 'or'): Wording =>
  joinWords(
    'posts-conflicts',
    conflicts.map((node) => namedRecord(view, node)),
    junction,
    mostNamed,
  );

const inMinistries = worded('posts-ministries')`, or in a ministry of such a state`;

/** Why no post can be looked for. */
const whyNone = (posts: PostsAtStake): Wording => {
  const [a, b] = posts.groups;
  return posts.conflicts.length === 0
    ? worded(
        'posts-no-conflict',
      )`no conflict is recorded that was taken up both by people of ${nameOfGroup(a)} and by people of ${nameOfGroup(b)}`
    : worded('posts-no-party')`no party to ${conflictsOf(posts, 'or')} is recorded`;
};

/** Which posts were looked for, or why none were, in a sentence. */
export const lookedForPosts = (posts: PostsAtStake): Wording => {
  if (posts.parties.length === 0)
    return worded('posts-not-checked')`Posts were not checked, because ${whyNone(posts)}.`;
  const stake =
    posts.conflicts.length === 0
      ? worded('posts-no-stake')`no conflict of both is recorded`
      : worded('posts-stake')`at stake: ${conflictsOf(posts, 'and')}`;
  const ministries = posts.hasMinistries ? inMinistries : '';
  return worded(
    'posts-looked-for',
  )`Looked for${inPeriod(posts.actors)}: an official post in ${namesOf(posts, mostNamed)}${ministries}; ${stake}.`;
};
