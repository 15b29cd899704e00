import { writeCsv } from './writeCsv.ts';

/** Hands a text to the browser to be saved as a file. */
const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Spreadsheets take a CSV file without this mark for one of an old encoding, and show `RÃ¸d` for `Rød`. */
const byteOrderMark = '\uFEFF';

/** Hands a table to the browser to be saved as a CSV file that spreadsheets read in UTF-8. */
export const downloadCsv = (name: string, rows: Parameters<typeof writeCsv>[0]): void =>
  download(name, 'text/csv', byteOrderMark + writeCsv(rows));
