import { describe, expect, it } from 'vitest';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

/** Why a person is a broker: meetings with people who did not meet otherwise, and the sources that say so. */
type Why = Readonly<Record<string, readonly string[]>>;

interface Case {
  readonly where: string;
  readonly input: string;
  /** How many of the first in the order of betweenness. */
  readonly within: number;
  readonly known: Readonly<Record<string, Why>>;
}

const cases: readonly Case[] = [
  {
    where: 'between Israel and the PLO, 1991 to 1993',
    input: '{ conflicts: ["israeli-palestinian"], window: { from: "1991", to: "1993" } }',
    within: 6,
    known: {
      // In the delegation to Madrid and Washington, and then in every round of Oslo.
      'hassan-asfour': {
        'madrid-1991': ['asfour-cairo', 'asfour-2023'],
        'oslo-round-1': ['waage-2005', 'asfour-2023'],
      },
      // Offered the channel to the PLO in Stockholm and to Beilin in Tel Aviv.
      'jan-egeland': {
        'stoltenberg-abu-sharif-1992-08': ['abc-nyheter-2023'],
        'telaviv-egeland-beilin-1992-09': ['nyt-1993-09-05', 'lat-1993-09-14'],
      },
      'terje-rod-larsen': {
        'telaviv-beilin-larsen-1992-04': ['nyt-1993-09-05', 'isa-oslo'],
        'oslo-round-1': ['waage-2005', 'asfour-2023'],
        'oslo-stockholm-call': ['corbin-1994', 'waage-2004'],
      },
    },
  },
  {
    where: 'in Northern Ireland',
    input: '{ conflicts: ["northern-ireland"] }',
    within: 5,
    known: {
      'martin-mcguinness': {
        'duddy-backchannel': ['irish-times-deniable-2023', 'irish-news-bradley'],
        'de-hoop-1997': ['irish-times-de-hoop-start', 'omalley-de-hoop'],
      },
      'gerry-adams': {
        'hume-adams-1993-04': ['alphahistory-hume-adams'],
        'dundalk-1988': ['irish-times-haughey-sf'],
      },
      // Between Haughey and Adams, and at Duisburg for Sinn Féin among the unionists.
      'alec-reid': {
        'reid-haughey-channel': ['moloney-2002', 'irish-times-haughey-sf'],
        'duisburg-1988': ['irish-news-2017-spiecker'],
      },
    },
  },
  {
    where: 'in South Africa',
    input: '{ conflicts: ["south-africa-apartheid"] }',
    within: 6,
    known: {
      'thabo-mbeki': {
        'dakar-1987': ['sahistory-dakar-12-july', 'du-preez-dakar'],
        'lucerne-1989-09': ['spaarwater-lucerne', 'obrien-2011'],
        'groote-schuur-1990': ['ebrahim-1998'],
      },
      'michael-young': { 'young-tambo-1986': ['snac-young'], 'mells-1987-first': ['esterhuyse-2012', 'harvey-2001'] },
      'willie-esterhuyse': {
        'mells-1987-first': ['esterhuyse-2012', 'harvey-2001'],
        'mells-1990-02': ['esterhuyse-2012'],
      },
    },
  },
  {
    where: 'between the United States and Iran',
    input: '{ conflicts: ["us-iran", "iran-nuclear"] }',
    within: 6,
    known: {
      'javad-zarif': {
        'bonn-2001-meeting': ['mousavian-bonn'],
        'una-rbf-iran': ['bloomberg-rbf'],
        'geneva-jpoa-2013': ['reuters-2013-11-24'],
      },
      'william-burns': {
        'muscat-2013-03': ['almonitor-2014-oman'],
        'oman-autumn-2013': ['toi-2013-11-24', 'ap-2013-11-24'],
      },
      'sultan-qaboos': { 'kerry-qaboos-2011': ['kerry-2018', 'burns-2019'], 'muscat-2013-03': ['almonitor-2014-oman'] },
    },
  },
  {
    where: 'in Aceh',
    input: '{ conflicts: ["aceh-insurgency"] }',
    within: 3,
    known: {
      'zaini-abdullah': { 'aceh-coha-2002-12': ['huber-2004'], 'aceh-helsinki-1': ['jakarta-post-2005-01-28'] },
      'jusuf-kalla': { 'kalla-gam-contacts': ['aspinall-2005'], 'helsinki-kalla-2006': ['apsn-2006-01-22'] },
    },
  },
];

