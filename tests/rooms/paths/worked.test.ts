import { describe, expect, it } from 'vitest';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly departs: string | null;
  readonly waited: number | null;
  readonly reason: string;
  readonly relationships: readonly { readonly type: string }[];
  readonly relationship: {
    readonly type: string;
    readonly span: { readonly from: string | null };
    readonly sources: readonly { readonly id: string }[];
  };
}
interface Path {
  readonly certainty: string;
  readonly weakestConfidence: string;
  readonly departure: string;
  readonly arrival: string;
  readonly tracks: readonly string[];
  readonly citation: string;
  readonly departureEarliest: string | null;
  readonly days: number | null;
  readonly daysMost: number | null;
  readonly arrivalLatest: string | null;
  readonly ending: string;
  readonly disputedHops: number;
  readonly objections: readonly { readonly sentence: string }[];
  readonly hops: readonly Hop[];
}

const search = async (args: string) => {
  const { data, errors } = await ask(`{ paths(${args}) {
    totalCount moreEquallyGood cut opened { id } nearestMiss { kind sentence path { arrival } }
    nodes { certainty weakestConfidence departure arrival tracks citation hops { from { id } to { id } departs waited reason relationships { type }
      relationship { type span { from } sources { id } } } departureEarliest days daysMost arrivalLatest ending disputedHops objections { sentence } } } }`);
  expect(errors).toBeUndefined();
  return data.paths as {
    totalCount: number;
    moreEquallyGood: boolean;
    cut: boolean;
    opened: { id: string }[];
    nearestMiss: { kind: string; sentence: string; path: { arrival: string } | null } | null;
    nodes: Path[];
  };
};

/** A path hop by hop: where from and to, by what, its date as written, and its sources. */
const told = ({ hops }: Path): string[] =>
  hops.map(({ from, to, relationship: { type, span, sources } }) =>
    [from.id, type, to.id, span.from, sources.map(({ id }) => id).join('|')].join(' '),
  );

const withProcesses = 'passage: { kinds: [PERSON, MEETING, IDEA, DOCUMENT, PROCESS] }';

