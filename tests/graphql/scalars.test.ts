import { describe, expect, it } from 'vitest';
import { curatedServer } from '../support/curatedServer.ts';

const { ask } = curatedServer();

const otherwise = 'expected a date as text, such as "1993-09-13"';

describe('what is no date', () => {
  it.each([
    ['1993', '1993 is not a date; write "1993".'],
    ['19930913', `19930913 is not a date; ${otherwise}.`],
    ['1993.5', `1993.5 is not a date; ${otherwise}.`],
    ['true', `true is not a date; ${otherwise}.`],
    ['NOW', `NOW is not a date; ${otherwise}.`],
    ['{year: 1993}', `{year: 1993} is not a date; ${otherwise}.`],
    ['["1993"]', `["1993"] is not a date; ${otherwise}.`],
  ])('%s in a query is named as it stands there', async (written, message) => {
    const { errors } = await ask(`{ slice(window: { from: ${written} }) { nodeCount } }`);
    expect(errors?.[0]?.message).toBe(message);
  });

  it.each([
    [1993, '1993 is not a date; write "1993".'],
    [1993.5, `1993.5 is not a date; ${otherwise}.`],
    [true, `true is not a date; ${otherwise}.`],
    [{ year: 1993 }, `{"year":1993} is not a date; ${otherwise}.`],
  ])('%j in a variable is named as it stands there', async (from, message) => {
    const query = 'query ($window: WindowInput) { slice(window: $window) { nodeCount } }';
    const { errors } = await ask(query, { window: { from } });
    expect(errors?.[0]?.message).toContain(` at "window.from"; ${message}`);
  });

  it('text that is no date is told as such, and text that is one is taken', async () => {
    const window = (from: string): string => `{ slice(window: { from: "${from}" }) { nodeCount } }`;
    expect((await ask(window('04/10/1998'))).errors?.[0]?.message).toMatch(/^"04\/10\/1998" is not a date/);
    expect((await ask(window('1993'))).errors).toBeUndefined();
  });

  it('a day that the calendar does not have is no date, in a query or a variable', async () => {
    const problem = '"1993-02-29" names a day that the calendar does not have: February 1993 has 28 days.';
    const inQuery = await ask('{ slice(window: { from: "1993-02-29" }) { nodeCount } }');
    expect(inQuery.errors?.[0]?.message).toBe(problem);
    const query = 'query ($window: WindowInput) { slice(window: $window) { nodeCount } }';
    const inVariable = await ask(query, { window: { to: '1993-02-29' } });
    expect(inVariable.errors?.[0]?.message).toContain(problem);
  });
});
