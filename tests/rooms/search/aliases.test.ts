import { describe, expect, it } from 'vitest';
import { otherNamesOf } from '../../../server/domain/aliases.ts';
import { textOf } from '../../../server/domain/records.ts';
import { curatedDataset } from '../../../server/process/config.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { toRecords } from '../../../server/rooms/imports/toRecords.ts';
import { searchView } from '../../../server/rooms/search/search.ts';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { entityOf } from '../../../server/view/nodesAndEdges.ts';

const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset has faults.');
const { entities } = toRecords(reading.dataset);
const view = buildNetworkView(1, 'public', entities, []);
/** As many as the page shows. */
const shown = 12;
const found = (text: string, first = shown): string[] =>
  searchView(view, text, null, first).map(({ entity }) => entityOf(entity).id);

const bearers = new Map<string, string[]>();
for (const { id, properties } of entities) {
  for (const name of otherNamesOf(properties)) bearers.set(name, [...(bearers.get(name) ?? []), id]);
}

describe('the other names of the curated data', () => {
  const answers = [...bearers].map(([name, ids]) => ({ name, ids, results: found(name) }));

  it('find every entity that bears them, among the first', () => {
    expect(bearers.size).toBeGreaterThan(900);
    expect(answers.filter(({ ids, results }) => !ids.every((id) => results.includes(id)))).toEqual([]);
  });

  it('find one of the first three where one entity alone bears them', () => {
    const alone = answers.filter(({ ids }) => ids.length === 1);
    expect(alone.filter(({ ids, results }) => !results.slice(0, 3).includes(ids[0]!))).toEqual([]);
  });

  it.each([
    ['Oslo Accords', 'dop-1993'],
    ['Oslo I', 'dop-1993'],
    ['Oslo Declaration', 'dop-1993'],
    ['Belfast Agreement', 'good-friday-agreement'],
    ['Track Two', 'track-ii'],
    ['Track 2', 'track-ii'],
    ['Track One and a Half', 'track-1-5'],
    ['Stockholm talks', 'beilin-abu-mazen'],
    ['Stockholm talks', 'stockholm-yemen-2018'],
    ['Tehran Declaration', 'tehran-statement-2003'],
    ['Tehran Declaration', 'tehran-declaration-text'],
  ])('find %s: %s', (text, id) => {
    expect(found(text, 5)).toContain(id);
  });

  it.each([
    ['Arabic', 'أحمد قريع', 'ahmed-qurei'],
    ['Arabic without the hamza', 'احمد قريع', 'ahmed-qurei'],
    ['Arabic with vowels', 'أَحْمَد قُرَيْع', 'ahmed-qurei'],
    ['Arabic, a title', 'اتفاقية أوسلو', 'dop-1993'],
    ['Persian', 'عباس عراقچی', 'abbas-araghchi'],
    ['Persian typed with Arabic letters', 'عباس عراقچي', 'abbas-araghchi'],
    ['Urdu', 'عبد الستار', 'abdul-sattar'],
    ['Pashto', 'عبدالغنی برادر', 'abdul-ghani-baradar'],
    ['Cyrillic', 'Женевские дискуссии', 'geneva-international-discussions'],
    ['Cyrillic without the dots', 'Альберт Чернышев', 'albert-chernyshev'],
    ['Hebrew', 'הסכמי אוסלו', 'dop-1993'],
    ['Hebrew with another apostrophe', "יוזמת ז'נבה", 'geneva-initiative'],
    ['Hindi', 'अटल बिहारी वाजपेयी', 'atal-bihari-vajpayee'],
    ['Japanese', '日本', 'japan'],
    ['Hangul', '6자회담', 'six-party-talks'],
    ['a part of a Hangul word', '회담', 'six-party-talks'],
    ['Chinese', '六方会谈', 'six-party-talks'],
    ['a part of a Chinese word', '会谈', 'six-party-talks'],
    ['Greek without accents', 'Κυπριακο', 'cyprus'],
    ['Turkish', 'Kıbrıs sorunu', 'cyprus'],
    ['Turkish without its letters', 'kibris sorunu', 'cyprus'],
    ['Vietnamese', 'Phạm Văn Đồng', 'pham-van-dong'],
    ['Vietnamese without its marks', 'Pham Van Dong', 'pham-van-dong'],
    ['Irish', 'Sinn Féin', 'sinn-fein'],
    ['Irish without accents', 'Sinn Fein', 'sinn-fein'],
    ['Norwegian', 'Terje Rød-Larsen', 'terje-rod-larsen'],
    ['Norwegian without its letters', 'Terje Rod-Larsen', 'terje-rod-larsen'],
  ])('find, in %s, %s', (_, text, id) => {
    expect(found(text, 1)).toEqual([id]);
  });

  it('are none of them the name itself, written once more', () => {
    const repeated = entities.filter(({ properties }) => otherNamesOf(properties).includes(textOf(properties, 'name')));
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});
