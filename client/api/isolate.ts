const isolate = '\u2068';
const isolateEnd = '\u2069';
const embeddingEnd = '\u202C';

/** Letters that are written from right to left, and controls of direction: what can turn its neighbours. */
const turning =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const endOf = (mark: string): string | null => {
  if ('\u202A\u202B\u202D\u202E'.includes(mark)) return embeddingEnd;
  return '\u2066\u2067\u2068'.includes(mark) ? isolateEnd : null;
};

/** The text with every change of direction ended that it begins, and without ends of what it does not begin. */
export const withDirectionsEnded = (text: string): string => {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  let open: string[] = [];
  let written = '';
  for (const mark of text) {
    const end = endOf(mark);
    if (end !== null) open.push(end);
    else if (mark === embeddingEnd && open.at(-1) !== embeddingEnd) continue;
    else if (mark === embeddingEnd) open.pop();
    else if (mark === isolateEnd && !open.includes(isolateEnd)) continue;
    else if (mark === isolateEnd) {
      const begun = open.lastIndexOf(isolateEnd);
      written += open
        .slice(begun + 1)
        .reverse()
        .join('');
      open = open.slice(0, begun);
    }
    written += mark;
  }
  return written + open.reverse().join('');
};

/**
 * A name within a sentence of plain text: it keeps its own direction of writing, and the rest of the sentence its own. Names
 * that can turn nothing stay as they are.
 */
export const isolated = (name: string): string =>
  turning.test(name) ? isolate + withDirectionsEnded(name) + isolateEnd : name;
