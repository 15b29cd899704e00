import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask, app } = curatedServer();

const question = `query ($changes: [DraftChangeInput!]!, $input: ProjectionInput) { whatIf(changes: $changes, input: $input) {
  before { people ties components articulationPoints gaps } after { people ties components articulationPoints gaps }
  people { person { id } } pairs { after { observed } } columns } }`;

it('a draft and then its opposite leave the present, whoever and whatever they name', async () => {
  const { network, entities } = await app().networks.view('confidential');
  const participations = Array.from(network.from.keys()).flatMap((edge) => {
    const [person, event] = [entities[network.from[edge]!]!, entities[network.to[edge]!]!];
    return person.kind === 'PERSON' && event.kind === 'MEETING' ? [{ person: person.id, meeting: event.id }] : [];
  });
  const meetings = [...new Set(participations.map(({ meeting }) => meeting))];
  const people = [...new Set(participations.map(({ person }) => person))];
  const attends = new Set(participations.map(({ person, meeting }) => `${person} ${meeting}`));
  const removing = fc.constantFrom(...participations).map((named) => [
    { kind: 'REMOVE_FROM_MEETING', ...named },
    { kind: 'ADD_TO_MEETING', ...named },
  ]);
  const adding = fc
    .tuple(fc.constantFrom(...people), fc.constantFrom(...meetings))
    .filter(([person, meeting]) => !attends.has(`${person} ${meeting}`))
    .map(([person, meeting]) => [
      { kind: 'ADD_TO_MEETING', person, meeting },
      { kind: 'REMOVE_FROM_MEETING', person, meeting },
    ]);
  const cancelling = fc.constantFrom(...meetings).map((meeting) => [
    { kind: 'REMOVE_MEETING', meeting },
    { kind: 'ADD_MEETING', meeting },
  ]);
  const input = fc.record({
    confidences: fc.constantFrom(null, ['DOCUMENTED']),
    window: fc.constantFrom(null, { from: '1985', to: '1999' }),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(removing, adding, cancelling), input, async (changes, projection) => {
      const { data, errors } = await ask(question, { changes, input: projection });
      expect(errors).toBeUndefined();
      const { before, after, people: changed, pairs, columns } = data.whatIf;
      expect(after).toEqual(before);
      expect([...changed, ...pairs]).toEqual([]);
      expect(columns.ties.added.some(Boolean)).toBe(false);
      expect(columns.removed.a).toEqual([]);
    }),
    { numRuns: 10 },
  );
}, 120_000);
