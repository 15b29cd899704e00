import { toActorRequest } from '../../server/graphql/projectionInput.ts';
import { limits } from '../../server/limits.ts';
import type { ActorGrouping } from '../../server/meaning/actors/actorRequest.ts';
import { askActors, askGrouping, askGroupPairs, askProjection } from '../../server/meaning/actors/askActors.ts';
import { measureAll } from '../../server/meaning/actors/measureAll.ts';
import { buildNetworkView } from '../../server/view/networkView.ts';
import type { Asking } from '../../server/work/asking.ts';
import { createWorkPool } from '../../server/work/pool.ts';
import { createSharedWork } from '../../server/work/shared.ts';
import { workerProgram } from '../../server/work/workerProgram.ts';
import type { Bench, Row } from '../bench.ts';
import { timingText } from '../harness.ts';
import { recordsOf } from '../sizes.ts';

const silent = (): void => {};

/** Brokers and gaps as the rooms ask for them: everything between a request and its answer, threads included. */
export const brokersBench: Bench = {
  name: 'brokers',
  about:
    'Brokers and gaps as the rooms ask for them: who is in the window, groups, and the work in a thread. Each is asked ' +
    'once. That the event loop ' +
    'stays free is tested (tests/rooms/brokerage/load.test.ts).',
  sizes: ['curated', '10k/50k', '100k/1M'],
  async measure(size) {
    const { entities, relationships } = await recordsOf(size);
    const view = buildNetworkView(1, 'public', entities, relationships);
    const pool = createWorkPool(workerProgram);
    const asking: Asking = {
      work: createSharedWork(pool),
      asker: { signal: new AbortController().signal, onProgress: silent },
    };
    const rows: Row[] = [];
    const time = async <Answer>(what: string, work: () => Promise<Answer> | Answer): Promise<Answer> => {
      const [began, used] = [performance.now(), process.cpuUsage()];
      const answer = await work();
      const wall = performance.now() - began;
      const { user, system } = process.cpuUsage(used);
      const value = timingText({ cpu: (user + system) / 1000, wall });
      rows.push({ what, value, ratio: '', goal: '', reached: null });
      return answer;
    };
    const large = size === '100k/1M';
    // At the largest size a tenth of the time: nobody looks at the ties of sixty years of a million relationships at once.
    const request = (year: number) =>
      toActorRequest({ window: large ? { from: String(year), to: String(year + 5) } : { from: String(year) } });
    try {
      await askProjection(asking, await askActors(view, request(1980)));
      const actors = await time('who is in the window, first time of a view', () => askActors(view, request(1981)));
      await time('who is in another window', () => askActors(view, request(1982)));
      const projected = await time('projection', () => askProjection(asking, actors));
      rows.push({
        what: 'people and ties of it',
        value: `${actors.world.personCount} people, ${projected.a.length} ties`,
        ratio: '',
        goal: '',
        reached: null,
      });
      await time('brokers, all measures but fragility', () => measureAll(asking, actors, 'SIDE', 'BETWEENNESS'));
      await time('brokers by fragility', () => measureAll(asking, actors, 'SIDE', 'FRAGILITY'));
      const pairs = async (grouping: ActorGrouping) => {
        const named = { name: grouping, grouping: await askGrouping(asking, actors, grouping) };
        const paired = named.grouping.groups.slice(0, limits.gaps.groups).map((_, place) => place);
        return askGroupPairs(asking, actors, named, paired);
      };
      await time('gaps between the four tracks', () => pairs('TRACK'));
      if (!large) await time('gaps between the 40 largest sides', () => pairs('SIDE'));
      await time('asked again', () => pairs('TRACK'));
    } finally {
      await pool.close();
    }
    return rows;
  },
};