interface Participation {
  readonly to: { readonly id: string };
  readonly sources: readonly { readonly id: string }[];
}

describe('the best-known brokers come out, for reasons on record', () => {
  it.each(cases)('$where', async ({ input, within, known }) => {
    const { data } = await ask(`{ brokers(input: ${input}, first: ${within}) { nodes { person { id
      relationships(types: [PARTICIPATED_IN], first: 100) { nodes { to { id } sources { id } } } } } } }`);
    const found = new Map<string, readonly Participation[]>(
      data.brokers.nodes.map(({ person }: { person: { id: string; relationships: { nodes: Participation[] } } }) => [
        person.id,
        person.relationships.nodes,
      ]),
    );
    for (const [person, why] of Object.entries(known)) {
      expect([...found.keys()]).toContain(person);
      for (const [meeting, sources] of Object.entries(why)) {
        const participation = found.get(person)!.find(({ to }) => to.id === meeting);
        expect(participation?.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...sources]));
      }
    }
  });
});

describe('Northern Ireland: the gap between republicans and unionists', () => {
  const input = '{ conflicts: ["northern-ireland"] }';

  it('is the one that the record shows: they were at one meeting, at De Hoop', async () => {
    const { data } = await ask(`{ gaps(input: ${input}) { gaps { sentence pair { a { key } b { key }
      observed disjointBridges bridges { id } lastMeeting { id sources { id } } } } } }`);
    expect(data.gaps.gaps).toHaveLength(1);
    const [gap] = data.gaps.gaps;
    expect(gap.pair).toMatchObject({
      a: { key: 'northern-ireland/republicans' },
      b: { key: 'northern-ireland/unionists' },
      // McGuinness with Trimble and with Robinson.
      observed: 2,
      lastMeeting: { id: 'de-hoop-1997' },
    });
    expect(gap.sentence).toMatch(/^Republicans \(6\) and Unionists \(3\): 2 tied pairs where chance would give 5\.6; /);
  });

  it('has as its first candidates who were there with both, and none for languages or facilitation elsewhere alone', async () => {
    const { data } =
      await ask(`{ bridgeCandidates(gap: { a: "northern-ireland/republicans", b: "northern-ireland/unionists" }, input: ${input}, first: 100) {
      candidates { person { id } reasons { kind } } } }`);
    const { candidates } = data.bridgeCandidates;
    expect(candidates.slice(0, 2).map(({ person }: { person: { id: string } }) => person.id)).toEqual([
      'padraig-omalley',
      'roelf-meyer',
    ]);
    const grounds = ['HISTORY_WITH_BOTH', 'FACILITATION', 'STANDING'];
    for (const { reasons } of candidates) {
      expect(reasons.some(({ kind }: { kind: string }) => grounds.includes(kind))).toBe(true);
    }
  });
});

describe('candidates', () => {
  it('are others in another conflict: nobody comes for every one', async () => {
    const gaps = { 'northern-ireland': ['republicans', 'unionists'], afghanistan: ['afghan-republic', 'taliban'] };
    const [ireland, afghanistan] = await Promise.all(
      Object.entries(gaps).map(async ([conflict, [a, b]]) => {
        const { data } =
          await ask(`{ bridgeCandidates(gap: { a: "${conflict}/${a}", b: "${conflict}/${b}" }, includeNonGaps: true,
          input: { conflicts: ["${conflict}"] }, first: 5) { candidates { person { id } } } }`);
        return data.bridgeCandidates.candidates.map(({ person }: { person: { id: string } }) => person.id) as string[];
      }),
    );
    expect(ireland!.filter((person) => afghanistan!.includes(person))).toEqual([]);
  });
});
