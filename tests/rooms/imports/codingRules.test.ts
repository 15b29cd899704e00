import { describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';

const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset has faults.');
const { dataset } = reading;

const processOf = new Map(dataset.meetings.map(({ id, process }) => [id, process]));
const conflictsOf = new Map(dataset.processes.map(({ id, conflicts }) => [id, conflicts]));
const roleOf = new Map(dataset.parties.map(({ institution, conflict, role }) => [`${institution} ${conflict}`, role]));

/** Where third parties talk on their own behalf. */
const ownBehalf = ['us-plo-dialogue', 'blair-house-2013', 'e3-iran'];

/** The longer words of a clause. */
const wordsOf = (clause: string): string[] => clause.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

describe('summaries of the curated data', () => {
  it('say nothing twice: of the clauses of one, no later one begins as an earlier one did', () => {
    const summaries = [...dataset.people, ...dataset.institutions].map(({ id, summary }) => ({ id, summary }));
    const twice = summaries.filter(({ summary }) => {
      const clauses = (summary ?? '').split(/; /).map((clause) => wordsOf(clause).slice(0, 3));
      return clauses.some((clause, place) =>
        clauses.slice(0, place).some((before) => clause.filter((word) => before.includes(word)).length > 1),
      );
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('lead to no mirror whose address names the original', () => {
    const mirrors = dataset.sources.filter(({ url }) => /[?&]url=http/i.test(url ?? ''));
    expect(mirrors.map(({ id }) => id)).toEqual([]);
  });
});

describe('the coding of the curated data, as its README states it', () => {
  it('has no official of a third party or guarantor as an official of a side', () => {
    const wrong = dataset.participations.filter(({ event, side, capacity }) => {
      if (side === null || !['official', 'former-official'].includes(capacity)) return false;
      const roles = conflictsOf
        .get(processOf.get(event) ?? event)!
        .map((conflict) => roleOf.get(`${side} ${conflict}`))
        .filter((role) => role !== undefined);
      const isOfSide = roles.includes('primary') || roles.includes('associated');
      return roles.length > 0 && !isOfSide && !ownBehalf.includes(event);
    });
    expect(wrong.map(({ person, event }) => `${person} ${event}`)).toEqual([]);
  });

  it('lets people voice, draft and reject, and meetings, processes and documents adopt', () => {
    const adopters = dataset['idea-appearances'].filter(({ mode, person }) => mode === 'adopted' && person !== null);
    expect(adopters).toEqual([]);
  });

  it('tells what sort of mediator chairs from within a side', () => {
    const untold = dataset.participations.filter(({ event, side, capacity, mediator_type: sort }) => {
      if (side === null || capacity !== 'facilitator' || sort !== null) return false;
      const conflicts = conflictsOf.get(processOf.get(event) ?? event)!;
      return conflicts.some((conflict) => roleOf.get(`${side} ${conflict}`) === 'primary');
    });
    expect(untold).toEqual([]);
  });

  it('leaves the end of a process open where its summary says which round is only the last recorded', () => {
    const closed = dataset.processes.filter(
      ({ summary, to }) => to !== null && /last recorded|revived/.test(summary ?? ''),
    );
    expect(closed.map(({ id }) => id)).toEqual([]);
  });

  it('says in the summary how a disputed entry is disputed', () => {
    const silent = [...dataset.processes, ...dataset.meetings, ...dataset.people].filter(
      ({ confidence, summary }) => confidence === 'disputed' && summary === null,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
