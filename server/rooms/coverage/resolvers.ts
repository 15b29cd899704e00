import { sentenceOf } from '../../domain/wording.ts';
import { toActorRequest } from '../../graphql/projectionInput.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { briefOfProcess } from './briefOfProcess.ts';
import { coverageOf } from './coverage.ts';
import { coverageWording } from './coverageWording.ts';

/** Who took part in a process, at any time. */
const actorsOfProcess = ({ view, node }: NodeHandle): Promise<Actors> =>
  askActors(view, toActorRequest({ processes: [view.entities[node]!.id] }));

/** The resolvers of coverage. */
export const resolvers: Resolvers = {
  Query: {
    coverage: async (_, { input }, context) => {
      const request = { ...toActorRequest(input), changes: [] };
      return coverageOf(await askActors(await context.view(), request));
    },
  },
  Process: {
    brief: async (process) => sentenceOf(briefOfProcess(process, await actorsOfProcess(process))),
    briefWording: async (process) => briefOfProcess(process, await actorsOfProcess(process)),
    coverage: async (process) => coverageOf(await actorsOfProcess(process)),
  },
  Projection: {
    coverage: async ({ actors, present }) => coverageOf(present ?? actors),
  },
  Coverage: {
    sentence: (coverage) => sentenceOf(coverageWording(coverage)),
    wording: coverageWording,
  },
};
