import { describe, expect, it } from 'vitest';
import {
  expectedTransfers,
  expectedWithoutOrder,
  type ExpectedTransfer,
} from '../../fixtures/transfers/expectedTransfers.ts';
import { viewOf } from '../../fixtures/transfers/records.ts';
import { world } from '../../fixtures/transfers/world.ts';
import { askView } from '../../support/askView.ts';

const view = viewOf(world);
const ask = (source: string) => askView(view, source);

const fields = `carrier { id } from { at { id } track contested side { id } } to { at { id } track contested side { id } }
  direction via withinProcess certainty weakestConfidence lag lagRange { least most }`;

interface End {
  readonly at: { readonly id: string };
  readonly track: string;
  readonly contested: readonly string[];
  readonly side: { readonly id: string } | null;
}
interface Answered {
  readonly carrier: { readonly id: string };
  readonly from: End;
  readonly to: End;
  readonly direction: ExpectedTransfer['direction'];
  readonly via: ExpectedTransfer['via'];
  readonly withinProcess: boolean;
  readonly certainty: ExpectedTransfer['certainty'];
  readonly weakestConfidence: ExpectedTransfer['weakest'];
  readonly lag: number | null;
  readonly lagRange: { readonly least: number | null; readonly most: number | null };
}

const end = ({ at, track, contested }: End) => [at.id, track, contested.join()] as const;

const told = (transfer: Answered): ExpectedTransfer => ({
  carrier: transfer.carrier.id,
  from: end(transfer.from),
  to: end(transfer.to),
  direction: transfer.direction,
  via: transfer.via,
  withinProcess: transfer.withinProcess,
  certainty: transfer.certainty,
  weakest: transfer.weakestConfidence,
  days: [transfer.lag, transfer.lagRange.least, transfer.lagRange.most],
  sides: [transfer.from.side?.id ?? null, transfer.to.side?.id ?? null],
});

const carriersOf = async (args: string): Promise<string[]> =>
  (await ask(`{ transfers(${args}) { nodes { carrier { id } } } }`)).transfers.nodes.map(
    ({ carrier }: { carrier: { id: string } }) => carrier.id,
  );

