import { beforeAll, describe, expect, it } from 'vitest';
import { PathsDocument } from '../../client/rooms/paths/operations.generated.ts';
import { parseEdtf } from '../../server/domain/edtf.ts';
import { textOf } from '../../server/domain/records.ts';
import type { Wording, WordingPart } from '../../server/domain/wording.ts';
import type { NetworkView } from '../../server/view/networkView.ts';
import { curatedServer } from '../support/curatedServer.ts';
import { textOfFile } from '../support/sourceFiles.ts';

const server = curatedServer();
const running: { view?: NetworkView } = {};
beforeAll(async () => {
  running.view = await server.app().networks.view('public');
});

/** The names in backticks: those of kinds and clauses of sentences among them. */
const named = new Set([...textOfFile('schema.graphql').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));

const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

const datesIn = ({ parts }: Wording): (string | null)[][] =>
  parts.flatMap((part) => (part.kind === 'DATES' ? [[part.from, part.to]] : []));
const recordsIn = ({ parts }: Wording): string[] =>
  parts.flatMap((part) => (part.kind === 'RECORD' ? [part.record] : []));

const isDate = (text: string): boolean => !('error' in parseEdtf(text));

/** Whether a part is what it says, by the records. */
const isTrue = (part: WordingPart): boolean => {
  switch (part.kind) {
    case 'RECORD': {
      const { nodeOf, entities } = running.view!;
      const node = nodeOf.get(part.record);
      return node !== undefined && part.text === textOf(entities[node]!.properties, 'name');
    }
    case 'DATES': {
      const dates = [part.from, part.to].filter((date) => date !== null);
      return dates.length > 0 && dates.every((date) => isDate(date) && part.text.includes(date));
    }
    case 'DAYS':
      return part.days === 1 ? part.text === 'a day' : part.text.startsWith(`${part.days} days`);
    case 'NUMBER':
      return Math.abs(Number(part.text.replaceAll(',', '')) - part.number) < 0.51;
    case 'TEXT':
      // Whatever looks like a date is one, or of a name.
      return part.text !== '' && !/\d{4}/.test(part.text);
    case 'NAME':
      return part.text !== '';
  }
};

/** Holds a sentence against its parts: joined they are the sentence, its kinds stand in the SDL, its names are recorded ones. */
const check = ({ wording, ...told }: { wording: Wording; sentence?: string; reason?: string }): void => {
  const { kind, parts } = wording;
  const names = [kind, ...parts.flatMap(({ clause }) => clause ?? [])];
  expect({
    sentence: parts.map(({ text }) => text).join(''),
    unnamed: names.filter((name) => !named.has(name)),
    untrue: parts.filter((part) => !isTrue(part)),
  }).toEqual({ sentence: told.sentence ?? told.reason, unnamed: [], untrue: [] });
};

const said = 'sentence wording { kind parts }';
const kindsOf = (answers: readonly { wording: Wording }[]): string[] =>
  [...new Set(answers.map(({ wording }) => wording.kind))].sort();

