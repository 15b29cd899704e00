/** Longer than any summary; a cell beyond it is two files grown together, or a quote that was never closed. */
const mostCharacters = 20_000;

/** `#REF!`, `#NAME?`, `#N/A`, and what they are called in other languages; `Err:508` is LibreOffice's. */
const spreadsheetError = /^(?:#(?:[\p{L}\p{N}/_¡¿]+[!?]|N\/[ADV]|NV|GETTING_DATA)|Err:\d{3})$/u;

/** Line breaks and tabs are admitted: a quoted cell may hold several lines. */
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

const nameOfCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no cell may hold, whatever its column, and what was expected; null where there is nothing of it. */
export const problemOfAnyCell = (value: string): string | null => {
  if (value.length > mostCharacters)
    return `is of ${value.length.toLocaleString('en')} characters; expected at most ${mostCharacters.toLocaleString('en')}`;
  const [control] = controlCharacter.exec(value) ?? [];
  if (control !== undefined)
    return `holds the control character ${nameOfCharacter(control)}; expected text without any`;
  if (value.includes('\uFFFD')) return 'holds a sign for letters that were lost (U+FFFD); expected the letters';
  const error = value.split('|').find((part) => spreadsheetError.test(part.trim()));
  if (error === undefined) return null;
  return `${error === value ? 'is' : `holds "${error.trim()}",`} an error of a spreadsheet; expected what belongs there`;
};
