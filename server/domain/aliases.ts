import { listOf, type Properties } from './records.ts';

/** Another name of an entity. */
export interface Alias {
  readonly name: string;
  /** BCP 47; null: as it is written in English. */
  readonly language: string | null;
}

const languageTag = /@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** Reads another name as it is written in a table and kept in the store: `Abu Ala`, or `أبو علاء@ar`. */
export const readAlias = (written: string): Alias => {
  const [tag, language = null] = languageTag.exec(written) ?? [];
  return { name: tag === undefined ? written : written.slice(0, -tag.length).trim(), language };
};

/** The other names of an entity, in the order in which they are kept. */
export const aliasesOf = (properties: Properties): readonly Alias[] => listOf(properties, 'aliases').map(readAlias);

/** The other names of an entity without their languages. */
export const otherNamesOf = (properties: Properties): readonly string[] =>
  aliasesOf(properties).map(({ name }) => name);
