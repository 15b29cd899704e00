import { useView } from '../../state/useView.ts';
import { toSearch } from '../../state/viewSearch.ts';
import { startView, type View } from '../../state/view.ts';
import tone from '../../ui/tone.module.css';

const questions: readonly { readonly text: string; readonly change: Partial<View> }[] = [
  {
    text: 'How did the Oslo channel reach the White House lawn?',
    change: { focus: ['oslo-channel'], window: { from: '1992', to: '1993' } },
  },
  { text: 'Who carried the talks in Northern Ireland?', change: { conflicts: ['northern-ireland'] } },
  { text: 'What ran beneath the Iran nuclear talks?', change: { conflicts: ['iran-nuclear'] } },
  {
    text: 'Where was a bridge missing in Northern Ireland?',
    change: {
      conflicts: ['northern-ireland'],
      window: { from: '1985', to: '1996' },
      projection: 'network',
      panel: 'gaps',
      smallestGroup: 1,
    },
  },
];

/** For a newcomer: what the picture shows, and four questions to begin with. */
export const Welcome = () => {
  const { theme, lens } = useView((state) => state.view);
  const step = useView((state) => state.step);
  return (
    <section className="welcome" aria-label="Start here">
      <h2>How do talks in private become peace in public?</h2>
      <p>
        Time runs from left to right; the higher the lane, the more official the talks. Each line is a person, going
        from meeting to meeting. Where a line climbs, someone carried something up.
      </p>
      <h3>Begin with a question</h3>
      <ul>
        {questions.map(({ text, change }) => {
          const target: View = { ...startView, theme, lens, ...change };
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
      <p className={tone.muted}>Or select anything in the picture to see who took part, when, and on what evidence.</p>
    </section>
  );
};
