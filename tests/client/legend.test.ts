import { describe, expect, it } from 'vitest';
import { readSlice } from '../../client/picture/readSlice.ts';
import { marksOf } from '../../client/shell/legend/marksOf.ts';
import { exactly, SliceBuilder } from '../graph/lanes/builders.ts';
import { columns } from './sliceFixture.ts';

const lanes = { projection: 'lanes', window: null } as const;
const namesOf = (marks: ReturnType<typeof marksOf>): string[] => marks.map(([name]) => name);

/** A person of a process of many years, and at two meetings years apart at its end. */
const withGaps = () => {
  const builder = new SliceBuilder();
  const process = builder.add('PROCESS', 'process', { lane: 'II', span: exactly(-20_000, 9000) });
  const meetings = [builder.meeting('one', 'II', 8000), builder.meeting('two', 'I', 8900)];
  builder.attend(builder.add('PERSON', 'walker'), null, ...meetings);
  builder.attend(builder.add('PERSON', 'member'), null, process);
  return builder.slice();
};

describe('the legend of Lanes', () => {
  it('explains broken lines and breaks where they are drawn', () => {
    expect(namesOf(marksOf(withGaps(), withGaps(), lanes, true))).toEqual(expect.arrayContaining(['silent', 'break']));
    const names = namesOf(marksOf(readSlice(columns), readSlice(columns), lanes, true));
    expect(names).toContain('thread');
    expect(names).not.toContain('silent');
    expect(names).not.toContain('break');
  });

  it('says beside transfers that these are drawn whole', () => {
    const meaning = (colorsThreads: boolean) =>
      new Map(marksOf(withGaps(), withGaps(), lanes, colorsThreads)).get('silent');
    expect(meaning(true)).toBe('Broken line: nothing is recorded in between, for two years or more');
    expect(meaning(false)).toBe(`${meaning(true)}; transfers are drawn whole`);
  });

  it('explains neither in the Network picture', () => {
    const names = namesOf(marksOf(withGaps(), withGaps(), { projection: 'network', window: null }, true));
    expect(names.filter((name) => name === 'silent' || name === 'break')).toEqual([]);
  });
});
