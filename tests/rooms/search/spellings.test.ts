import { describe, expect, it } from 'vitest';
import { otherNamesOf } from '../../../server/domain/aliases.ts';
import { textOf } from '../../../server/domain/records.ts';
import { curatedDataset } from '../../../server/process/config.ts';
import { readDataset } from '../../../server/rooms/imports/readDataset.ts';
import { toRecords } from '../../../server/rooms/imports/toRecords.ts';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { spellings, unrecorded } from '../../fixtures/spellings/spellings.ts';
import { findFive, measureFinding, viewWithout } from '../../support/measureFinding.ts';

const reading = await readDataset(curatedDataset);
if ('faults' in reading) throw new Error('The curated dataset has faults.');
const { entities } = toRecords(reading.dataset);
const whole = buildNetworkView(1, 'public', entities, []);
const without = viewWithout(entities, spellings);

/** Every name on record, and whom it means. */
const recorded = new Map<string, string[]>();
for (const { id, kind, properties } of entities) {
  if (kind === 'SOURCE' || kind === 'TRACK') continue;
  for (const name of [textOf(properties, 'name'), ...otherNamesOf(properties)]) {
    recorded.set(name, [...(recorded.get(name) ?? []), id]);
  }
}

describe('spellings that are not on record', () => {
  it('are many, of real names, half of them kept aside', () => {
    expect(spellings.length).toBeGreaterThan(500);
    const ids = new Set(entities.map(({ id }) => id));
    expect(spellings.filter(({ means }) => !means.every((id) => ids.has(id)))).toEqual([]);
    const aside = spellings.filter(({ half }) => half === 'aside').length;
    expect(aside / spellings.length).toBeGreaterThan(0.45);
  });

  // Floors: what was measured when the rules stood, less two spellings in a hundred, so that a new record may get in between
  // but no rule may go. Before them recall was 0.58 and 0.56, precision 0.72 and 0.81.
  it.each([
    ['building', 0.89, 0.76],
    ['aside', 0.9, 0.8],
  ])('are found among the first five: the half for %s', (half, leastRecall, leastPrecision) => {
    const { recall, precision, missed } = measureFinding(
      without,
      spellings.filter((each) => each.half === half),
    );
    expect(recall, missed.map(({ spelling }) => spelling).join(', ')).toBeGreaterThan(leastRecall);
    expect(precision).toBeGreaterThan(leastPrecision);
  });

  it.each([
    ['Haidar Abdelshafi', ['haidar-abdel-shafi']],
    ['Mc Guinness', ['martin-mcguinness']],
    ['deKlerk', ['fw-de-klerk', 'willem-de-klerk']],
    ['el-Sarraj', ['eyad-sarraj']],
    ['Joergen Holst', ['johan-jorgen-holst']],
    ['Sana‘a Center', ['sanaa-center']],
    ['สุรินทร์พิศสุวรรณ', ['surin-pitsuwan']],
    ['צה"ל', ['idf']],
  ])('find the people first: %s', (spelling, ids) => {
    expect(findFive(whole, spelling).slice(0, ids.length).sort()).toEqual(ids);
  });
});

describe('names as they are on record', () => {
  // Every fifth: precision was 0.726 before the rules. Of all 2,577 it was 0.722, and is 0.732 with them.
  it('are all found among the first five, with no more beside them than before', () => {
    const sought = [...recorded]
      .filter((_, place) => place % 5 === 0)
      .map(([spelling, means]) => ({ spelling: spelling.slice(0, 200), means }));
    const { recall, precision, missed } = measureFinding(whole, sought);
    expect(missed).toEqual([]);
    expect(recall).toBe(1);
    expect(precision).toBeGreaterThan(0.726);
  });
});

describe('names of people and institutions that are not on record', () => {
  // Before: two of ninety, by a typo forgiven ("African Union", "Hezbollah").
  it('find nothing, but for two', () => {
    const found = unrecorded.filter((name) => findFive(whole, name).length > 0);
    expect(found.length, found.join(', ')).toBeLessThanOrEqual(2);
  });
});
