import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withDirectionsEnded } from '../../client/api/isolate.ts';
import { claimDetails } from '../../client/records/groupClaims.ts';
import { writeWording } from '../../client/records/writeWording.ts';
import { writeCsv } from '../../client/ui/writeCsv.ts';
import { isolated as isolatedByServer } from '../../server/domain/isolate.ts';
import { recordPart, sentenceOf, worded } from '../../server/domain/wording.ts';

const [override, pop, isolate, popIsolate] = ['\u202E', '\u202C', '\u2068', '\u2069'];

/** How deep in changes of direction a text leaves what follows it; null where it ends what it did not begin. */
const depthAfter = (text: string): number | null => {
  const open: string[] = [];
  for (const mark of text) {
    if ('\u202A\u202B\u202D\u202E'.includes(mark)) open.push(pop);
    if ('\u2066\u2067\u2068'.includes(mark)) open.push(popIsolate);
    if (mark === pop && open.pop() !== pop) return null;
    if (mark === popIsolate && open.pop() !== popIsolate) return null;
  }
  return open.length;
};

const hostile = fc
  .array(
    fc.constantFrom(
      'a',
      'א',
      ' ',
      '\u202A',
      '\u202B',
      '\u202D',
      override,
      pop,
      '\u2066',
      '\u2067',
      isolate,
      popIsolate,
    ),
  )
  .map((marks) => marks.join(''));

describe('a name in a sentence of plain text', () => {
  it('leaves the rest of it as it is, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(depthAfter(isolated(name))).toBe(0);
        expect(depthAfter(withDirectionsEnded(name))).toBe(0);
        expect(isolatedByServer(name)).toBe(isolated(name));
      }),
    );
  });

  it('keeps its own direction, and is as it was where it can turn nothing', () => {
    expect(isolated('Terje Rød-Larsen')).toBe('Terje Rød-Larsen');
    expect(isolated('محمود عباس')).toBe(`${isolate}محمود عباس${popIsolate}`);
    expect(isolated(`x${override}y`)).toBe(`${isolate}x${override}y${pop}${popIsolate}`);
  });

  it('is so in the sentences of the server, of the page, and in cells', () => {
    const name = `Hassan ${override}desrever`;
    const sentence = worded('met')`${recordPart('hassan', name)} met 3 times`;
    const told = `${isolate}${name}${pop}${popIsolate} met 3 times`;
    expect(sentenceOf(sentence)).toBe(told);
    expect(writeWording(sentence)).toBe(told);
    const end = { id: 'x', name };
    const claim = { typename: 'Signature', type: 'SIGNED', from: end, to: end, onBehalfOf: end } as unknown;
    expect(claimDetails(claim as Parameters<typeof claimDetails>[0])).toEqual([`for ${isolated(name)}`]);
    expect(writeCsv([[name, 1]])).toBe(`${name}${pop},1\r\n`);
  });
});