describe('the transfers of the synthetic world', () => {
  it('are these, and no others', async () => {
    const { transfers } = await ask(`{ transfers { nodes { ${fields} } } }`);
    expect(transfers.nodes.map(told)).toEqual(expectedTransfers);
  });

  it('are counted as a whole, with what could not be placed', async () => {
    const { transfers } = await ask(
      '{ transfers(first: 1) { totalCount definiteCount directions { direction count } leftOut { undated rejected withoutTrack } } }',
    );
    expect(transfers).toEqual({
      totalCount: 13,
      definiteCount: 13,
      directions: [
        { direction: 'UPWARD', count: 11 },
        { direction: 'DOWNWARD', count: 1 },
        { direction: 'LATERAL', count: 1 },
      ],
      // gus's post and lake-undated; the wall in the talks; plain-1 and the stray note.
      leftOut: { undated: 2, rejected: 1, withoutTrack: 2 },
    });
  });

  it('are none where one lies somewhere around the other: those are listed apart, in a sentence each', async () => {
    const { transfers } =
      await ask(`{ transfers(first: 1) { orderNotKnown { totalCount nodes { id carrier { id } withinProcess
      weakestConfidence around { at { id } } within { at { id } } evidence { id } sentence } } } }`);
    const { totalCount, nodes } = transfers.orderNotKnown;
    expect(totalCount).toBe(2);
    expect(
      nodes.map((node: Record<'carrier', { id: string }> & Record<'around' | 'within', { at: { id: string } }>) => [
        node.carrier.id,
        node.around.at.id,
        node.within.at.id,
      ]),
    ).toEqual(expectedWithoutOrder);
    expect(nodes[0]).toMatchObject({
      id: 'lea~talks-2~channel-2',
      withinProcess: false,
      weakestConfidence: 'INFERRED',
      evidence: [
        { id: 'lea.participated-in.talks-2' },
        { id: 'lea.participated-in.channel-2' },
        { id: 'talks-2.on-track.track-i' },
        { id: 'channel-2.on-track.track-1-5' },
      ],
    });
    expect(nodes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Inferred: Synthetic lea was on Track I, Synthetic talks-2 (1993; in a personal capacity), and on Track 1.5, Synthetic channel-2 (1993-06; in a personal capacity). Which came first is not known: all that is recorded of the former is that it lies within its dates, and these hold the latter.',
      'Synthetic ivy was on Track I, Synthetic lake-talks (from 1993; in a personal capacity), and on Track II, Synthetic same-day-ii (1994-04-04; in a personal capacity). Which came first is not known: all that is recorded of the former is that it lies within its dates, and these hold the latter.',
    ]);
  });

  it('without an order are narrowed by filter and window at either end, not by direction and certainty', async () => {
    const without = async (args: string): Promise<string[]> =>
      (
        await ask(`{ transfers(${args}) { orderNotKnown { nodes { carrier { id } } } } }`)
      ).transfers.orderNotKnown.nodes.map(({ carrier }: { carrier: { id: string } }) => carrier.id);
    expect(await without('filter: { directions: [UPWARD], certainty: DEFINITE }')).toEqual(['lea', 'ivy']);
    expect(await without('filter: { conflicts: ["hill-conflict"] }')).toEqual(['ivy']);
    expect(await without('filter: { fromTracks: ["I"] }')).toEqual(['lea', 'ivy']);
    expect(await without('filter: { toTracks: ["I"] }')).toEqual(['lea', 'ivy']);
    expect(await without('filter: { toTracks: ["II"] }')).toEqual(['ivy']);
    expect(await without('filter: { via: OFFICE }')).toEqual([]);
    expect(await without('window: { from: "1994" }')).toEqual(['ivy']);
    expect(await without('window: { to: "1993-03" }')).toEqual(['lea', 'ivy']);
  });

  it('rest on the records of both ends and the codings that count', async () => {
    const { transfers } = await ask(
      '{ transfers(filter: { carriers: ["dov", "fay"] }) { nodes { evidence { id } } } }',
    );
    expect(transfers.nodes.map((node: { evidence: { id: string }[] }) => node.evidence.map(({ id }) => id))).toEqual([
      [
        'dov.participated-in.lake-2.1',
        'dov.participated-in.lake-2.2',
        'dov.participated-in.talks-2',
        'lake-2.on-track.track-ii',
        'talks-2.on-track.track-i',
      ],
      ['fay.participated-in.channel-1', 'fay.affiliated-with.north-ministry', 'channel-1.on-track.track-1-5'],
    ]);
  });

  it('of ideas name who was present at both ends, and by which records', async () => {
    const { ideaCareer } = await ask(
      '{ ideaCareer(id: "bridge-idea") { transfers { likelyCarriers { person { id } from { id } to { id } } } } }',
    );
    const carriers = ideaCareer.transfers.map(
      (transfer: { likelyCarriers: { person: { id: string }; from: { id: string }[]; to: { id: string }[] }[] }) =>
        transfer.likelyCarriers.map(({ person, from, to }) => [
          person.id,
          from.map(({ id }) => id),
          to.map(({ id }) => id),
        ]),
    );
    expect(carriers).toEqual([
      [['ada', ['ada.participated-in.lake-1', 'bridge-idea.appeared-in.lake-1'], ['ada.participated-in.channel-1']]],
      [
        ['ada', ['ada.participated-in.channel-1'], ['ada.participated-in.talks-1']],
        ['fay', ['fay.participated-in.channel-1'], ['fay.participated-in.talks-1']],
        // In the channel, and a signatory.
        ['max', ['max.participated-in.channel-1'], ['max.signed.lake-accord']],
      ],
    ]);
    // The paper's only witness is ben, who was not at the talks.
    const { ideaCareer: wall } = await ask(
      '{ ideaCareer(id: "wall-idea") { transfers { likelyCarriers { person { id } } } } }',
    );
    expect(wall.transfers).toEqual([{ likelyCarriers: [] }]);
  });

  it('are told in a sentence', async () => {
    const { transfers } = await ask(
      '{ transfers(filter: { carriers: ["ada", "ben", "fay", "dov", "eva", "wall-idea", "hal"] }) { nodes { sentence } } }',
    );
    expect(transfers.nodes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Synthetic ben went within Track II from Synthetic lake-1 (1990-03-01; in a personal capacity) to Synthetic hill-1 (1991-02; in a personal capacity), between 337 days and 364 days later.',
      'Synthetic ada went up from Track II, Synthetic lake-1 (1990-03-01; in a personal capacity), to Track 1.5, Synthetic channel-1 (1992-05-10 to 1992-05-12; in a personal capacity), 801 days later.',
      'Inferred: Synthetic dov went up from Track II, Synthetic lake-2 (1990-06; in a personal capacity and as an official), to Track I, Synthetic talks-2 (1993; in a personal capacity), between 916 days and 1309 days later.',
      'Synthetic fay went up from Track 1.5, Synthetic channel-1 (1992-05-10 to 1992-05-12; in a personal capacity), to Track I, the post “Synthetic post”, Synthetic north-ministry (from 1993), between 236 days and 600 days later.',
      'Synthetic hal went up from Track II, Synthetic lake-2 (1990-06; in a personal capacity), to Track I, Synthetic lake-talks (from 1993; in a personal capacity), at least 916 days later.',
      'Inferred: Synthetic wall-idea passed up from Track II, Synthetic hill-paper (1991-05; voiced), to Track I, Synthetic talks-2 (1993; drafted), between 581 days and 975 days later.',
      'Synthetic ada went up from Track 1.5, Synthetic channel-1 (1992-05-10 to 1992-05-12; in a personal capacity), to Track I, Synthetic talks-1 (1993-09-13; in a personal capacity), 491 days later.',
      'Synthetic eva went down from Track I, Synthetic same-day-i (1994-04-04; in a personal capacity), to Track II, Synthetic same-day-ii (1994-04-04; in a personal capacity), on the same day.',
    ]);
  });
});

