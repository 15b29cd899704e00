import { writeDayShort } from '../../dates/writeDay.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { ExplainedFact } from './Explained.tsx';
import { pairMeanings } from './meanings.ts';
import { lastMet, writeNumber, type Gap, type Pair } from './pairs.ts';
import tone from '../../ui/tone.module.css';
import styles from './PairFacts.module.css';

const Bridges = ({ pair: { disjointBridges, bridges } }: { readonly pair: Pair }) => {
  if (disjointBridges === 0) return <b>Nobody in this network connects them</b>;
  const more = disjointBridges - bridges.length;
  return (
    <>
      <b>{disjointBridges}</b> <span className={tone.muted}>{disjointBridges === 1 ? 'all hangs on' : 'through'}</span>{' '}
      <span className={styles.names}>
        {bridges.map((person) => (
          <EntityLink key={person.id} entity={person} />
        ))}
      </span>
      {more > 0 && <span className={tone.muted}> and {more} more</span>}
    </>
  );
};

const Arrival = ({ from, to, day }: { readonly from: string; readonly to: string; readonly day: string | null }) => (
  <p>
    <span className={tone.muted}>
      from <bdi>{from}</bdi> to <bdi>{to}</bdi>:
    </span>{' '}
    <b>{day === null ? 'none known in this network' : writeDayShort(day)}</b>
  </p>
);

/** What joins two groups, number by number, each explained a click away. */
export const PairFacts = ({ pair, gap }: { readonly pair: Pair; readonly gap: Gap | null }) => (
  <ul className={styles.facts} aria-label="What joins them">
    {gap !== null && (
      <ExplainedFact meaning={pairMeanings.severity}>
        <b>{gap.severity.toFixed(2)}</b> <span className={tone.muted}>of 1</span>
      </ExplainedFact>
    )}
    <ExplainedFact meaning={pairMeanings.ties}>
      <b>{pair.observed}</b> <span className={tone.muted}>where chance would give {writeNumber(pair.expected)}</span>
    </ExplainedFact>
    <ExplainedFact meaning={pairMeanings.bridges}>
      <Bridges pair={pair} />
    </ExplainedFact>
    <ExplainedFact meaning={pairMeanings.lastContact}>
      <b>{lastMet(pair)}</b>
      {pair.lastMeeting !== null && (
        <span className={styles.names}>
          <EntityLink entity={pair.lastMeeting} />
        </span>
      )}
    </ExplainedFact>
    <ExplainedFact meaning={pairMeanings.arrival}>
      <Arrival from={pair.a.label} to={pair.b.label} day={pair.earliestFromA} />
      <Arrival from={pair.b.label} to={pair.a.label} day={pair.earliestFromB} />
    </ExplainedFact>
  </ul>
);
