/** Dates for people to read, from the EDTF strings of the records. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function part(edtf: string): { year: string; month: string; day: string; about: string } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/u.exec(edtf);
  if (!match) return null;
  const [, year = '', month, day, mark] = match;
  return {
    year,
    month: month ? (months[Number(month) - 1] ?? '') : '',
    day: day ? String(Number(day)) : '',
    about: mark === '?' ? 'perhaps ' : mark ? 'about ' : '',
  };
}

/** A date or interval in words: `20–22 Jan 1993`, `Dec 1992`, `about 1992`; as written where it cannot be read. */
export function dateText(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  const begin = part(from);
  const finish = part(to);
  const words = (piece: NonNullable<typeof begin>): string =>
    piece.about + [piece.day, piece.month, piece.year].filter(Boolean).join(' ');
  if (!begin) return finish ? `until ${words(finish)}` : edtf;
  if (to === '..' || (to === '' && edtf.endsWith('/'))) return `from ${words(begin)}`;
  if (!finish || from === to) return words(begin);
  if (begin.year === finish.year && begin.month === finish.month && begin.day && finish.day)
    return `${begin.about}${begin.day}–${words(finish)}`;
  if (begin.year === finish.year && begin.month)
    return `${begin.about}${[begin.day, begin.month].filter(Boolean).join(' ')} – ${words(finish)}`;
  return `${words(begin)} – ${words(finish)}`;
}