describe('the parts of sentences about the curated data', () => {
  it.each(['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'])('are those of every transfer (%s)', async (lens) => {
    const { transfers } =
      await ask(`{ transfers(lens: ${lens}, first: 500) { totalCount nodes { ${said} lagRange { least most } carrier { id }
      from { via at { id } span { from to } } to { via at { id } span { from to } } } } }`);
    expect(transfers.nodes.length).toBe(Math.min(500, transfers.totalCount));
    for (const { carrier, from, to, lagRange, ...told } of transfers.nodes) {
      check(told);
      expect(recordsIn(told.wording)).toEqual([carrier.id, from.at.id, to.at.id]);
      expect(datesIn(told.wording)).toEqual([from, to].map(({ span }) => [span.from, span.to]));
      const days = told.wording.parts.flatMap((part: WordingPart) => (part.kind === 'DAYS' ? [part.days] : []));
      expect(days).toEqual([...new Set([lagRange.least, lagRange.most])].filter((each) => each !== null && each > 0));
    }
    expect(kindsOf(transfers.nodes)).toEqual(['transfer-of-idea', 'transfer-of-person']);
  });

  it('are those of every pair whose order is not known', async () => {
    const { transfers } = await ask(`{ transfers(first: 1) { orderNotKnown(first: 500) { nodes { ${said} carrier { id }
      around { via at { id } span { from to } } within { via at { id } span { from to } } } } } }`);
    for (const { carrier, around, within, ...told } of transfers.orderNotKnown.nodes) {
      check(told);
      expect(recordsIn(told.wording)).toEqual([carrier.id, around.at.id, within.at.id]);
      expect(datesIn(told.wording)).toEqual([around, within].map(({ span }) => [span.from, span.to]));
    }
    expect(kindsOf(transfers.orderNotKnown.nodes)).toEqual(['order-not-known-of-idea', 'order-not-known-of-person']);
  });

  it.each([
    ['["oslo-round-1"]', '["white-house-dop"]', 'EARLIEST_ARRIVAL'],
    ['["london-hirschfeld-qurei-1992"]', '["dop-1993"]', 'SHORTEST'],
    ['["mells-park-talks"]', '["groote-schuur-minute-doc"]', 'SHORTEST'],
    ['["arak-paper-2014"]', '["jcpoa"]', 'STRONGEST'],
    ['["terje-rod-larsen"]', '["yitzhak-rabin"]', 'LATEST_DEPARTURE'],
  ])('are those of the hops of paths from %s to %s', async (from, to, criterion) => {
    const { paths } = await ask(`{ paths(from: ${from}, to: ${to}, criterion: ${criterion}, first: 25) { nodes { hops {
      reason wording { kind parts } departs waited relationship { span { from to } } } } } }`);
    expect(paths.nodes.length).toBeGreaterThan(0);
    for (const { hops } of paths.nodes) {
      for (const { departs, waited, relationship, ...told } of hops) {
        check(told);
        const { parts, kind } = told.wording as Wording;
        const { span } = relationship;
        const recorded = span.from === null && span.to === null ? [] : [[span.from, span.to]];
        const day = ['hop-later', 'hop-same-day'].includes(kind) ? [[departs, null]] : [];
        expect(datesIn(told.wording)).toEqual([...day, ...recorded]);
        expect(parts.flatMap((part) => (part.kind === 'DAYS' ? [part.days] : []))).toEqual(waited > 0 ? [waited] : []);
        // What is said again below a hop can be left out.
        const rest = parts.filter(({ clause }) => clause !== 'hop-dated').map(({ text }) => text);
        expect(rest.join('')).not.toContain('dated');
      }
    }
  });

  it.each([
    ['from: ["white-house-dop"], to: ["oslo-round-1"]', 'miss-time-order'],
    ['from: ["oslo-round-1"], to: ["white-house-dop"], window: { to: "1993-08" }', 'miss-outside-window'],
    ['from: ["nyrb-luers-2008"], to: ["p5plus1-talks"]', 'miss-not-connected'],
    [
      'from: ["london-hirschfeld-qurei-1992"], to: ["gaza-jericho-first"], maxHops: 2, certainty: DEFINITE',
      'miss-only-possible',
    ],
    ['from: ["averell-harriman"], to: ["nicolas-lang"]', 'miss-shared-employer'],
    ['from: ["oslo-round-1"], to: ["white-house-dop"], via: ["duisburg-1988"]', 'miss-not-through'],
  ])('are those of the nearest miss: %s', async (args, kind) => {
    const { paths } = await ask(`{ paths(${args}) { nearestMiss { ${said} } } }`);
    check(paths.nearestMiss);
    expect(paths.nearestMiss.wording.kind).toBe(kind);
  });

  it.each([
    ['{ conflicts: ["northern-ireland"], window: { from: "1985", to: "1996-06" } }', 'SIDE'],
    ['{ conflicts: ["israeli-palestinian"] }', 'COUNTRY'],
    ['{ window: { from: "1990" }, certainty: DEFINITE, ties: [CO_PARTICIPATION, EXPLICIT] }', 'CONFLICT'],
    ['{ window: { to: "1999-12-31" }, confidences: [DOCUMENTED, REPORTED], weight: COUNT }', 'TRACK'],
    ['{ window: { from: "1993", to: "1993" }, lens: NINE_TRACKS, tracks: ["research"] }', 'INSTITUTION_KIND'],
    ['{ ties: [SHARED_INSTITUTION] }', 'COMMUNITY'],
  ])('are those of pairs, gaps and the network of %s by %s', async (input, grouping) => {
    const { gaps } =
      await ask(`{ gaps(enough: { people: 1, meetings: 1, ties: 0 }, input: ${input}, grouping: ${grouping}, smallestGroup: 1, first: 500) {
      projection { ${said} } pairs { ${said} a { key label } b { key label } lastMeeting { id kind span { from to } } }
      gaps { ${said} } } }`);
    check(gaps.projection);
    for (const { a, b, lastMeeting, ...told } of gaps.pairs) {
      check(told);
      const names = told.wording.parts.filter(({ kind }: WordingPart) => kind === 'RECORD' || kind === 'NAME');
      expect(names.slice(0, 2).map(({ text }: WordingPart) => text)).toEqual([a.label, b.label]);
      if (lastMeeting?.kind === 'MEETING' && lastMeeting.span.from !== null) {
        expect(datesIn(told.wording).at(-1)).toEqual([lastMeeting.span.to ?? lastMeeting.span.from, null]);
      }
    }
    for (const told of gaps.gaps) check(told);
  });

  it.each([
    ['{ a: "sinn-fein", b: "ulster-unionist-party" }', '{ conflicts: ["northern-ireland"] }', 'SIDE'],
    ['{ a: "plo", b: "israel" }', '{ window: { from: "1991", to: "1995-09" } }', 'SIDE'],
    ['{ a: "israeli-palestinian", b: "northern-ireland" }', '{ certainty: DEFINITE }', 'CONFLICT'],
    ['{ a: "I", b: "II" }', '{ changes: [{ kind: REMOVE_PERSON, person: "uri-savir" }] }', 'TRACK'],
  ])('are those of all reasons for and against who could bridge %s in %s', async (gap, input, grouping) => {
    const { bridgeCandidates } =
      await ask(`{ bridgeCandidates(enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, gap: ${gap}, input: ${input}, grouping: ${grouping},
      includeUnavailable: true, first: 100) { posts { ${said} conflicts { id } parties { id } }
      candidates { reasons { ${said} } counterReasons { ${said} } } } }`);
    const { conflicts, parties, ...posts } = bridgeCandidates.posts;
    check(posts);
    const ids = [...parties, ...conflicts].map(({ id }: { id: string }) => id);
    if (posts.wording.kind === 'posts-looked-for') {
      for (const id of recordsIn(posts.wording)) expect(ids).toContain(id);
    }
    for (const { reasons, counterReasons } of bridgeCandidates.candidates) {
      for (const told of [...reasons, ...counterReasons]) check(told);
    }
  });

  it('are those of drafts', async () => {
    const { whatIf } =
      await ask(`{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, input: { window: { from: "1990", to: "1992" } }, changes: [
      { kind: ADD_MEETING, meeting: "draft:new-meeting", process: "oslo-channel", date: "1992-10~" },
      { kind: ADD_TO_MEETING, person: "uri-savir", meeting: "draft:new-meeting", side: "israel" },
      { kind: REMOVE_FROM_MEETING, person: "ahmed-qurei", meeting: "oslo-round-1" },
      { kind: REMOVE_MEETING, meeting: "oslo-round-1" },
      { kind: ADD_TIE, person: "ahmed-qurei", other: "uri-savir" },
      { kind: REMOVE_PERSON, person: "joel-singer" }
    ]) { changes { ${said} } } }`);
    for (const told of whatIf.changes) check(told);
    expect(whatIf.changes.map(({ wording }: { wording: Wording }) => wording.kind)).toEqual([
      'change-held',
      'change-put-in',
      'change-taken-out',
      'change-not-held',
      'change-tied',
      'change-removed',
    ]);
    expect(datesIn(whatIf.changes[0].wording)).toEqual([['1992-10~', null]]);
    expect(recordsIn(whatIf.changes[0].wording)).toEqual(['oslo-channel']);
    expect(recordsIn(whatIf.changes[1].wording)).toEqual(['uri-savir', 'israel']);
  });

  it('are few enough for the page to ask for a hundred paths with them', async () => {
    const variables = { from: ['oslo-round-1'], to: ['white-house-dop'], first: 100, withMiss: false };
    const { data, errors } = await server.ask(String(PathsDocument), variables);
    expect(errors).toBeUndefined();
    expect(data.paths.nodes.length).toBeGreaterThan(10);
  });
});
