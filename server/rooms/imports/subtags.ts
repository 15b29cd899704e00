import { createRequire } from 'node:module';

/** A part of a language tag as IANA registers it. */
export interface Subtag {
  readonly Type: string;
  /** Left out where a whole tag is registered. */
  readonly Subtag?: string;
  readonly Description: readonly string[];
  readonly Deprecated?: string;
  readonly 'Preferred-Value'?: string;
  readonly Scope?: string;
}

/** A sort of subtag, each by its code in small letters. */
type Sort = 'language' | 'extlang' | 'script' | 'region' | 'variant';

let registered: ReadonlyMap<string, Subtag> | null = null;

const keyOf = (sort: string, code: string): string => `${sort} ${code.toLowerCase()}`;

/** Read when first asked for: it is a megabyte. */
const registry = (): ReadonlyMap<string, Subtag> => {
  if (registered === null) {
    const path = 'language-subtag-registry/data/json/registry.json';
    const all = createRequire(import.meta.url)(path) as readonly Subtag[];
    registered = new Map(all.map((subtag) => [keyOf(subtag.Type, subtag.Subtag ?? ''), subtag]));
  }
  return registered;
};

/** A registered subtag; undefined where the code is not registered. */
export const findSubtag = (sort: Sort, code: string): Subtag | undefined => registry().get(keyOf(sort, code));

/** All subtags of a sort. */
export const subtagsOf = (sort: Sort): Subtag[] => [...registry().values()].filter(({ Type }) => Type === sort);

/** The code of what is called so in the registry, whatever the case of its letters; undefined where nothing is. */
export const codeOfName = (sort: Sort, name: string): string | undefined => {
  const wanted = name.trim().toLowerCase();
  return subtagsOf(sort).find(
    ({ Description, Deprecated }) =>
      Deprecated === undefined && Description.some((description) => description.toLowerCase() === wanted),
  )?.Subtag;
};
