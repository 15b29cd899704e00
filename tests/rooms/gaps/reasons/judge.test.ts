import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../server/rooms/gaps/dossier.ts';
import { judge } from '../../../../server/rooms/gaps/reasons/judge.ts';
import { rules } from '../../../../server/rooms/gaps/reasons/rules.ts';
import { usualWeights, type Weights } from '../../../../server/rooms/gaps/weights.ts';
import { buildNetworkView } from '../../../../server/view/networkView.ts';
import { dossier, group, meeting } from '../../../support/dossier.ts';
import { filesBelow } from '../../../support/sourceFiles.ts';

const view = buildNetworkView(1, 'public', [], []);
const judged = (known: Partial<Dossier>, weights: Partial<Weights> = {}) =>
  judge(view, dossier(known), { ...usualWeights, ...weights });
const mediated = [meeting(1, { capacity: 'mediator' }), meeting(2), meeting(3)];

describe('judge()', () => {
  it('takes nobody for a candidate of whom nothing makes one, whatever speaks for them', () => {
    const languages = ['en'];
    expect(judged({ languages })).toBeNull();
    expect(judged({ languages, parts: mediated })).not.toBeNull();
  });

  it('puts what counts most first, and takes what speaks against off the score', () => {
    const groups = [group('North', [meeting(4)]), group('South')] as const;
    const judgement = judged({ parts: mediated, groups });
    // Mediated once: 1/2 × 2; one-sided: 1 × 3/2.
    expect(judgement?.reasons.map(({ kind, points }) => [kind, points])).toEqual([['FACILITATION', 1]]);
    expect(judgement?.counterReasons.map(({ kind, points }) => [kind, points])).toEqual([['ONE_SIDED', 1.5]]);
    expect(judgement?.score).toBe(-0.5);
    expect(judgement?.isHindered).toBe(false);
  });

  it('does not tell a reason that counts for nothing, but what speaks against', () => {
    const judgement = judged(
      { parts: mediated, groups: [group('North', [meeting(4)]), group('South')] },
      { facilitation: 0, historyWithBoth: 0 },
    );
    expect(judgement?.reasons.map(({ kind }) => kind)).toEqual([]);
    expect(judgement?.counterReasons.map(({ kind }) => kind)).toEqual(['ONE_SIDED']);
  });

  it('says who is hindered', () => {
    expect(judged({ parts: mediated, death: { date: '1990', by: null } })?.isHindered).toBe(true);
  });

  it('shows ten records of a reason at most', () => {
    const parts = Array.from({ length: 12 }, (_, record) => meeting(record, { capacity: 'mediator' }));
    expect(judged({ parts })?.reasons[0]?.evidence).toHaveLength(10);
  });
});

it('every rule has its file, its test and its place in the list', () => {
  const named = rules.map(({ kind }) =>
    kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const helpers = ['judge', 'occasions', 'reason', 'rules'];
  const filesIn = (folder: string, ending: string): string[] =>
    filesBelow(folder, [ending]).map((path) => path.slice(folder.length + 1, -ending.length));
  expect(filesIn('server/rooms/gaps/reasons', '.ts').filter((name) => !helpers.includes(name))).toEqual(
    [...named].sort(),
  );
  expect(filesIn('tests/rooms/gaps/reasons', '.test.ts')).toEqual([...named, 'judge'].sort());
});
