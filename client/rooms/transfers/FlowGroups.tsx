import { useState } from 'react';
import { transferDirections } from './fields.ts';
import { directionColor, directionWords } from './directionWords.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { layoutFlows } from './flowLayout.ts';
import { addFlows, countCells, totalsByDirection, type FlowCell, type Flows } from './flowTotals.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import flowBand from './flowBand.module.css';
import styles from './FlowGroups.module.css';

const shownAtFirst = 12;

const SmallFlow = ({ cells, codes }: { readonly cells: readonly FlowCell[]; readonly codes: readonly string[] }) => {
  const { nodes, bands } = layoutFlows(cells, codes, { width: 84, height: 44, nodeWidth: 3, gap: 4 });
  return (
    <svg viewBox="0 0 84 44" width="84" height="44" aria-hidden="true">
      {bands.map(({ id, direction, possible, width, path }) => (
        <path
          key={id}
          className={flowBand.band}
          data-possible={possible}
          d={path}
          style={{ stroke: directionColor(direction), strokeWidth: Math.max(width, 1) }}
        />
      ))}
      {nodes.map(({ id, x, y, width, height }) => (
        <rect key={id} x={x} y={y} width={width} height={Math.max(height, 1)} className={styles.node} />
      ))}
    </svg>
  );
};

/** The same flows group by group, the largest first, so that one can see who moves up and who moves down. */
export const FlowGroups = ({
  flows,
  bucket,
  codes,
  ranked,
}: {
  readonly flows: Flows;
  readonly bucket: number | null;
  readonly codes: readonly string[];
  readonly ranked: boolean;
}) => {
  const [all, setAll] = useState(false);
  const groups = flows.groups
    .map(({ label, entities, flows: own }) => {
      const cells = addFlows(own, bucket, codes, ranked);
      return { label, entities, cells, total: countCells(cells), totals: totalsByDirection(cells) };
    })
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
  const shown = all ? groups : groups.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.groups}>
        {shown.map(({ label, entities, cells, total, totals }) => (
          <li key={label}>
            <SmallFlow cells={cells} codes={codes} />
            <div>
              <p className={styles.name} dir="auto">
                {entities.length === 1 && entities[0] ? <EntityLink entity={{ ...entities[0], name: label }} /> : label}
              </p>
              <p className={styles.counts}>
                <b>{total.toLocaleString('en')}</b>
                {transferDirections
                  .filter((direction) => totals[direction] > 0)
                  .map((direction) => (
                    <span key={direction} style={{ color: directionColor(direction) }}>
                      {directionWords[direction].sign} {totals[direction].toLocaleString('en')}
                      <span className={tone.visuallyHidden}> {directionWords[direction].name.toLowerCase()}</span>
                    </span>
                  ))}
              </p>
              <span className={styles.share} aria-hidden="true">
                {transferDirections.map((direction) => (
                  <span
                    key={direction}
                    style={{ width: `${(100 * totals[direction]) / total}%`, background: directionColor(direction) }}
                  />
                ))}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {groups.length - shown.length} more
        </button>
      )}
    </>
  );
};