describe('filters, order and pages', () => {
  it.each([
    ['filter: { carrierKind: IDEA }', ['bridge-idea', 'wall-idea', 'bridge-idea']],
    ['filter: { directions: [DOWNWARD, LATERAL] }', ['ben', 'eva']],
    ['filter: { fromTracks: ["1.5"], toTracks: ["I"] }', ['fay', 'max', 'ada', 'bridge-idea', 'nia']],
    // At either end: ben and wall-idea leave or arrive in the hill dialogue, eva too.
    ['filter: { conflicts: ["hill-conflict"] }', ['ben', 'wall-idea', 'eva']],
    ['filter: { processes: ["hill-dialogue"], carrierKind: IDEA }', ['wall-idea']],
    ['filter: { sides: ["south"] }', ['ben', 'dov', 'max']],
    ['filter: { confidences: [REPORTED, INFERRED] }', ['dov', 'hal', 'kit', 'wall-idea']],
    ['filter: { via: OFFICE }', ['fay']],
    ['filter: { certainty: DEFINITE, directions: [DOWNWARD] }', ['eva']],
    // What arrives in "1993" can arrive in June; ada, bridge-idea, max and nia arrive on other known days.
    ['window: { from: "1993-06", to: "1993-06" }', ['dov', 'fay', 'hal', 'kit', 'wall-idea']],
    ['window: { from: "1994" }', ['eva']],
    ['window: { to: "1991-02-10" }', ['ben']],
  ])('%s', async (args, carriers) => {
    expect(await carriersOf(args)).toEqual(carriers);
  });

  it.each([
    ['LAG', ['eva', 'nia', 'fay', 'max', 'ben', 'ada', 'bridge-idea', 'wall-idea', 'ada', 'bridge-idea']],
    ['DIRECTION', ['ada', 'bridge-idea', 'dov', 'fay', 'hal', 'kit', 'wall-idea', 'max', 'ada', 'bridge-idea']],
    ['CONFIDENCE', ['ben', 'ada', 'bridge-idea', 'fay', 'max', 'ada', 'bridge-idea', 'nia', 'eva', 'hal']],
    ['CARRIER', ['ada', 'ada', 'ben', 'bridge-idea', 'bridge-idea', 'dov', 'eva', 'fay', 'hal', 'kit']],
  ])('in the order of %s, equal ones by arrival', async (sort, carriers) => {
    expect(await carriersOf(`sort: ${sort}, first: 10`)).toEqual(carriers);
    const [up, down] = [await carriersOf(`sort: ${sort}`), await carriersOf(`sort: ${sort}, descending: true`)];
    expect(down).toEqual(up.reverse());
  });

  it('page by page give the whole, each once', async () => {
    const ids: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const { transfers } = await ask(
        `{ transfers(first: 4${after}) { nodes { id } pageInfo { hasNextPage endCursor } columns } }`,
      );
      ids.push(...transfers.nodes.map(({ id }: { id: string }) => id));
      expect(transfers.pageInfo.hasNextPage).toBe(page < 3);
      expect(transfers.columns.id).toHaveLength(13);
      after = `, after: "${transfers.pageInfo.endCursor}"`;
    }
    const { transfers } = await ask('{ transfers { columns } }');
    expect(ids).toEqual(transfers.columns.id);
    expect(new Set(ids).size).toBe(13);
  });

  it('as columns say the same as the transfers', async () => {
    const { transfers } = await ask(`{ transfers { columns nodes { id ${fields} } } }`);
    const { columns } = transfers;
    for (const [row, expected] of expectedTransfers.entries()) {
      expect([
        columns.id[row],
        columns.carrier[row],
        [columns.from[row], columns.fromTrack[row]],
        [columns.to[row], columns.toTrack[row]],
        columns.direction[row],
        columns.via[row],
        columns.certainty[row],
      ]).toEqual([
        transfers.nodes[row].id,
        expected.carrier,
        expected.from.slice(0, 2),
        expected.to.slice(0, 2),
        expected.direction,
        expected.via,
        expected.certainty,
      ]);
    }
    // 1991-02-01 is day 7701: 21 years of 365 days, 5 leap days and the 31 days of January.
    expect(columns.day[0]).toBe(7701);
  });

  it.each([
    ['filter: { carriers: ["nobody"] }', '"carriers" names "nobody"'],
    ['filter: { fromTracks: ["IV"] }', '"fromTracks" names "IV"; expected some of I, 1.5, II, III'],
    ['first: 501', '"first" is 501'],
    ['after: "bm93aGVyZQ"', 'expected a cursor of this list'],
  ])('refuse %s', async (args, message) => {
    await expect(carriersOf(args)).rejects.toThrow(message);
  });
});

