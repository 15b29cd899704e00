import { limits } from '../limits.ts';

/** So many bytes of JSON a value is at least, as far as is counted: no further than `most`. */
const leastLength = (value: unknown, most: number): number => {
  const waiting: unknown[] = [value];
  let length = 0;
  while (waiting.length > 0 && length <= most) {
    const item = waiting.pop();
    if (typeof item === 'string') length += item.length + 2;
    else if (Array.isArray(item)) {
      length += item.length + 1;
      for (const one of item) waiting.push(one);
    } else if (typeof item === 'object' && item !== null) {
      for (const [name, one] of Object.entries(item)) {
        length += name.length + 4;
        waiting.push(one);
      }
    } else length += 1;
  }
  return length;
};

const megabytes = Math.round(limits.answer.bytes / 1e6);

const tooLong = JSON.stringify({
  errors: [
    {
      message: `The answer would be longer than ${megabytes} MB. Ask for fewer items (first) or fewer fields at once.`,
      extensions: { code: 'TOO_COSTLY' },
    },
  ],
});

/** An answer as JSON, or in its place that it would be too long: it is counted before it is written. */
export const writeAnswer = (answer: unknown): string =>
  leastLength(answer, limits.answer.bytes) > limits.answer.bytes ? tooLong : JSON.stringify(answer);