describe('paths: worked cases from the curated data', () => {
  it('Pugwash reaches the Test Ban Treaty by the ban that it adopted, not by the black boxes that were rejected there', async () => {
    const { nodes } = await search('from: ["pugwash-conferences"], to: ["limited-test-ban-treaty"], first: 10');
    expect(nodes.map(({ hops, arrival, certainty }) => [hops.at(-1)!.from.id, arrival, certainty])).toEqual([
      ['nuclear-test-ban', '1963-08-05', 'DEFINITE'],
      // What led to it cannot have arrived before it was there.
      ['american-university-address', '1963-08-05', 'DEFINITE'],
      ['american-university-address', '1963-08-05', 'POSSIBLE'],
      ['american-university-address', '1963-08-05', 'POSSIBLE'],
      // The speech was a meeting of the talks that produced the treaty.
      ['test-ban-negotiations', '1963-08-05', 'DEFINITE'],
      ['american-university-address', '1963-08-05', 'POSSIBLE'],
      ['american-university-address', '1963-08-05', 'POSSIBLE'],
    ]);
  });

  it('the London contact of the Oslo channel reaches the Declaration of Principles by the idea of Gaza and Jericho first', async () => {
    const { nodes } = await search('from: ["london-hirschfeld-qurei-1992"], to: ["dop-1993"], criterion: SHORTEST');
    expect(told(nodes[0]!)).toEqual([
      expect.stringMatching(/^london-hirschfeld-qurei-1992 PART_OF oslo-channel 1992-12 /),
      expect.stringMatching(/^oslo-channel PRODUCED dop-1993 1993-09-13 /),
    ]);
    const path = nodes.find(({ hops }) => hops[1]?.to.id === 'gaza-jericho-first');
    expect(told(path!)).toEqual([
      'london-hirschfeld-qurei-1992 INFLUENCED oslo-round-1 1993-01 time-1993-09-13',
      'oslo-round-1 APPEARED_IN gaza-jericho-first 1993-01 corbin-1994|qurie-2006',
      expect.stringMatching(/^gaza-jericho-first APPEARED_IN dop-1993 1993-09-13 /),
    ]);
    expect(path).toMatchObject({ arrival: '1993-09-13', tracks: ['II', 'I'], certainty: 'POSSIBLE' });
  });

  it('the first round reaches the White House by people who went on through Track 1.5', async () => {
    const { nodes, moreEquallyGood } = await search(
      'from: ["oslo-round-1"], to: ["white-house-dop"], criterion: SHORTEST',
    );
    for (const path of nodes) expect(path.hops).toHaveLength(4);
    expect(moreEquallyGood).toBe(true);
    const byQurei = nodes.find(
      ({ hops }) => hops[0]?.to.id === 'ahmed-qurei' && hops[1]?.to.id === 'oslo-singer-first',
    )!;
    expect(told(byQurei)).toEqual([
      'oslo-round-1 PARTICIPATED_IN ahmed-qurei 1993-01-20 waage-2005|asfour-2023',
      'ahmed-qurei PARTICIPATED_IN oslo-singer-first 1993-06 savir-1998|singer-fathom',
      'oslo-singer-first PARTICIPATED_IN joel-singer 1993-06 savir-1998|singer-fathom',
      expect.stringMatching(/^joel-singer PARTICIPATED_IN white-house-dop 1993-09-13 /),
    ]);
    expect(byQurei).toMatchObject({
      certainty: 'DEFINITE',
      departure: '1993-01-22',
      arrival: '1993-09-13',
      tracks: ['II', '1.5', 'I'],
    });
    expect(byQurei.hops.map(({ departs, waited }) => [departs, waited])).toEqual([
      ['1993-01-20', null],
      ['1993-06-01', 132],
      ['1993-06-01', 0],
      ['1993-09-13', 104],
    ]);
    expect(byQurei.hops[2]?.reason).toBe('The same occasion as the hop before, dated 1993-06.');
  });

  it('the redesign of Arak, a Track II paper of 2014, appears in the agreement of 2015', async () => {
    const { nodes } = await search('from: ["arak-paper-2014"], to: ["jcpoa"], criterion: STRONGEST');
    expect(told(nodes[0]!)).toEqual([
      'arak-paper-2014 APPEARED_IN arak-redesign 2014-04 glaser-blog-2014|ahmad-2014',
      'arak-redesign APPEARED_IN jcpoa 2015-07-14 lausanne-2015|wiki-jcpoa-neg',
    ]);
    expect(nodes[0]).toMatchObject({ certainty: 'DEFINITE', weakestConfidence: 'DOCUMENTED' });
    // That the paper itself fed into the agreement is marked as disputed.
    const direct = nodes.find(({ hops }) => hops.length === 1)!;
    expect(direct.weakestConfidence).toBe('DISPUTED');
  });

  it('for the multinational enrichment proposal of 2008 the data holds no way to the talks, and says so', async () => {
    const { nodes, nearestMiss } = await search('from: ["nyrb-luers-2008"], to: ["p5plus1-talks"]');
    expect(nodes).toEqual([]);
    expect(nearestMiss).toEqual({
      kind: 'NOT_CONNECTED',
      sentence: 'Not connected at all by what may be passed.',
      path: null,
    });
  });

  it('the Dartmouth task force leads by the Inter-Tajik Dialogue to the General Agreement', async () => {
    const { nodes } = await search(
      `from: ["dartmouth-rctf"], to: ["tajik-general-agreement"], criterion: STRONGEST, ${withProcesses}`,
    );
    expect(told(nodes[0]!)).toEqual([
      'dartmouth-rctf INFLUENCED inter-tajik-dialogue 1993-03 sustaineddialogue-tajikistan|wikipedia-inter-tajik',
      'inter-tajik-dialogue INFLUENCED inter-tajik-negotiations 1994-04 accord-10-dialogue',
      expect.stringMatching(/^inter-tajik-negotiations PRODUCED tajik-general-agreement 1997-06-27 /),
    ]);
    expect(nodes[0]).toMatchObject({ certainty: 'DEFINITE', weakestConfidence: 'DOCUMENTED', arrival: '1997-06-27' });
  });

  it('the Mells Park talks reach the Groote Schuur Minute by the idea of a negotiated settlement', async () => {
    const { nodes } = await search('from: ["mells-park-talks"], to: ["groote-schuur-minute-doc"], criterion: SHORTEST');
    expect(told(nodes[0]!)).toEqual([
      'mells-park-talks APPEARED_IN negotiated-settlement-south-africa 1988~ harvey-2001|esterhuyse-2012',
      'negotiated-settlement-south-africa APPEARED_IN groote-schuur-minute-doc 1990-05-04 groote-schuur-minute',
    ]);
    expect(nodes[0]).toMatchObject({ certainty: 'DEFINITE', arrival: '1990-05-04', tracks: ['II', 'I'] });
  });
});

