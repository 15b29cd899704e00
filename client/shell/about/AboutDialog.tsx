import { useQuery } from 'urql';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { copyLink } from '../../actions/pageActions.ts';
import { confidences } from '../../state/view.ts';
import { confidenceWords } from '../../records/recordWords.ts';
import { Wording } from '../../records/Wording.tsx';
import { FaultLine } from '../../ui/FaultLine.tsx';
import { seenHere } from '../../ui/seenHere.ts';
import { PageDialog } from '../PageDialog.tsx';
import { Holdings } from './Holdings.tsx';
import { AboutDocument } from './operations.generated.ts';
import styles from './AboutDialog.module.css';

const method: readonly string[] = [
  'Every statement names its sources, and how well they bear it out.',
  'Which track an event belongs to is a coding, by its sources or by the editors; the picture can be told by other codings.',
  'A side belongs to an attendance. Who came as mediator, facilitator, host, observer or adviser came for no side.',
  'Dates are as precise as the sources. Where they do not settle what came first, the order is told as not known.',
  'Paths and transfers are consistent with influence; they do not show that one thing caused another.',
  'Only what is recorded is counted. Absence of record is not absence of contact.',
];

const Confidences = () => (
  <dl className={styles.pairs}>
    {confidences.map((confidence) => (
      <div key={confidence}>
        <dt>{confidenceWords[confidence].name}</dt>
        <dd>{confidenceWords[confidence].meaning}</dd>
      </div>
    ))}
  </dl>
);

/** What is held here, how it is worked out, what is not there, and how to cite it. */
export const AboutDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [{ data, error }, ask] = useQuery({ query: AboutDocument });
  return (
    <PageDialog title="About these records" onClose={onClose}>
      <div className={styles.about}>
        <p>
          Who took part in which talks, when, for whom and on what evidence, and how people and ideas moved between
          unofficial, semi-official and official talks.
        </p>
        <h3>What is held</h3>
        {error && data === undefined && (
          <FaultLine what="How much is held" onRetry={() => ask({ requestPolicy: 'network-only' })} />
        )}
        {data !== undefined && <Holdings holdings={data.holdings} />}
        <h3>How well it is covered</h3>
        <p>{data !== undefined && <Wording of={data.coverage.wording} />}</p>
        <h3>How it is told</h3>
        <ul className={styles.method}>
          {method.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>How sure a statement is</h3>
        <Confidences />
        <h3>How to cite what you see</h3>
        <p className={styles.citation}>
          Crosstrack{data !== undefined && `, revision ${data.holdings.revision} of the records`}. {seenHere()}
        </p>
        <ActionButton action={copyLink} />
        <h3>For researchers</h3>
        <p>
          All of it can be asked for in the <a href="/graphiql">GraphQL explorer</a>, which describes every field.
        </p>
      </div>
    </PageDialog>
  );
};
