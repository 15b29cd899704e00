import { askingOf, type Context } from '../../context.ts';
import { sentenceOf, type Wording } from '../../domain/wording.ts';
import { forbidden } from '../../errors.ts';
import { toActorRequest, toChanges } from '../../graphql/projectionInput.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import type { DraftChange } from '../../meaning/actors/actorRequest.ts';
import { askActors, askPresent } from '../../meaning/actors/askActors.ts';
import { askGroups } from '../../meaning/actors/askGroups.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { findNode } from '../../view/nodesAndEdges.ts';
import { findCandidates } from './candidates.ts';
import { changeWording, type ChangeOfView } from './changeWording.ts';
import { notesOfDraft } from './draftNotes.ts';
import { conflictOf } from './finding.ts';
import { findingWording } from './findingWording.ts';
import { toGap, toGroupsAsked } from './gapInput.ts';
import {
  analyseGroups,
  analysePaired,
  arrivalText,
  bridgesOfPair,
  groupsOfPair,
  lastContactOf,
  lastMeetingOf,
  countLeftOut,
  mostSevereGaps,
  pairsInTurns,
  severityOfPair,
} from './groupPairs.ts';
import { pairWording } from './pairWording.ts';
import { readScenarios, removeScenario, saveScenario, type Scenario } from './scenarios.ts';
import { severityOf } from './severity.ts';
import { toWeights } from './weightsInput.ts';
import { compareDraft, networkMeasures } from './whatIf.ts';
import { spokenLanguages, whoSpeak } from './spokenLanguages.ts';
import { withEmptyCamps } from './withEmptyCamps.ts';

const changesOfView = (
  view: NetworkView,
  changes: readonly DraftChange[],
  notes: readonly (Wording | null)[] = [],
): ChangeOfView[] => changes.map((change, place) => ({ view, change, note: notes[place] ?? null }));

const presentScenario = (view: NetworkView, { name, changes, savedAt }: Scenario) => ({
  name,
  changes: changesOfView(view, changes),
  savedAt,
});

const requireWriter = ({ readOnly }: Context): void => {
  if (readOnly) throw forbidden('This server is read-only: scenarios can be tried with whatIf, but not be saved here.');
};

