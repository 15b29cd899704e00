import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { describeError, isRefusal } from '../../client/api/describeError.ts';

const refused = (extensions: Readonly<Record<string, unknown>>): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message: '"focus" names "oslo-channel", which is not there.', extensions }] });

describe('a question that cannot be answered', () => {
  it('because it names what is not held is told as that, not as a failure of the server', () => {
    const error = refused({ code: 'INVALID_INPUT', notHeld: 'oslo-channel' });
    const { title, advice } = describeError(error);
    expect(title).toBe('This is not among the records here.');
    expect(advice.replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'There is no record oslo-channel, or you may not see it. Begin from something else.',
    );
    expect(isRefusal(error)).toBe(true);
  });

  it('because of how it is put is told as the question, with what the server says of it', () => {
    const error = refused({ code: 'INVALID_INPUT' });
    expect(describeError(error)).toEqual({
      title: 'This cannot be asked as it stands.',
      advice: '"focus" names "oslo-channel", which is not there.',
    });
  });

  it('because the server failed can be asked again', () => {
    const error = refused({ code: 'INTERNAL_SERVER_ERROR' });
    expect(describeError(error).title).toBe('The server could not answer.');
    expect(isRefusal(error)).toBe(false);
  });
});
