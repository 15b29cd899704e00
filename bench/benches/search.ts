import { textOf } from '../../server/domain/records.ts';
import { searchView } from '../../server/rooms/search/search.ts';
import { buildNetworkView } from '../../server/view/networkView.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, medianTiming, milliseconds, timeOnce, timingText, type Timing } from '../harness.ts';
import { recordsOf, type SizeName } from '../sizes.ts';

const goal = 20;
const first = 12;
const longLastName = / \S{7,}$/;

const replaceLetter = (word: string): string => `${word.slice(0, 3)}x${word.slice(4)}`;
const swapNeighbours = (word: string): string => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`;

/** Queries as people type them, made from the name of someone in the middle of the data. */
const queriesFor = (name: string, summary: string): Readonly<Record<string, string>> => {
  const last = name.split(' ').at(-1) ?? '';
  return {
    'a whole name': name.replace(/^Synthetic /, ''),
    'one word': last,
    'the beginning of a word': last.slice(0, 4),
    'one letter': last.slice(0, 1),
    'a word with a typo': replaceLetter(last),
    'a word with two letters swapped': swapNeighbours(last),
    'two words of a summary': summary.split(' ').slice(1, 3).join(' '),
    'nothing like it': 'qqxyzzy wvutq',
    ...(name.startsWith('Synthetic ') ? { 'a word in nearly every name, as no real one is': 'Synthetic' } : {}),
  };
};

/** Search by the text of names, aliases and summaries. */
export const searchBench: Bench = {
  name: 'search',
  about:
    `Search of the server, without HTTP, for ${first} results; the index is built by the first search of a view. ` +
    `Goal: under ${goal} ms of CPU for each search at 10k/50k.`,
  sizes: ['curated', '10k/50k'] satisfies SizeName[],
  async measure(size) {
    const { entities, relationships } = await recordsOf(size);
    const person = entities.find(
      ({ kind, properties }) =>
        kind === 'PERSON' && longLastName.test(textOf(properties, 'name')) && 'summary' in properties,
    )!;
    const queries = queriesFor(textOf(person.properties, 'name'), textOf(person.properties, 'summary'));
    const samples: Timing[] = [];
    let view = buildNetworkView(1, 'public', entities, relationships);
    for (let round = 0; round < 4; round += 1) {
      view = buildNetworkView(1, 'public', entities, relationships);
      samples.push(await timeOnce(() => searchView(view, 'peace', null, first)));
    }
    const rows: Row[] = [
      {
        what: 'the first search: index and answer',
        value: timingText(medianTiming(samples)),
        ratio: `the very first ${milliseconds(samples[0]!.cpu)} CPU`,
        goal: '',
        reached: null,
      },
    ];
    const timings = await contest(
      Object.entries(queries).map(([name, text]) => ({ name, run: () => searchView(view, text, null, first) })),
      { warmUps: 5, rounds: 9 },
    );
    for (const [name, timing] of Object.entries(timings)) {
      const judged = size === '10k/50k' && !queries[name]!.startsWith('Synthetic');
      rows.push({
        what: `${name}: "${queries[name]!}"`,
        value: timingText(timing),
        ratio: `${searchView(view, queries[name]!, null, 100).length} of at most 100 found`,
        goal: judged ? `under ${goal} ms CPU` : '',
        reached: judged ? timing.cpu < goal : null,
      });
    }
    return rows;
  },
};
