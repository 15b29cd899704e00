/**
 * What a terminal would obey rather than show, or show elsewhere than it stands: control characters, marks that turn the
 * direction of writing, separators of lines, halves of characters.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const escape = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A line of text that can be printed to a terminal without harm: `\u001B` in place of what a terminal would obey. */
export const printable = (line: string): string => line.replace(unprintable, escape);

/** The same for a text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

const invisible = /^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether there is anything to be seen in a text: blanks, also those of no width, are nothing. */
export const isVisible = (text: string): boolean => !invisible.test(text);
