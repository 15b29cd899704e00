import { describe, expect, it } from 'vitest';
import { curatedServer, recordsServer } from '../support/curatedServer.ts';
import { smallWorld } from '../support/smallWorld.ts';
import { fieldsWithRecords, recordById, walkSchema, type Met } from '../support/walkSchema.ts';

const around = 'input: { conflicts: ["northern-ireland"] }';
const gap = 'gap: { a: "northern-ireland/republicans", b: "northern-ireland/unionists" }';
const changes = `[{ kind: ADD_TIE, person: "gerry-adams", other: "david-trimble" },
  { kind: ADD_MEETING, meeting: "draft:one", process: "duisburg-talks", date: "1988" }, { kind: ADD_TO_MEETING, person: "alec-reid", meeting: "de-hoop-1997", side: "sinn-fein" }]`;

/** Where the walk of the curated data begins, with the type that is answered. */
const questions: Readonly<Record<string, string>> = {
  'search(text: "Oslo")': 'SearchResult',
  'search(text: "Londonderry")': 'SearchResult',
  'node(id: "oslo-channel")': 'Process',
  'node(id: "oslo-round-1")': 'Meeting',
  'node(id: "uri-savir")': 'Person',
  'node(id: "plo")': 'Institution',
  'node(id: "northern-ireland")': 'Conflict',
  'node(id: "gaza-jericho-first")': 'Idea',
  'node(id: "dop-1993")': 'Document',
  'node(id: "track-ii")': 'Track',
  'node(id: "singer-2021")': 'Source',
  ...Object.fromEntries(
    [
      ['uri-savir.affiliated-with.israel-mfa.consul-general-in-new-york.1988', 'Affiliation'],
      ['ahmed-qurei.participated-in.oslo-round-1', 'Participation'],
      ['fafo.convened.oslo-channel.hosted', 'Convening'],
      ['oslo-round-1.part-of.oslo-channel', 'PartOf'],
      ['oslo-channel.addresses.israeli-palestinian', 'Addressing'],
      ['sinn-fein.party-to.northern-ireland.primary', 'PartyToConflict'],
      ['oslo-round-1.on-track.track-ii', 'TrackCoding'],
      ['gaza-jericho-first.appeared-in.oslo-round-1.voiced.ahmed-qurei.1993-01', 'Appearance'],
      ['oslo-channel.produced.dop-1993', 'Production'],
      ['aaas-security-talks.influenced.oslo-channel.fed-into', 'Influence'],
    ].map(([id, type]) => [`relationship(id: "${id}")`, type!]),
  ),
  'person(id: "uri-savir")': 'Person',
  'institution(id: "qatar")': 'Institution',
  'conflict(id: "yemen")': 'Conflict',
  'process(id: "oslo-channel")': 'Process',
  'meeting(id: "oslo-round-1")': 'Meeting',
  'idea(id: "gaza-jericho-first")': 'Idea',
  'document(id: "dop-1993")': 'Document',
  'source(id: "singer-2021")': 'Source',
  people: 'PersonConnection',
  institutions: 'InstitutionConnection',
  conflicts: 'ConflictConnection',
  processes: 'ProcessConnection',
  meetings: 'MeetingConnection',
  ideas: 'IdeaConnection',
  documents: 'DocumentConnection',
  sources: 'SourceConnection',
  'disputes(first: 20)': 'DisputeConnection',
  contradictions: 'ContradictionConnection',
  'slice(focus: ["oslo-channel"])': 'Slice',
  'paths(from: ["oslo-round-1"], to: ["white-house-dop"], first: 3)': 'PathConnection',
  'paths(from: ["averell-harriman"], to: ["nicolas-lang"], first: 1)': 'PathConnection',
  'paths(from: ["duisburg-1988"], to: ["good-friday-agreement"], first: 3)': 'PathConnection',
  'paths(from: ["duisburg-1988"], to: ["gfa-1998"], via: ["ni-multiparty-talks"], first: 1)': 'PathConnection',
  'influence(origin: ["oslo-round-1"])': 'InfluenceCone',
  [`brokers(${around})`]: 'BrokerConnection',
  [`brokerSeries(people: ["gerry-adams"], ${around})`]: 'BrokerSeries',
  'brokerChanges(before: { to: "1990" }, after: { from: "1991" })': 'BrokerChanges',
  [`gaps(${around})`]: 'GapAnalysis',
  [`gaps(${around}, grouping: SIDE)`]: 'GapAnalysis',
  [`bridgeCandidates(${around}, ${gap})`]: 'BridgeCandidates',
  [`whatIf(${around}, changes: ${changes})`]: 'WhatIf',
  [`projection(${around}, grouping: SIDE)`]: 'Projection',
  'transfers(filter: { processes: ["oslo-channel"] }, first: 4)': 'TransferConnection',
  'transferFlows(groupBy: CONFLICT)': 'TransferFlows',
  ideaAdoptions: 'IdeaAdoptions',
  careerSequences: 'CareerSequence',
  'personCareer(id: "uri-savir")': 'Career',
  'ideaCareer(id: "gaza-jericho-first")': 'Career',
  'trackDifferences(first: 3)': 'TrackCodingsConnection',
  'trackCodings(event: "oslo-round-1")': 'TrackCodings',
};