describe('flows of the synthetic world', () => {
  it('by year lead from track to track', async () => {
    const { transferFlows } = await ask(`{ transferFlows(bucket: YEAR) { total lanes { code } buckets { from to }
      groups { label total entities { id } flows { bucket from to count definite } } } }`);
    expect(transferFlows).toEqual({
      total: 13,
      lanes: [{ code: 'I' }, { code: '1.5' }, { code: 'II' }, { code: 'III' }],
      buckets: [
        { from: '1991-01-01', to: '1991-12-31' },
        { from: '1992-01-01', to: '1992-12-31' },
        { from: '1993-01-01', to: '1993-12-31' },
        { from: '1994-01-01', to: '1994-12-31' },
      ],
      groups: [
        {
          label: 'All transfers',
          total: 13,
          entities: [],
          flows: [
            { bucket: 0, from: 'II', to: 'II', count: 1, definite: 1 },
            { bucket: 1, from: 'II', to: '1.5', count: 2, definite: 2 },
            { bucket: 2, from: '1.5', to: 'I', count: 5, definite: 5 },
            { bucket: 2, from: 'II', to: 'I', count: 4, definite: 4 },
            { bucket: 3, from: 'I', to: 'II', count: 1, definite: 1 },
          ],
        },
      ],
    });
  });

  it.each([
    // bridge-idea's first transfer leaves with ada's side and reaches none; its second has none at either end.
    ['SIDE', ['No side 6', 'Synthetic north 4', 'Synthetic south 3']],
    // Nobody is coded as party to a conflict here.
    ['CAMP', ['For a side of no camp 7', 'No side 6']],
    // Where it arrives, else where it left: fay's office has none, so the channel.
    ['PROCESS', ['Synthetic lake-talks 7', 'Synthetic lake-channel 4', 'Synthetic hill-dialogue 2']],
    ['CONFLICT', ['Synthetic lake-conflict 11', 'Synthetic hill-conflict 2']],
    ['CARRIER_KIND', ['People 10', 'Ideas 3']],
  ])('by %s', async (groupBy, groups) => {
    const { transferFlows } = await ask(`{ transferFlows(groupBy: ${groupBy}) { groups { label total } } }`);
    expect(
      transferFlows.groups.map(({ label, total }: { label: string; total: number }) => `${label} ${total}`),
    ).toEqual(groups);
  });

  it('of nothing are empty', async () => {
    const { transferFlows } = await ask(
      '{ transferFlows(bucket: MONTH, filter: { carriers: ["oda"] }) { total buckets { from } groups { label } } }',
    );
    expect(transferFlows).toEqual({ total: 0, buckets: [], groups: [] });
  });
});

