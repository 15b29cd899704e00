import { useHeld } from '../../records/useHeld.ts';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './PathExamples.module.css';

/** Pairs of ends to try; they show where these records hold both. */
const examples: readonly { readonly text: string; readonly from: string; readonly to: string }[] = [
  {
    text: 'From the meeting in London in 1992 to the signing on the White House lawn',
    from: 'london-hirschfeld-qurei-1992',
    to: 'white-house-dop',
  },
  {
    text: 'From the Inter-Tajik Dialogue to the General Agreement of 1997',
    from: 'inter-tajik-dialogue',
    to: 'tajik-general-agreement',
  },
  {
    text: 'From the Pugwash Conferences to the Limited Test Ban Treaty of 1963',
    from: 'pugwash-conferences',
    to: 'limited-test-ban-treaty',
  },
];

/** Paths to begin with, as long as nobody has chosen ends. */
export const PathExamples = () => {
  const step = useView((state) => state.step);
  const held = useHeld(examples.flatMap(({ from, to }) => [from, to]));
  const shown = examples.filter(({ from, to }) => held.has(from) && held.has(to));
  if (shown.length === 0) return null;
  return (
    <section className={styles.examples} aria-labelledby="path-examples">
      <h3 id="path-examples">For example</h3>
      <ul>
        {shown.map(({ text, from, to }) => (
          <li key={text}>
            <button type="button" className={buttons.link} onClick={() => step({ pathFrom: [from], pathTo: [to] })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