describe('paths: what is asked for', () => {
  it('against the order of time there is none, and the first violated hop is named', async () => {
    const { nodes, nearestMiss } = await search('from: ["white-house-dop"], to: ["oslo-round-1"]');
    expect(nodes).toEqual([]);
    expect(nearestMiss?.kind).toBe('TIME_ORDER');
    expect(nearestMiss?.sentence).toMatch(
      /^Reachable if time order is ignored; first violated hop: .* over on 1993-01-/,
    );
  });

  it('says that Harriman and Lang are joined only by shared employers, and joins them where these carry influence', async () => {
    const ends = 'from: ["averell-harriman"], to: ["nicolas-lang"]';
    const { nodes, nearestMiss } = await search(`${ends}, maxHops: 30`);
    expect(nodes).toEqual([]);
    expect(nearestMiss?.kind).toBe('SHARED_EMPLOYER');
    expect(nearestMiss?.sentence).toBe(
      'No path unless a shared employer carries influence: then there would be one of 9 hops.',
    );
    const employed = await search(`${ends}, maxHops: 9, passage: { sharedEmployers: true }`);
    expect(employed.nodes[0]).toMatchObject({ certainty: 'DEFINITE', hops: { length: 9 } });
    const few = await search(`${ends}, passage: { sharedEmployers: true }`);
    expect(few.nearestMiss?.sentence).toBe('There is a path of 9 hops, more than were asked for.');
  });

  it('begins and ends at institutions by their people all the same', async () => {
    const { nodes } = await search('from: ["mit"], to: ["jcpoa"], criterion: SHORTEST');
    expect(told(nodes[0]!)[0]).toMatch(/^mit AFFILIATED_WITH ernest-moniz /);
    const back = await search('from: ["lausanne-moniz-salehi"], to: ["us-energy"]');
    expect(told(back.nodes[0]!).at(-1)).toMatch(/^ernest-moniz AFFILIATED_WITH us-energy /);
  });

  it('passes no institution between two colleagues, but where it must, and says so', async () => {
    const { nodes } = await search('from: ["duisburg-1988"], to: ["good-friday-agreement"], first: 100');
    for (const { hops } of nodes)
      expect(hops.map(({ relationship }) => relationship.type)).not.toContain('AFFILIATED_WITH');
    const by = await search('from: ["duisburg-1988"], to: ["good-friday-agreement"], via: ["ulster-unionist-party"]');
    expect(told(by.nodes[0]!).slice(1, 3)).toEqual([
      expect.stringMatching(/^jack-allen AFFILIATED_WITH ulster-unionist-party /),
      expect.stringMatching(/^ulster-unionist-party AFFILIATED_WITH david-trimble /),
    ]);
    expect(by.opened.map(({ id }) => id)).toEqual(['ulster-unionist-party']);
    const process = await search('from: ["oslo-round-1"], to: ["white-house-dop"], via: ["oslo-channel"]');
    expect(process.opened.map(({ id }) => id)).toEqual(['oslo-channel']);
  });

  it('tells paths that differ in a record alone once, with all the records', async () => {
    const { nodes } = await search('from: ["dartmouth-rctf"], to: ["tajik-general-agreement"], first: 100');
    const ways = nodes.map(({ hops }) => hops.map(({ to }) => to.id).join(' '));
    expect(new Set(ways).size).toBe(ways.length);
    const last = nodes
      .map(({ hops }) => hops.at(-1)!)
      .find(({ from }) => from.id === 'tajik-reconciliation-commission')!;
    expect(last.relationships.map(({ type }) => type).sort()).toEqual(['APPEARED_IN', 'INFLUENCED']);
    const path = nodes.find(({ hops }) => hops.at(-1) === last)!;
    expect(path.citation).toMatch(/→ General Agreement.*, 2 records: \(/);
  });

  it('proves at thirty hops that no path goes by what only one other joins, instead of searching to its limit', async () => {
    // The idea appears in one paper alone, so that a path would have to leave it by where it came from.
    const { nodes, cut, nearestMiss } = await search(
      'from: ["amnon-lipkin-shahak"], to: ["non-militarised-palestine"], via: ["economic-reverse-engineering"], maxHops: 30',
    );
    expect({ nodes, cut, kind: nearestMiss?.kind }).toEqual({ nodes: [], cut: false, kind: 'NOT_THROUGH' });
  });

  it('departs last: in the order of departures, each that of its first hop, and the latest that there is', async () => {
    const asked = 'from: ["terje-rod-larsen"], to: ["yitzhak-rabin"], criterion: LATEST_DEPARTURE, first: 25';
    const { nodes } = await search(asked);
    const departures = nodes.map(({ departure }) => departure);
    expect(departures.length).toBeGreaterThan(3);
    expect(departures).toEqual(departures.toSorted().toReversed());
    for (const { hops, departure } of nodes) expect(hops[0]!.departs).toBe(departure);
    const next = new Date(Date.parse(departures[0]!) + 86_400_000).toISOString().slice(0, 10);
    const after = await search(`${asked}, window: { from: "${next}" }`);
    expect(after.nodes).toEqual([]);
  });

  it('outside the window it says from when there would be one', async () => {
    const { nearestMiss } = await search('from: ["oslo-round-1"], to: ["white-house-dop"], window: { to: "1993-08" }');
    expect(nearestMiss).toMatchObject({ kind: 'OUTSIDE_WINDOW', path: { arrival: '1993-09-13' } });
    expect(nearestMiss?.sentence).toBe('Not connected within the window; connected from 1993-09-13.');
  });

  it('goes by what it must and round what it must not', async () => {
    const ends = 'from: ["oslo-round-1"], to: ["white-house-dop"], criterion: SHORTEST';
    const by = await search(`${ends}, via: ["uri-savir"]`);
    for (const { hops } of by.nodes) expect(hops.map(({ to }) => to.id)).toContain('uri-savir');
    const round = await search(`${ends}, avoid: ["joel-singer"]`);
    expect(round.nodes.length).toBeGreaterThan(0);
    for (const { hops } of round.nodes) expect(hops.map(({ to }) => to.id)).not.toContain('joel-singer');
  });

  it('does not pass processes, conflicts and states unless it may', async () => {
    const { nodes } = await search('from: ["oslo-round-1"], to: ["white-house-dop"], first: 100');
    const passed = new Set(nodes.flatMap(({ hops }) => hops.slice(0, -1).map(({ to }) => to.id)));
    for (const id of ['oslo-channel', 'norway', 'israel', 'israeli-palestinian']) expect(passed).not.toContain(id);
  });

  it('quotes a path with every source, and never says caused', async () => {
    const { nodes } = await search('from: ["mells-park-talks"], to: ["groote-schuur-minute-doc"], criterion: SHORTEST');
    const { citation } = nodes[0]!;
    expect(citation).toContain('1. ');
    expect(citation).toContain('The Groote Schuur Minute 4 May 1990');
    expect(citation).toContain('consistent with influence; it does not show that one thing caused another');
  });

  it.each([
    ['from: ["nobody"], to: ["dop-1993"]', '"from" names "nobody", which is not there; expected the id of an entity.'],
    ['from: ["oslo-round-1"], to: ["dop-1993"], maxHops: 31', '"maxHops" is 31; expected 1 to 30.'],
    ['from: ["oslo-round-1"], to: ["dop-1993"], first: 0', '"first" is 0; expected 1 to 100.'],
  ])('refuses %s in one sentence', async (args, message) => {
    expect((await ask(`{ paths(${args}) { totalCount } }`)).errors).toMatchObject([
      { message, extensions: { code: 'INVALID_INPUT' } },
    ]);
  });
});

describe('paths: what is said of one', () => {
  it('counts its days and those of its hops on one basis: from the last and from the first day of setting out', async () => {
    const { nodes } = await search('from: ["oslo-round-1"], to: ["white-house-dop"], criterion: SHORTEST');
    const path = nodes.find(({ hops }) => hops[0]?.to.id === 'ahmed-qurei' && hops[1]?.to.id === 'oslo-singer-first')!;
    // The round lasted from 20 to 22 January; from there to 13 September are 236 and 234 days.
    expect(path).toMatchObject({ departureEarliest: '1993-01-20', departure: '1993-01-22', days: 234, daysMost: 236 });
    expect(path.hops.reduce((sum, { waited }) => sum + (waited ?? 0), 0)).toBe(path.daysMost);
    expect(path.hops[1]?.reason).toBe(
      'It can follow at most 132 days after the hop before, on 1993-06-01: dated 1993-06.',
    );
  });

  it('leaves the order open of what is somewhere in a process of years', async () => {
    const { nodes } = await search('from: ["dartmouth-rctf"], to: ["tajik-general-agreement"]');
    const path = nodes.find(({ hops }) => hops[1]?.to.id === 'tajik-talks-ashgabat-1996-07')!;
    expect(path).toMatchObject({
      certainty: 'POSSIBLE',
      departureEarliest: '1981-01-01',
      departure: '1996-07-31',
      days: 331,
      daysMost: 6021,
    });
    const definite = await search('from: ["dartmouth-rctf"], to: ["yevgeny-primakov"], certainty: DEFINITE');
    expect(definite.nodes[0]).toMatchObject({ departureEarliest: '1981-01-01' });
  });

  it('says in its first line how it ends and how sure that is', async () => {
    const arak = await search('from: ["arak-paper-2014"], to: ["jcpoa"], criterion: STRONGEST');
    expect(arak.nodes[0]).toMatchObject({ ending: 'the idea was adopted, documented', disputedHops: 0 });
    expect(arak.nodes[0]!.citation.split('\n')[0]).toContain('(its end: the idea was adopted, documented)');
    const direct = arak.nodes.find(({ hops }) => hops.length === 1)!;
    expect(direct).toMatchObject({ ending: 'influence is stated (fed into), disputed', disputedHops: 1 });
  });

  it('says what is recorded against it, and nothing that is not recorded', async () => {
    const hill = await search('from: ["christopher-hill"], to: ["neacd-tokyo-2006"]');
    expect(hill.nodes[0]!.objections.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Christopher Hill is recorded as having rejected .+ at .+ \(2006-04\)\.$/),
    ]);
    expect(hill.nodes[0]!.citation).toContain('Christopher Hill is recorded as having rejected');
    // That Robinson left the talks is no record; that the formula of Duisburg was rejected is one.
    const duisburg = await search('from: ["duisburg-1988"], to: ["good-friday-agreement"]');
    expect(duisburg.nodes[0]!.objections.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/ is recorded as rejected at .+ \(1989\)\.$/),
    ]);
    const arak = await search('from: ["arak-paper-2014"], to: ["jcpoa"]');
    for (const { objections } of arak.nodes) expect(objections).toEqual([]);
  });
});