describe('careers in the synthetic world', () => {
  it('hold every appearance that can be placed, and say what could not', async () => {
    const { personCareer } = await ask(`{ personCareer(id: "kit") { tracks appearances { id at { id } } transfers { id }
      leftOut { undated withoutTrack } } }`);
    expect(personCareer).toEqual({
      tracks: ['II', 'I'],
      appearances: [
        { id: 'kit~lake-1', at: { id: 'lake-1' } },
        { id: 'kit~talks-2', at: { id: 'talks-2' } },
      ],
      transfers: [{ id: 'kit~lake-1~talks-2' }],
      leftOut: { undated: 1, withoutTrack: 1 },
    });
  });

  it('count an event once, a process only without its meetings, and posts in states, ministries and igos alone', async () => {
    const careers = await ask(`{ dov: personCareer(id: "dov") { appearances { at { id } } }
      hal: personCareer(id: "hal") { appearances { at { id } } }
      jon: personCareer(id: "jon") { appearances { at { id } } leftOut { undated } }
      gus: personCareer(id: "gus") { appearances { at { id } } leftOut { undated } }
      oda: personCareer(id: "oda") { tracks transfers { id } } }`);
    expect(careers).toEqual({
      dov: { appearances: [{ at: { id: 'lake-2' } }, { at: { id: 'talks-2' } }] },
      hal: { appearances: [{ at: { id: 'lake-2' } }, { at: { id: 'lake-talks' } }] },
      jon: { appearances: [{ at: { id: 'lake-1' } }], leftOut: { undated: 0 } },
      gus: { appearances: [{ at: { id: 'lake-1' } }], leftOut: { undated: 1 } },
      oda: { tracks: [], transfers: [] },
    });
  });

  it('show an office as the day it begins, as imprecise as it is', async () => {
    const { personCareer } = await ask(`{ personCareer(id: "fay") { appearances { via at { id } process { id }
      span { from to earliestStart latestStart earliestEnd latestEnd } } } }`);
    expect(personCareer.appearances[1]).toEqual({
      via: 'OFFICE',
      at: { id: 'north-ministry' },
      process: null,
      span: {
        from: '1993',
        to: null,
        earliestStart: '1993-01-01',
        latestStart: '1993-12-31',
        earliestEnd: '1993-01-01',
        latestEnd: '1993-12-31',
      },
    });
  });

  it('are null for what is not there or of another kind', async () => {
    expect(
      await ask(
        '{ a: personCareer(id: "nobody") { tracks } b: personCareer(id: "wall-idea") { tracks } c: ideaCareer(id: "ada") { tracks } }',
      ),
    ).toEqual({ a: null, b: null, c: null });
  });

  it('by sequence, the most frequent first; ivy and lea in none, whose order is not known', async () => {
    const { ivy } = await ask('{ ivy: personCareer(id: "ivy") { tracks orderNotKnown { id } } }');
    expect(ivy).toEqual({ tracks: null, orderNotKnown: [{ id: 'ivy~lake-talks~same-day-ii' }] });
    const { careerSequences } = await ask('{ careerSequences { tracks count carriers { id } } }');
    const rows = careerSequences.map(
      ({ tracks, count, carriers }: { tracks: string[]; count: number; carriers: { id: string }[] }) => [
        tracks.join(' '),
        count,
        carriers.map(({ id }) => id).join(' '),
      ],
    );
    expect(rows).toEqual([
      ['II', 4, 'ben cyn gus jon'],
      ['1.5 I', 3, 'fay max nia'],
      ['II I', 3, 'dov hal kit'],
      ['I II', 1, 'eva'],
      ['II 1.5 I', 1, 'ada'],
    ]);
    const { careerSequences: early } = await ask('{ careerSequences(window: { to: "1990-12" }) { tracks count } }');
    expect(early).toEqual([{ tracks: ['II'], count: 8 }]);
  });
});

