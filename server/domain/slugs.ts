import { createHash } from 'node:crypto';

/** An id: lower-case letters and digits in groups joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const hyphenated = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** Few enough to be read, enough that of a million texts hardly two have the same. */
const lettersOfHash = 10;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, lettersOfHash);

/**
 * Any text as a slug: diacritics of Latin letters dropped, everything that is neither letter nor digit a hyphen. What has
 * letters or digits besides a to z and 0 to 9, as of another script, ends in a hash of the whole, so that texts which
 * differ in these have different slugs: "" only where the text has neither letters nor digits.
 */
export const toSlug = (text: string): string => {
  const letters = text.normalize('NFKD').toLowerCase();
  const latin = letters.replace(/(?<=[a-z])\p{M}+/gu, '');
  const plain = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole = !/[\p{L}\p{N}]/u.test(latin.replace(/[a-z0-9]/g, ''));
  return isWhole ? plain : [plain, hashOf(hyphenated(latin))].filter((part) => part !== '').join('-');
};
