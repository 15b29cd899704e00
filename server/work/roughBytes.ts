/** About how many bytes a value of plain objects, lists and typed arrays holds. */
export const roughBytes = (value: unknown): number => {
  const waiting: unknown[] = [value];
  let bytes = 0;
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (ArrayBuffer.isView(item)) bytes += item.byteLength;
    else if (typeof item === 'string') bytes += 2 * item.length;
    else if (Array.isArray(item) && typeof item[0] === 'number') bytes += 8 * item.length;
    else if (typeof item === 'object' && item !== null) {
      const values = Object.values(item);
      bytes += 16 * values.length;
      for (const one of values) waiting.push(one);
    } else bytes += 8;
  }
  return bytes;
};