/** What nothing in the curated data has: recorded ties, authors and signatories, contradictions; tracks and sources are evidence, and have none. */
const unmet = [
  'Authorship.from',
  'Authorship.onBehalfOf',
  'Authorship.sources',
  'Authorship.to',
  'Contradiction.relationship',
  'Signature.from',
  'Signature.onBehalfOf',
  'Signature.sources',
  'Signature.to',
  'Source.sources',
  'Tie.from',
  'Tie.sources',
  'Tie.to',
  'Track.sources',
];

const differing = async (ask: Parameters<typeof walkSchema>[0], met: readonly Met[]): Promise<string[]> => {
  const known = new Map<string, string>();
  const wrong = new Set<string>();
  for (const { by, record } of met) {
    const key = `${record.typename} ${record.id}`;
    if (!known.has(key)) known.set(key, JSON.stringify(await recordById(ask, record)));
    if (known.get(key) !== JSON.stringify(record)) wrong.add(`${by}: ${key}`);
  }
  return [...wrong];
};

describe('a record', () => {
  const { ask } = curatedServer();

  it('is the same wherever in the schema it is met', async () => {
    const met = await walkSchema(ask, questions);
    expect(met.length).toBeGreaterThan(1000);
    expect(await differing(ask, met)).toEqual([]);
    const reached = new Set(met.map(({ by }) => by));
    expect(fieldsWithRecords.filter((field) => !reached.has(field))).toEqual(unmet);
  }, 120_000);
});

describe('a record of a made-up world', () => {
  const { ask } = recordsServer(() => {
    const world = smallWorld()
      .institution('one')
      .institution('two')
      .conflict('war', { one: 'primary', two: 'primary' });
    for (let process = 0; process < 4; process += 1) world.process(`process-${process}`, 'war', `${1980 + process}`);
    for (let meeting = 0; meeting < 40; meeting += 1) {
      const people = [0, 1, 2].map((step) => [
        `person-${(meeting * 7 + step * 5) % 23}`,
        step === 2 ? '' : ['one', 'two'][step]!,
      ]);
      world.meeting(
        `meeting-${meeting}`,
        `${1980 + (meeting % 9)}-0${1 + (meeting % 9)}`,
        Object.fromEntries(people),
        `process-${meeting % 4}`,
      );
      world.track(`meeting-${meeting}`, meeting % 2 === 0 ? 'track-i' : 'track-ii');
    }
    // Cannot be, by the dates.
    world.person('dead', { died: '1970' }).meeting('after', '1988-05', { dead: 'one' });
    return world.records();
  });

  it('is the same wherever in the schema it is met', async () => {
    const met = await walkSchema(ask, {
      'search(text: "person", first: 30)': 'SearchResult',
      'search(text: "meeting-7")': 'SearchResult',
      'slice(limit: 50)': 'Slice',
      'brokers(input: { conflicts: ["war"] })': 'BrokerConnection',
      'transfers(first: 20)': 'TransferConnection',
      'paths(from: ["person-1"], to: ["person-2"], first: 5)': 'PathConnection',
      'node(id: "process-1")': 'Process',
      'node(id: "person-3")': 'Person',
      'node(id: "dead")': 'Person',
      contradictions: 'ContradictionConnection',
    });
    expect(met.map(({ by }) => by)).toContain('Contradiction.relationship');
    expect(met.length).toBeGreaterThan(200);
    expect(await differing(ask, met)).toEqual([]);
  }, 60_000);
});
