import { describe, expect, it } from 'vitest';
import { historyWithBoth } from '../../../../server/rooms/gaps/reasons/historyWithBoth.ts';
import { dossier, group, meeting, process, told } from '../../../support/dossier.ts';

const find = (...groups: [ReturnType<typeof group>, ReturnType<typeof group>]) =>
  told(historyWithBoth.find(dossier({ groups })));

describe('history with both', () => {
  it('of somebody of neither group is as strong as the smaller of the two', () => {
    expect(find(group('North', [meeting(1), meeting(2)]), group('South', [meeting(3)]))).toEqual({
      strength: 1 / 2,
      sentence: 'Took part with people of North on 2 occasions and with people of South on 1.',
      // The first with each, then the others.
      evidence: [1, 3, 2],
    });
  });

  it('shows first where people of both were at once', () => {
    const both = meeting(2);
    const found = find(group('North', [meeting(1), both]), group('South', [meeting(3), both]));
    expect(found?.strength).toBe(2 / 3);
    expect(found?.evidence).toEqual([2, 1, 3]);
  });

  it('of a member is history with the other group alone', () => {
    const own = group('North', [meeting(1), meeting(2), meeting(3)], { isOwn: true });
    expect(find(own, group('South', [meeting(4)]))).toEqual({
      strength: 1 / 2,
      sentence: 'Is of North, and took part with people of South on 1 occasion.',
      evidence: [4],
    });
    expect(find(group('South', [meeting(4)]), own)?.sentence).toBe(
      'Is of North, and took part with people of South on 1 occasion.',
    );
    expect(find(own, group('South'))).toBeNull();
  });

  it('counts a process like a meeting, and does not tell it as one', () => {
    expect(find(group('North', [meeting(1), process(2)]), group('South', [process(2), process(3)]))).toMatchObject({
      strength: 2 / 3,
      sentence:
        'Took part with people of North on 1 occasion and is recorded for the same process as people of it, and is recorded for 2 of the same processes as people of South.',
    });
  });

  it('counts what is of the draft, says so, and has no record of it', () => {
    expect(find(group('North', [meeting(1), meeting(-1)]), group('South', [meeting(-1)]))).toEqual({
      strength: 1 / 2,
      sentence:
        'Took part with people of North on 2 occasions, 1 of the draft and with people of South on 1 of the draft.',
      evidence: [1],
    });
  });

  it('is nothing where one of the groups was never met', () => {
    expect(find(group('North', [meeting(1)]), group('South'))).toBeNull();
    expect(find(group('North'), group('South'))).toBeNull();
  });
});
