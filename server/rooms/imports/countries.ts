import { codeOfName, findSubtag } from './subtags.ts';

/** Former states that have a code of their own here, as the page names them. */
const formerStates: readonly string[] = ['SU', 'YU'];

/** In use without being of the standard: Kosovo. */
const inUse: readonly string[] = ['XK'];

/** Registered, but by ISO 3166-1 only reserved: islands, and unions of states. */
const reserved: readonly string[] = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN'];

/** Often written for another code. */
const meant: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', BU: 'MM', TP: 'TL', ZR: 'CD' };

/** Whether a text is the code of a country: ISO 3166-1 alpha-2, XK, or SU and YU for former states. */
export const isCountry = (code: string): boolean => {
  if (formerStates.includes(code) || inUse.includes(code)) return true;
  const region = /^[A-Z]{2}$/.test(code) ? findSubtag('region', code) : undefined;
  if (region === undefined || region.Deprecated !== undefined || reserved.includes(code)) return false;
  return !region.Description.includes('Private use');
};

/** The code that is meant by a text that is none; undefined where that cannot be said. */
export const countryMeant = (text: string): string | undefined => {
  const capitals = text.trim().toUpperCase();
  const code = meant[capitals] ?? (isCountry(capitals) ? capitals : codeOfName('region', text));
  return code !== undefined && isCountry(code) ? code : undefined;
};
