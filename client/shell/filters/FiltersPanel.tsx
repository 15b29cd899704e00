import { X } from 'lucide-react';
import type { Page, Shown } from '../../room.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { Legend } from '../legend/Legend.tsx';
import { Filters } from './Filters.tsx';
import aside from '../../ui/aside.module.css';
import styles from './FiltersPanel.module.css';

/** At the left: what the picture shows, and what it is narrowed to. */
export const FiltersPanel = ({
  page: { view, slice, offered, sideLooks },
  shown,
  onClose,
}: {
  readonly page: Page;
  readonly shown: Shown | null;
  readonly onClose: () => void;
}) => {
  const hasPeople = (shown?.layer.actors ?? null) !== null;
  const drawsPeople = hasPeople && view.projection === 'network';
  const narrowing = shown?.layer.narrowing ?? null;
  const colorsThreads = (shown?.layer.transferLight ?? null) === null;
  return (
    <aside className={`${aside.aside} ${aside.sheet} ${styles.filters}`} aria-label="Filters and legend">
      <div className={`${aside.head} ${styles.head}`}>
        <IconButton label="Close filters" icon={<X />} onPress={onClose} />
      </div>
      {slice !== null && (
        <Section title="What is drawn">
          <Boundary what="The legend">
            {drawsPeople ? (
              shown?.legend
            ) : (
              <Legend
                {...{ slice, offered: offered ?? slice, view, colorsThreads, sideLooks }}
                narrowed={narrowing !== null}
              >
                {!hasPeople && shown?.legend}
              </Legend>
            )}
          </Boundary>
        </Section>
      )}
      <div className={styles.choices}>
        <Boundary what="The filters">
          <Filters offered={offered} narrowing={narrowing} />
        </Boundary>
      </div>
    </aside>
  );
};