describe('ideas of the synthetic world', () => {
  it('that came from outside Track I: one was adopted, one was not', async () => {
    const { ideaAdoptions } =
      await ask(`{ ideaAdoptions { ideas firstOutside firstOutsidePossible adopted medianLag medianLagRange { least most } notAdopted { id }
      adoptions { idea { id } first { at { id } mode capacities confidence } adoption { at { id } track mode } certainty lag lagRange { least most } likelyCarriers { person { id } } } } }`);
    expect(ideaAdoptions).toEqual({
      ideas: 2,
      firstOutside: 2,
      firstOutsidePossible: 0,
      adopted: 1,
      medianLag: 1292,
      medianLagRange: { least: 1292, most: 1292 },
      notAdopted: [{ id: 'wall-idea' }],
      adoptions: [
        {
          idea: { id: 'bridge-idea' },
          first: { at: { id: 'lake-1' }, mode: 'VOICED', capacities: [], confidence: 'DOCUMENTED' },
          adoption: { at: { id: 'lake-accord' }, track: 'I', mode: 'ADOPTED' },
          certainty: 'DEFINITE',
          lag: 1292,
          lagRange: { least: 1292, most: 1292 },
          // ada at both; kit at lake-1 and at the talks of "1993", which may have gone on that day.
          likelyCarriers: [{ person: { id: 'ada' } }, { person: { id: 'kit' } }],
        },
      ],
    });
  });

  it('can be asked by conflict and by first appearance', async () => {
    const { a, b } = await ask(
      '{ a: ideaAdoptions(conflicts: ["hill-conflict"]) { firstOutside } b: ideaAdoptions(window: { to: "1990" }) { firstOutside adopted } }',
    );
    expect([a, b]).toEqual([{ firstOutside: 1 }, { firstOutside: 1, adopted: 1 }]);
    await expect(ask('{ ideaAdoptions(lens: NINE_TRACKS) { adopted } }')).rejects.toThrow('which has no Track I');
  });
});

describe('codings of the synthetic world', () => {
  it('stand the best supported first, of equals the least official', async () => {
    const { channel, lake } = await ask(`{ channel: trackCodings(event: "lake-channel") { counted codings { id } }
      lake: trackCodings(event: "lake-2") { counted codings { id } } }`);
    expect(channel).toEqual({
      counted: '1.5',
      codings: [{ id: 'lake-channel.on-track.track-1-5' }, { id: 'lake-channel.on-track.track-ii' }],
    });
    expect(lake).toEqual({
      counted: 'II',
      codings: [{ id: 'lake-2.on-track.track-ii' }, { id: 'lake-2.on-track.track-1-5' }],
    });
  });

  it('differ from the derived track where none of them names it', async () => {
    // dov is official for the south, the others personal for the north and without a side: officials and unofficial.
    const { trackCodings } = await ask(
      `{ trackCodings(event: "lake-2") { differs derived { track mixed reason missing } } }`,
    );
    expect(trackCodings).toEqual({
      differs: false,
      derived: {
        track: '1.5',
        mixed: true,
        reason: 'One official and one unofficial participant of the sides took part.',
        missing: ['the side of one participant is not recorded'],
      },
    });
    // In the dialogue as a whole dov was official, ada, ben and hal were not; in channel-1 ada for the north and max for
    // the south were both unofficial, and so were ada, dov and hal in the talks. The channel is coded II too.
    const { trackDifferences } = await ask(
      '{ trackDifferences { totalCount nodes { event { id } counted derived { track } } } }',
    );
    expect(trackDifferences).toEqual({
      totalCount: 3,
      nodes: [
        { event: { id: 'lake-dialogue' }, counted: 'II', derived: { track: '1.5' } },
        { event: { id: 'channel-1' }, counted: '1.5', derived: { track: 'II' } },
        { event: { id: 'lake-talks' }, counted: 'I', derived: { track: 'II' } },
      ],
    });
    const { trackDifferences: early } = await ask(
      '{ trackDifferences(window: { to: "1991" }, conflicts: ["lake-conflict"]) { nodes { event { id } } } }',
    );
    expect(early.nodes).toEqual([{ event: { id: 'lake-dialogue' } }]);
    expect(await ask('{ trackCodings(event: "ada") { counted } }')).toEqual({ trackCodings: null });
  });
});
