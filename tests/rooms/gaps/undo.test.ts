import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getSpan } from '../../../server/view/spansOfRecords.ts';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask, app } = curatedServer();

const question = `query ($changes: [DraftChangeInput!]!, $input: ProjectionInput) { whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: $changes, input: $input) {
  before { people ties components articulationPoints gaps } after { people ties components articulationPoints gaps }
  people { person { id } } pairs { after { observed } } columns } }`;

interface Change {
  readonly kind: string;
  readonly person?: string;
  readonly meeting?: string;
  readonly date?: string;
}

it('a draft and then its opposite leave the present, whoever and whatever they name', async () => {
  const view = await app().networks.view('confidential');
  const { network, entities, nodeOf } = view;
  const idsOf = (kind: string): string[] => entities.flatMap((entity) => (entity.kind === kind ? [entity.id] : []));
  const [meetings, processes, people] = [idsOf('MEETING'), idsOf('PROCESS'), idsOf('PERSON')];
  const participations = view.relationships.flatMap(({ type, from, to }) =>
    type === 'PARTICIPATED_IN' ? [{ person: from, meeting: to }] : [],
  );
  const isOfProcess = ({ meeting }: { readonly meeting: string }): boolean => processes.includes(meeting);
  const attends = new Set(participations.map(({ person, meeting }) => `${person} ${meeting}`));
  const spanOf = (id: string) => getSpan(network.nodeSpans, nodeOf.get(id)!);
  const lived = ([person, meeting]: readonly [string, string]): boolean => {
    const [life, event] = [spanOf(person), spanOf(meeting)];
    return (
      (life.end === null || event.start === null || life.end > event.start) &&
      (life.start === null || event.end === null || life.start < event.end)
    );
  };

  const removing = (from: typeof participations) =>
    fc.constantFrom(...from).map((named): Change[] => [
      { kind: 'REMOVE_FROM_MEETING', ...named },
      { kind: 'ADD_TO_MEETING', ...named },
    ]);
  const adding = (events: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...people), fc.constantFrom(...events))
      .filter((pair) => !attends.has(pair.join(' ')) && lived(pair))
      .map(([person, meeting]): Change[] => [
        { kind: 'ADD_TO_MEETING', person, meeting },
        { kind: 'REMOVE_FROM_MEETING', person, meeting },
      ]);
  const cancelling = fc.constantFrom(...meetings).map((meeting): Change[] => [
    { kind: 'REMOVE_MEETING', meeting },
    { kind: 'ADD_MEETING', meeting },
  ]);
  /** A meeting that only the draft has, with people in it, and then not. */
  const holding = fc
    .uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 })
    .map((seated): Change[] => [
      { kind: 'ADD_MEETING', meeting: 'draft:x' },
      ...seated.map((person) => ({ kind: 'ADD_TO_MEETING', person, meeting: 'draft:x' })),
      { kind: 'REMOVE_MEETING', meeting: 'draft:x' },
    ]);
  const kindsOfChange = [
    removing(participations.filter((row) => !isOfProcess(row))),
    removing(participations.filter(isOfProcess)),
    adding(meetings),
    adding(processes),
    cancelling,
    holding,
  ];
  const input = fc.record({
    confidences: fc.constantFrom(null, ['DOCUMENTED']),
    window: fc.constantFrom(null, { from: '1985', to: '1999' }),
    ties: fc.constantFrom(['CO_PARTICIPATION'], ['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT']),
    certainty: fc.constantFrom('POSSIBLE', 'DEFINITE'),
  });
  // Every kind of change its own runs, and then some after one another.
  const drafts = [
    ...kindsOfChange.map((changes) => ({ changes, numRuns: 4 })),
    { changes: fc.tuple(kindsOfChange[0]!, kindsOfChange[5]!).map((parts) => parts.flat()), numRuns: 4 },
  ];
  for (const { changes: made, numRuns } of drafts) {
    await fc.assert(
      fc.asyncProperty(made, input, async (changes, projection) => {
        const { data, errors } = await ask(question, { changes, input: projection });
        expect(errors).toBeUndefined();
        const { before, after, people: changed, pairs, columns } = data.whatIf;
        expect(after).toEqual(before);
        expect([...changed, ...pairs]).toEqual([]);
        expect(columns.ties.added.some(Boolean)).toBe(false);
        expect(columns.removed.a).toEqual([]);
      }),
      { numRuns },
    );
  }
}, 240_000);

it('who is removed, and who is tied, is not there or tied only while the draft says so', async () => {
  const { data } = await ask(question, { changes: [{ kind: 'REMOVE_PERSON', person: 'terje-rod-larsen' }], input: {} });
  const without = data.whatIf;
  const tied = await ask(question, {
    changes: [{ kind: 'ADD_TIE', person: 'terje-rod-larsen', other: 'gerry-adams' }],
    input: {},
  });
  // Neither has an opposite in a draft: to undo them is to ask without them.
  const undone = (await ask(question, { changes: [], input: {} })).data.whatIf;
  for (const { before } of [without, tied.data.whatIf]) expect(undone.after).toEqual(before);
  expect(without.after.people).toBeLessThan(undone.after.people);
  expect(tied.data.whatIf.after.ties).toBe(undone.after.ties + 1);
  expect([...undone.people, ...undone.pairs]).toEqual([]);
});
