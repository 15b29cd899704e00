import { heatLevels } from './heatLevel.ts';
import paper from '../../ui/paper.module.css';
import tone from '../../ui/tone.module.css';
import styles from './HeatLegend.module.css';
import heat from './heat.module.css';

/** What the colours, numbers and dots of the cells mean. */
export const HeatLegend = ({ drafted }: { readonly drafted: boolean }) => (
  <div className={styles.legend}>
    <p className={styles.scale}>
      <span>fewer ties than by chance</span>
      <span className={styles.levels} aria-hidden="true">
        {heatLevels.map((level) => (
          <span key={level} className={heat.level} data-heat={level} />
        ))}
      </span>
      <span>more</span>
    </p>
    <ul>
      <li>
        <span className={styles.mark} data-gap="unbridged" aria-hidden="true" /> a gap: nobody connects them
      </li>
      <li>
        <span className={styles.mark} data-gap="thin" aria-hidden="true" /> a gap: less than half of chance, or it hangs
        on one person
      </li>
      <li>
        <span className={styles.mark} data-gap="unknown" aria-hidden="true" /> too little is recorded to say
      </li>
      <li>
        <span className={styles.mark} data-gap="unasked" aria-hidden="true" /> no gap is looked for: one camp, or not
        both of the conflict’s primary parties
      </li>
      {drafted && (
        <li>
          <span className={styles.mark} data-changed="true" aria-hidden="true" /> changed by the draft
        </li>
      )}
    </ul>
    <p className={tone.muted} id="heat-hint">
      The number is how many pairs of people, one of each group, are tied.{' '}
      <span className={paper.screenOnly}>Arrow keys go from cell to cell; Enter opens one.</span>
    </p>
  </div>
);
