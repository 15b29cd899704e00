import type { WhatIfQuery } from '../../api/types.generated.ts';
import { writeDayShort } from '../../dates/writeDay.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ChangedPeople } from './ChangedPeople.tsx';
import { ExplainedRow } from './Explained.tsx';
import { networkMeanings, pairMeanings } from './meanings.ts';
import { lastMet, writeNumber, type Pair, type PairChange } from './pairs.ts';
import { whatIfSentence } from './whatIfSentence.ts';
import tone from '../../ui/tone.module.css';
import changes from './changes.module.css';
import styles from './WhatIfTable.module.css';

type Answer = WhatIfQuery['whatIf'];

const none = '–';

const bridgesText = (pair: Pair | null): string => {
  if (pair === null) return none;
  if (pair.disjointBridges === 0) return 'nobody';
  return `${pair.disjointBridges}: ${pair.bridges.map(({ name }) => name).join(', ')}`;
};

/** Of as many bridges before and after others may be named, though nothing has changed. */
const bridgesAfter = (before: Pair | null, after: Pair | null): string => {
  const [earlier, later] = [bridgesText(before), bridgesText(after)];
  const isOtherChoice = earlier !== later && before?.disjointBridges === after?.disjointBridges;
  return isOtherChoice ? `${later} (no fewer and no more; where several people would do, one choice is named)` : later;
};

const dayText = (pair: Pair | null, day: string | null): string =>
  pair === null ? none : day === null ? 'none on record' : writeDayShort(day);

const PairRows = ({ change: { before, after }, pair }: { readonly change: PairChange; readonly pair: Pair }) => {
  // The two may name the groups the other way round.
  const isTurned = before.pair !== null && before.pair.a.key !== pair.a.key;
  const arrival = (of: Pair | null, fromA: boolean, turned: boolean): string =>
    dayText(of, of === null ? null : fromA !== turned ? of.earliestFromA : of.earliestFromB);
  const severity = ({ pair: of }: PairChange['before']): string =>
    of === null ? none : (of.severity?.toFixed(2) ?? 'no gap');
  return (
    <>
      <ExplainedRow meaning={pairMeanings.severity} before={severity(before)} after={severity(after)} />
      <ExplainedRow
        meaning={pairMeanings.ties}
        before={before.pair?.observed ?? none}
        after={after.pair?.observed ?? none}
      />
      <ExplainedRow
        meaning={pairMeanings.ties}
        name="The same by chance"
        before={before.pair === null ? none : writeNumber(before.pair.expected)}
        after={after.pair === null ? none : writeNumber(after.pair.expected)}
      />
      <ExplainedRow
        meaning={pairMeanings.bridges}
        before={bridgesText(before.pair)}
        after={bridgesAfter(before.pair, after.pair)}
      />
      <ExplainedRow
        meaning={pairMeanings.lastContact}
        before={before.pair === null ? none : lastMet(before.pair)}
        after={after.pair === null ? none : lastMet(after.pair)}
      />
      <ExplainedRow
        meaning={pairMeanings.arrival}
        name={`From ${pair.a.label} influence arrives`}
        before={arrival(before.pair, true, isTurned)}
        after={arrival(after.pair, true, false)}
      />
      <ExplainedRow
        meaning={pairMeanings.arrival}
        name={`From ${pair.b.label} influence arrives`}
        before={arrival(before.pair, false, isTurned)}
        after={arrival(after.pair, false, false)}
      />
    </>
  );
};

/** Every measure before and after the draft: of the gap that is opened, of the whole, and of people. */
export const WhatIfTable = ({
  answer,
  change,
}: {
  readonly answer: Answer;
  /** What becomes of the gap that is opened; null where none is. */
  readonly change: PairChange | null;
}) => {
  const pair = change?.after.pair ?? change?.before.pair ?? null;
  return (
    <div className={styles.tables}>
      <p>{whatIfSentence(answer.before, answer.after, change)}</p>
      {change !== null && pair !== null && (
        <table className={changes.compared}>
          <caption className={tone.visuallyHidden}>The opened pair before and after the draft</caption>
          <BeforeAndAfter
            title={
              <>
                <bdi>{pair.a.label}</bdi> and <bdi>{pair.b.label}</bdi>
              </>
            }
          />
          <tbody>
            <PairRows change={change} pair={pair} />
          </tbody>
        </table>
      )}
      <table className={changes.compared}>
        <caption className={tone.visuallyHidden}>The whole network before and after the draft</caption>
        <BeforeAndAfter title="The whole network" />
        <tbody>
          {(['people', 'ties', 'components', 'articulationPoints', 'gaps'] as const).map((name) => (
            <ExplainedRow
              key={name}
              meaning={networkMeanings[name]}
              before={answer.before[name]}
              after={answer.after[name]}
            />
          ))}
        </tbody>
      </table>
      <ChangedPeople people={answer.people} count={answer.peopleChanged} />
    </div>
  );
};
