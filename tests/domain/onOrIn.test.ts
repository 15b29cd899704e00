import { describe, expect, it } from 'vitest';
import { onOrIn } from '../../server/domain/onOrIn.ts';
import { sentenceOf } from '../../server/domain/wording.ts';

describe('a date with its preposition', () => {
  it.each([
    ['1995-11-04', 'on 1995-11-04'],
    ['1995-11-04~', 'on 1995-11-04~'],
    ['1995-11', 'in 1995-11'],
    ['1995', 'in 1995'],
    ['1995?', 'in 1995?'],
    ['1995-11-04/1995-11-06', 'in 1995-11-04/1995-11-06'],
    ['199X', 'in 199X'],
  ])('%s is %s', (date, words) => {
    expect(sentenceOf(onOrIn(date))).toBe(words);
  });
});
