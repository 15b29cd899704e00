/*
 * Short words that stand in a name in one publication and are missing or written otherwise in another, folded. After the
 * articles of MARC 21, Appendix F, and the prefixes to surnames of IFLA, "Names of Persons", as far as their languages are
 * those of the data; the words between the words of institutions, and that bin and its like are one, are as in OpenSanctions'
 * rigour (resources/names/stopwords.yml and symbols.yml, MIT).
 */

const words = (text: string): readonly string[] => text.split(' ');

const articles: ReadonlySet<string> = new Set(words('al el ul il'));
/** Before a sun letter it is romanised by its sound; not as `us`, which is a country in most texts. */
const assimilated = /^(?!us$)[aeu](dh|sh|th|[dnrstz])$/;

/** Whether a folded word is the Arabic article of the word after it: `al-`, in dialect `el-`, before a sun letter `as-`. */
export const isArabicArticle = (word: string, next: string): boolean =>
  articles.has(word) || next.startsWith(assimilated.exec(word)?.[1] ?? '\0');

/** What joins a name to that of a father: Arabic, Maghrebi and Hebrew, Mauritanian. */
const patronymic = words('bin ibn ben bint ould wuld');

/** French, Spanish, Portuguese, Italian; Afrikaans, Dutch and German; Swedish and Danish. */
const european = words(
  'de del dela della di da do dos das du des le la les los las van von vom zu zum zur der den ter ten af av',
);

/** The Persian vowel that joins two words. */
const ezafe = words('e i ye');

/** English. */
const english = words('the of and for');

const all: ReadonlySet<string> = new Set([...patronymic, ...european, ...ezafe, ...english]);

/** Whether a folded word is an article or a particle to the word after it: it may be missing without its being another name. */
export const isParticle = (word: string, next: string): boolean => all.has(word) || isArabicArticle(word, next);

/** For each of these words, whether it is one. */
export const particlesAmong = (folded: readonly string[]): boolean[] =>
  folded.map((word, place) => isParticle(word, folded[place + 1] ?? ''));
