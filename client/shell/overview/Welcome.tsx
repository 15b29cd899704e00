import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { useAnswerable } from '../useAnswerable.ts';
import tone from '../../ui/tone.module.css';
import styles from './Welcome.module.css';
import aside from '../../ui/aside.module.css';

/** How each picture is read, in a few sentences. */
const howToRead: Readonly<Record<View['projection'], string>> = {
  lanes:
    'Time runs from left to right; the higher the lane, the more official the talks. Each line is a person, going from ' +
    'meeting to meeting. Where a line climbs, that person went on to more official talks.',
  network:
    'Each mark is a person, an institution, a meeting, a process, an idea, a document or a conflict; a line joins two ' +
    'where a relationship is recorded. What is much linked lies close together; left and right, above and below mean ' +
    'nothing. Colours show the track of processes and meetings, and whom people came for; Lanes shows the time.',
};

/** For a newcomer: what the picture shows, and questions to begin with that the records here can answer. */
export const Welcome = () => {
  const { theme, lens, projection } = useView((state) => state.view);
  const { start, step, toSearch } = useView((state) => state);
  const questions = useAnswerable();
  return (
    <section className={styles.welcome} aria-label="Start here">
      <h2 className={aside.title}>How do talks in private become peace in public?</h2>
      <p>{howToRead[projection]}</p>
      {questions.length > 0 && <h3>Begin with a question</h3>}
      <ul>
        {questions.map(({ text, change }) => {
          const target: View = { ...start, theme, lens, ...change };
          return (
            <li key={text}>
              <a
                href={toSearch(target)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  step(target);
                }}
              >
                {text}
              </a>
            </li>
          );
        })}
      </ul>
      <p className={tone.muted}>
        {questions.length > 0 ? 'Or select' : 'Select'} anything in the picture to see who took part, when, and on what
        evidence.
      </p>
    </section>
  );
};
