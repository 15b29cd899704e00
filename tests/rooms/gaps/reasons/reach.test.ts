import { describe, expect, it } from 'vitest';
import { openFuture } from '../../../../server/analysis/temporalNetwork.ts';
import { parseEdtf } from '../../../../server/domain/edtf.ts';
import { reach } from '../../../../server/rooms/gaps/reasons/reach.ts';
import { dossier, group, told } from '../../../support/dossier.ts';

const dayOf = (text: string): number => {
  const date = parseEdtf(text);
  if ('error' in date || date.earliest === null) throw new Error(text);
  return date.earliest;
};

const arriving = (label: string, text: string, record: number, isOwn = false) =>
  group(label, [], { arrival: { day: dayOf(text), record }, isOwn });

describe('reach', () => {
  it('is there once influence of both can have arrived', () => {
    const groups = [arriving('North', '1991-03-01', 7), arriving('South', '1992-04-01', 8)] as const;
    expect(told(reach.find(dossier({ groups })))).toEqual({
      strength: 1,
      sentence: 'Influence of North and of South can have arrived at this person by 1992-04-01, meeting after meeting.',
      evidence: [7, 8],
    });
  });

  it('needs no arrival of the own group', () => {
    const groups = [group('North', [], { isOwn: true }), arriving('South', '1992-04-01', 8)] as const;
    expect(told(reach.find(dossier({ groups })))).toMatchObject({ evidence: [8] });
    const late = [arriving('North', '1999-01-01', -1, true), arriving('South', '1992-04-01', 8)] as const;
    expect(told(reach.find(dossier({ groups: late })))?.sentence).toContain('by 1992-04-01');
  });

  it('names a record once, and no day that is not known', () => {
    const same = [arriving('North', '1991-03-01', 7), arriving('South', '1991-03-01', 7)] as const;
    expect(told(reach.find(dossier({ groups: same })))?.evidence).toEqual([7]);
    const open = [arriving('North', '1991-03-01', 7), group('South', [], { arrival: { day: openFuture, record: -1 } })];
    expect(told(reach.find(dossier({ groups: [open[0]!, open[1]!] })))?.sentence).toContain('on a day not known');
  });

  it('is nothing where influence of one never arrives', () => {
    expect(told(reach.find(dossier({ groups: [arriving('North', '1991-03-01', 7), group('South')] })))).toBeNull();
  });
});
