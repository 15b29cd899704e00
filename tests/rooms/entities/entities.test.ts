import { describe, expect, it } from 'vitest';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

describe('entities', () => {
  it('holdings counts what the dataset holds', async () => {
    const { data } = await ask(
      '{ holdings { revision engine relationships firstDay lastDay entities { kind count } } }',
    );
    expect(data.holdings).toMatchObject({ revision: 1, engine: 'grafeo', relationships: 3587, firstDay: '1955-07-09' });
    expect(data.holdings.entities).toContainEqual({ kind: 'PERSON', count: 495 });
    expect(data.holdings.entities).toContainEqual({ kind: 'MEETING', count: 278 });
    expect(data.holdings.entities).toContainEqual({ kind: 'TRACK', count: 13 });
  });

  it('gives a meeting with its dates, coding, process and evidence, as the dataset has them', async () => {
    const { data } = await ask(`{ meeting(id: "oslo-round-1") {
      __typename name place country confidence
      span { from to earliestStart latestStart earliestEnd latestEnd approximate }
      process { id } trackCodings { basis track { name lens rank } sources { id } } sources { id url accessed }
    } }`);
    expect(data.meeting).toMatchObject({
      __typename: 'Meeting',
      name: 'Oslo channel, first round',
      place: 'Borregaard Manor, Sarpsborg',
      country: 'NO',
      confidence: 'REPORTED',
      span: {
        from: '1993-01-20',
        to: '1993-01-22',
        earliestStart: '1993-01-20',
        latestStart: '1993-01-20',
        earliestEnd: '1993-01-22',
        latestEnd: '1993-01-22',
        approximate: false,
      },
      process: { id: 'oslo-channel' },
      trackCodings: [{ basis: 'CODED', track: { name: 'Track II', lens: 'FOUR_TRACKS', rank: 1 } }],
    });
    expect(data.meeting.sources.map(({ id }: { id: string }) => id)).toEqual([
      'waage-2005',
      'qurie-2006',
      'corbin-1994',
    ]);
    expect(data.meeting.trackCodings[0].sources).toHaveLength(3);
  });

  it('gives each relationship its type, ends, dates, confidence and sources', async () => {
    const { data } =
      await ask(`{ person(id: "ahmed-qurei") { aliases { name language } relationships(types: [PARTICIPATED_IN], window: { from: "1993-01", to: "1993-01" }) {
      totalCount nodes { __typename id type confidence recordedAt recordedBy span { from } from { id } to { id name } sources { id }
        ... on Participation { capacity mediatorType side { id } } } } } }`);
    expect(data.person.aliases).toEqual([
      { name: 'Abu Ala', language: null },
      { name: 'Ahmed Qurie', language: null },
      { name: 'Ahmad Quray', language: null },
      { name: 'أبو علاء', language: 'ar' },
      { name: 'أحمد قريع', language: 'ar' },
    ]);
    const round = data.person.relationships.nodes.find((node: { to: { id: string } }) => node.to.id === 'oslo-round-1');
    expect(round).toMatchObject({
      __typename: 'Participation',
      id: 'ahmed-qurei.participated-in.oslo-round-1',
      confidence: 'DOCUMENTED',
      recordedBy: 'curated dataset',
      span: { from: '1993-01-20' },
      capacity: 'OFFICIAL',
      mediatorType: null,
      side: { id: 'plo' },
      sources: [{ id: 'waage-2005' }, { id: 'asfour-2023' }],
    });
    expect(Date.parse(round.recordedAt)).not.toBeNaN();
  });

  it('gives affiliations, appearances, influences, convenings and parties their own fields', async () => {
    const { data } = await ask(`{
      post: person(id: "abbas-araghchi") { relationships(types: [AFFILIATED_WITH]) { nodes { ... on Affiliation { title official span { from to latestEnd } } } } }
      appearance: document(id: "abm-treaty") { documentKind relationships(types: [APPEARED_IN]) { nodes { from { id } ... on Appearance { mode person { id } } } } }
      influence: node(id: "aaas-security-talks") { relationships(types: [INFLUENCED], direction: OUT) { nodes { to { id } ... on Influence { influenceKind claim span { from } } } } }
      convening: institution(id: "ajcs") { institutionKind relationships(types: [CONVENED]) { nodes { ... on Convening { conveningRole } } } }
      party: institution(id: "afghan-government") { relationships(types: [PARTY_TO]) { nodes { to { id } ... on PartyToConflict { partyRole } } } }
    }`);
    expect(data.post.relationships.nodes[0]).toEqual({
      title: 'Deputy chief nuclear negotiator',
      official: true,
      span: { from: '2013', to: '2015', latestEnd: '2015-12-31' },
    });
    expect(data.appearance).toEqual({
      documentKind: 'AGREEMENT',
      relationships: { nodes: [{ from: { id: 'abm-limits' }, mode: 'ADOPTED', person: null }] },
    });
    expect(data.influence.relationships.nodes).toContainEqual({
      to: { id: 'oslo-channel' },
      influenceKind: 'FED_INTO',
      claim: "Security papers reached Rabin's circle and signalled PLO flexibility, according to participants.",
      span: { from: '1992-10' },
    });
    expect(data.convening.relationships.nodes).toContainEqual({ conveningRole: 'CONVENED' });
    expect(data.party.relationships.nodes).toEqual([{ to: { id: 'afghanistan' }, partyRole: 'PRIMARY' }]);
  });

  it('names the types of relationship by what they say', async () => {
    const { data } = await ask(`{
      process(id: "oslo-channel") { relationships(types: [ADDRESSES, PART_OF]) { nodes { __typename type } } }
      institution(id: "plo") { relationships(types: [PARTY_TO]) { nodes { __typename type } } }
    }`);
    const nodes = [...data.process.relationships.nodes, ...data.institution.relationships.nodes];
    expect(new Set(nodes.map(({ type, __typename }) => `${type} ${__typename}`))).toEqual(
      new Set(['ADDRESSES Addressing', 'PART_OF PartOf', 'PARTY_TO PartyToConflict']),
    );
  });

  it('answers null for an id that is not there, and for an id of another kind', async () => {
    const { data, errors } = await ask(
      '{ node(id: "nobody") { id } person(id: "oslo-channel") { id } relationship(id: "none") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, person: null, relationship: null });
  });

  it.each([
    ['people', '{ tookPartIn: "oslo-round-1" }', 9],
    ['people', '{ tookPartIn: "oslo-round-1", language: "no" }', 4],
    ['people', '{ affiliatedWith: "plo" }', 5],
    ['meetings', '{ process: "oslo-channel" }', 15],
    ['meetings', '{ process: "oslo-channel", tracks: ["II"] }', 5],
    ['meetings', '{ process: "oslo-channel", window: { from: "1993-09-01" } }', 2],
    ['processes', '{ tracks: ["III"] }', 7],
    ['institutions', '{ institutionKinds: [ARMED_GROUP], country: "BI" }', 2],
    ['documents', '{ process: "oslo-channel", documentKinds: [AGREEMENT] }', 1],
    ['sources', '{ accessed: true }', 658],
  ])('%s(filter: %s) counts what a count of the files gives', async (list, filter, expected) => {
    const { data, errors } = await ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data[list].totalCount).toBe(expected);
  });

  it.each([
    ['people', '{ language: "AR" }', 75],
    ['people', '{ language: "tlh" }', 0],
    ['institutions', '{ country: "ZZ" }', 0],
  ])('%s(filter: %s) takes a code that is well formed: %i', async (list, filter, expected) => {
    const { data, errors } = await ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data[list].totalCount).toBe(expected);
  });

  it('pages through a connection without losing or repeating anything', async () => {
    const query =
      'query ($after: String) { people(first: 100, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }';
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(query, { after });
      expect(data.people.totalCount).toBe(495);
      expect(data.people.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...data.people.nodes.map(({ id }: { id: string }) => id));
      after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(495);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each([
    ['{ people(first: 501) { totalCount } }', 'INVALID_INPUT', '"first" is 501; expected 1 to 500.'],
    ['{ people(first: 0) { totalCount } }', 'INVALID_INPUT', '"first" is 0; expected 1 to 500.'],
    ['{ people(after: "eA") { totalCount } }', 'INVALID_INPUT', '"after" is eA; expected a cursor of this list.'],
    [
      '{ people(filter: { window: { from: "1994", to: "1993" } }) { totalCount } }',
      'INVALID_INPUT',
      'The window ends (1993) before it begins (1994); expected its end on or after its beginning.',
    ],
    [
      '{ meetings(filter: { process: "nope" }) { totalCount } }',
      'INVALID_INPUT',
      '"process" names "nope", which is not there; expected the id of a process.',
    ],
    [
      '{ documents(filter: { process: "oslo-round-1" }) { totalCount } }',
      'INVALID_INPUT',
      '"process" names "oslo-round-1" (meeting); expected the id of a process.',
    ],
    [
      '{ processes(filter: { conflict: "plo" }) { totalCount } }',
      'INVALID_INPUT',
      '"conflict" names "plo" (institution); expected the id of a conflict.',
    ],
    [
      '{ people(filter: { tookPartIn: "nope" }) { totalCount } }',
      'INVALID_INPUT',
      '"tookPartIn" names "nope", which is not there; expected the id of a process or meeting.',
    ],
    [
      '{ people(filter: { affiliatedWith: "oslo-channel" }) { totalCount } }',
      'INVALID_INPUT',
      '"affiliatedWith" names "oslo-channel" (process); expected the id of an institution.',
    ],
    [
      '{ processes(filter: { tracks: ["II", "nonsense"] }) { totalCount } }',
      'INVALID_INPUT',
      '"tracks" names "nonsense"; expected some of I, 1.5, II, III.',
    ],
    [
      '{ institutions(filter: { country: "us" }) { totalCount } }',
      'INVALID_INPUT',
      '"country" is "us"; expected two capital letters (ISO 3166-1 alpha-2), such as US.',
    ],
    [
      '{ people(filter: { language: "Arabic, mostly" }) { totalCount } }',
      'INVALID_INPUT',
      '"language" is "Arabic, mostly"; expected a language code (BCP 47), such as ar.',
    ],
  ])('refuses %s in one sentence', async (query, code, message) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  it('refuses an ambiguous date wherever it stands', async () => {
    const window = { window: { from: '04/10/1998' } };
    const { errors } = await ask('query ($filter: EntityFilter) { ideas(filter: $filter) { totalCount } }', {
      filter: window,
    });
    expect(errors?.[0]?.message).toContain('"04/10/1998" is not a date that can be read without guessing');
  });
});
