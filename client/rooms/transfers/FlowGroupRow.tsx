import { EntityLink } from '../../records/EntityLink.tsx';
import { DirectionShares } from './DirectionShares.tsx';
import { directionColor, directionWords } from './directionWords.ts';
import { transferDirections } from './fields.ts';
import { FlowBandPath } from './FlowBandPath.tsx';
import { layoutFlows } from './flowLayout.ts';
import type { FlowGroup } from './flowTotals.ts';
import tone from '../../ui/tone.module.css';
import styles from './FlowGroupRow.module.css';

const SmallFlow = ({ cells, codes }: { readonly cells: FlowGroup['cells']; readonly codes: readonly string[] }) => {
  const { nodes, bands } = layoutFlows(cells, codes, { width: 84, height: 44, nodeWidth: 3, gap: 4 });
  return (
    <svg viewBox="0 0 84 44" width="84" height="44" aria-hidden="true">
      {bands.map((band) => (
        <FlowBandPath key={band.id} band={band} />
      ))}
      {nodes.map(({ id, x, y, width, height }) => (
        <rect key={id} x={x} y={y} width={width} height={Math.max(height, 1)} className={styles.node} />
      ))}
    </svg>
  );
};

/** The flows of one group: drawn small, counted by where they lead, and as shares of them all. */
export const FlowGroupRow = ({
  group: { label, entities, cells, total, totals },
  codes,
}: {
  readonly group: FlowGroup;
  readonly codes: readonly string[];
}) => {
  // A camp is named for itself, whoever makes it.
  const only = entities.length === 1 ? entities.find(({ name }) => name === label) : undefined;
  return (
    <li className={styles.row}>
      <SmallFlow cells={cells} codes={codes} />
      <div>
        <p className={styles.name} dir="auto">
          {only === undefined ? label : <EntityLink entity={only} />}
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
        <DirectionShares totals={totals} total={total} />
      </div>
    </li>
  );
};