/** The resolvers of missing bridges. */
export const resolvers: Resolvers = {
  Query: {
    gaps: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        const first = withinLimits('first', args.first, 1, limits.page);
        const asked = toGroupsAsked(args);
        const actors = await askActors(await context.view(), toActorRequest(args.input));
        const analysed = await analyseGroups(askingOf(context, report), actors, asked);
        return { ...analysed, first };
      }),
    bridgeCandidates: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        const first = withinLimits('first', args.first, 1, limits.gaps.candidates);
        const weights = toWeights(args.weights);
        const asking = askingOf(context, report);
        const actors = await askActors(await context.view(), toActorRequest(args.input));
        const { grouping, enough } = toGroupsAsked(args);
        const grouped = await askGroups(asking, actors, grouping);
        const named = grouping === 'CAMP' ? withEmptyCamps(actors, grouped, conflictOf(actors)).named : grouped;
        const analysed = await analysePaired(asking, actors, named, toGap(named.grouping, args.gap), enough);
        const isAsked = analysed.findings[0] === 'GAP' || (args.includeNonGaps ?? false);
        const found = await findCandidates(asking, analysed, weights, args.includeUnavailable ?? false, isAsked);
        return {
          pair: { analysed, pair: 0 },
          candidates: whoSpeak(found.candidates, args.languages).slice(0, first),
          spoken: spokenLanguages(found.candidates),
          considered: found.considered,
          unavailable: found.unavailable,
          posts: {
            conflicts: found.posts.conflicts.map((node) => ({ view: actors.view, node })),
            parties: found.posts.parties.map((node) => ({ view: actors.view, node })),
            sentence: sentenceOf(found.posts.wording),
            wording: found.posts.wording,
          },
        };
      }),
    whatIf: (_, args, context) =>
      context.progress.follow(args.progressId, async (report) => {
        const view = await context.view();
        const changes = toChanges(args.changes);
        const request = toActorRequest(args.input);
        const asked = toGroupsAsked(args);
        const asking = askingOf(context, report);
        const { before, after, people, pairs, columns } = await compareDraft(asking, view, request, changes, asked);
        return {
          changes: changesOfView(view, changes, await notesOfDraft(view, request, changes)),
          before: networkMeasures(before),
          after: networkMeasures(after),
          people: people.people,
          peopleChanged: people.count,
          pairs,
          columns,
        };
      }),
    scenarios: async (_, __, context) => {
      const view = await context.view();
      return (await readScenarios(context.store, view)).map((scenario) => presentScenario(view, scenario));
    },
  },
  Mutation: {
    saveScenario: async (_, { name, changes }, context) => {
      requireWriter(context);
      const view = await context.view();
      return presentScenario(view, await saveScenario(context.store, view, name, toChanges(changes)));
    },
    removeScenario: (_, { name }, context) => {
      requireWriter(context);
      return removeScenario(context.store, name);
    },
  },
  GapAnalysis: {
    projection: async ({ actors, named }) => ({
      actors,
      present: await askPresent(actors),
      measured: { named, measures: null },
    }),
    groups: ({ handles, paired }) => paired.map((place) => handles[place]!),
    groupsLeftOut: countLeftOut,
    ungrouped: ({ named }) => named.grouping.ungrouped,
    pairs: pairsInTurns,
    gaps: (analysed) => mostSevereGaps(analysed, analysed.first),
    gapCount: ({ gaps }) => gaps.length,
  },
  GroupPair: {
    a: (pair) => groupsOfPair(pair)[0],
    b: (pair) => groupsOfPair(pair)[1],
    observed: ({ analysed, pair }) => analysed.pairs.observed[pair]!,
    expected: ({ analysed, pair }) => analysed.pairs.expected[pair]!,
    disjointBridges: ({ analysed, pair }) => analysed.pairs.bridgeCount[pair]!,
    bridges: bridgesOfPair,
    lastContact: lastContactOf,
    lastMeeting: lastMeetingOf,
    earliestFromA: ({ analysed, pair }) => arrivalText(analysed.pairs.arrivalFromA[pair]!),
    earliestFromB: ({ analysed, pair }) => arrivalText(analysed.pairs.arrivalFromB[pair]!),
    finding: ({ analysed, pair }) => analysed.findings[pair]!,
    findingSentence: (pair) => sentenceOf(findingWording(pair)),
    findingWording,
    severity: severityOfPair,
    sentence: (pair) => sentenceOf(pairWording(pair)),
    wording: pairWording,
  },
  Gap: {
    pair: (pair) => pair,
    severity: ({ analysed, pair }) => severityOf(analysed.pairs, pair),
    sentence: (pair) => sentenceOf(pairWording(pair)),
    wording: pairWording,
  },
  BridgeCandidate: {
    reasons: ({ reasons }) => [...reasons],
    counterReasons: ({ counterReasons }) => [...counterReasons],
  },
  CandidateReason: {
    sentence: ({ wording }) => sentenceOf(wording),
    evidence: ({ view, evidence }) => evidence.map((edge) => ({ view, edge })),
  },
  DraftChange: {
    kind: ({ change }) => change.kind,
    person: ({ view, change }) => findNode(view, change.person),
    other: ({ view, change }) => findNode(view, change.other),
    meeting: ({ change }) => change.meeting ?? null,
    process: ({ view, change }) => findNode(view, change.process),
    date: ({ change }) => change.date ?? null,
    side: ({ view, change }) => findNode(view, change.side),
    sentence: (change) => sentenceOf(changeWording(change)),
    wording: changeWording,
  },
};
