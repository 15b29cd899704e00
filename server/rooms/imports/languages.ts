import { codeOfName, findSubtag, subtagsOf } from './subtags.ts';

const form =
  /^([a-z]{2,3})(?:-([a-z]{3}))?(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)$/i;

const inCapitals = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).toLowerCase();

/** A tag as BCP 47 spells it: `sr-Latn`, `en-GB`; undefined where it has a part that is not registered. */
const spelled = (tag: string): string | undefined => {
  const match = form.exec(tag);
  if (match === null) return undefined;
  const [, language = '', extension, script, region, rest = ''] = match;
  const variants = rest.split('-').slice(1);
  const scope = findSubtag('language', language)?.Scope;
  const parts = [
    findSubtag('language', language),
    ...(extension === undefined ? [] : [findSubtag('extlang', extension)]),
    ...(script === undefined ? [] : [findSubtag('script', script)]),
    ...(region === undefined ? [] : [findSubtag('region', region)]),
    ...variants.map((variant) => findSubtag('variant', variant)),
  ];
  if (parts.includes(undefined) || scope === 'special' || region?.toUpperCase() === 'ZZ') return undefined;
  const written = [language, extension, script && inCapitals(script), region?.toUpperCase(), ...variants];
  return written.filter((part) => part !== undefined).join('-');
};

/** As it is to be written today: `he` for `iw`. */
const current = (tag: string): string | undefined => {
  const [language = '', ...rest] = tag.split('-');
  const preferred = findSubtag('language', language)?.['Preferred-Value'] ?? language.toLowerCase();
  return spelled([preferred, ...rest].join('-'));
};

/** Whether a text is a language tag of BCP 47 whose parts are registered, spelled as usual: `en`, `ar-EG`, `sr-Latn`. */
export const isLanguage = (tag: string): boolean => spelled(tag) === tag && current(tag) === tag;

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** The language that calls itself so: `fr` for `français`. */
const codeOfOwnName = (name: string): string | undefined => {
  const wanted = name.trim().toLowerCase();
  return subtagsOf('language')
    .map(({ Subtag = '' }) => Subtag)
    .filter((code) => code.length === 2)
    .find((code) => new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase() === wanted);
};

/** The tag that is meant by a text that is none; undefined where that cannot be said. */
export const languageMeant = (text: string): string | undefined => {
  const tag = text.trim().replaceAll('_', '-');
  return [current(tag), canonical(tag), codeOfName('language', text), codeOfOwnName(text)].find(
    (candidate) => candidate !== undefined && isLanguage(candidate),
  );
};