describe('influence', () => {
  it('onward from the first round reaches the signing, and nothing before the round', async () => {
    const { data } = await ask(
      '{ influence(origin: ["oslo-round-1"]) { reached arrivals(first: 500) { day entity { id } } groups { track year count } columns } }',
    );
    const { reached, arrivals, groups, columns } = data.influence;
    const dayOf = (id: string): string | undefined =>
      arrivals.find(({ entity }: { entity: { id: string } }) => entity.id === id)?.day;
    expect(dayOf('white-house-dop')).toBe('1993-09-13');
    expect(dayOf('london-hirschfeld-qurei-1992')).toBeUndefined();
    expect(reached).toBe(columns.id.length);
    // Of the ideas voiced in the round only the month is recorded, so January begins on its first day.
    for (const { day } of arrivals) if (day !== null) expect(day >= '1993-01-01').toBe(true);
    expect(
      groups.find(({ track, year }: { track: string; year: number }) => track === 'I' && year === 1993).count,
    ).toBeGreaterThan(3);
  });

  it('back from the signing holds the first round and the London contact', async () => {
    const { data } = await ask('{ influence(origin: ["white-house-dop"], direction: BACKWARD) { columns } }');
    expect(data.influence.columns.id).toEqual(expect.arrayContaining(['oslo-round-1', 'london-hirschfeld-qurei-1992']));
  });

  it('back from the Declaration of Principles holds the rounds that wrote it and who sat in them, and agrees with onward', async () => {
    const { data } = await ask('{ influence(origin: ["dop-1993"], direction: BACKWARD) { columns } }');
    const rounds = ['oslo-round-1', 'oslo-round-2', 'oslo-round-3', 'oslo-savir-first', 'oslo-initialling'];
    expect(data.influence.columns.id).toEqual(
      expect.arrayContaining([...rounds, 'ron-pundak', 'london-hirschfeld-qurei-1992']),
    );
    for (const id of rounds) {
      const onward = await ask(`{ influence(origin: ["${id}"]) { columns } }`);
      expect(onward.data.influence.columns.id).toContain('dop-1993');
    }
    // What came after a document wrote nothing of it.
    const after = await ask('{ influence(origin: ["taba-2001"]) { columns } }');
    expect(after.data.influence.columns.id).not.toContain('clinton-parameters');
  });
});
