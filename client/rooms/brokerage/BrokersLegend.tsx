import { columnOf } from './columnOf.ts';
import { GroupsLegend } from './GroupsLegend.tsx';
import { SizeLegend } from './SizeLegend.tsx';
import type { BrokersState } from './useBrokers.ts';
import legend from '../../ui/legend.module.css';
import tone from '../../ui/tone.module.css';
import styles from './BrokersLegend.module.css';

/** What sizes, colours and lines mean while the network is one of people. */
export const BrokersLegend = ({
  state: { answer, answered, groupColors, scale },
}: {
  readonly state: BrokersState;
}) => {
  if (answer === null || answered === null) return null;
  const { sort, grouping, input } = answered;
  const values = [...columnOf(answer.columns, sort), ...scale].filter((value) => value !== null);
  return (
    <div className={`${legend.legend} ${styles.legend}`}>
      <p>A circle is a person; a line, a tie. The thicker the line, the more the tie weighs.</p>
      <SizeLegend measure={sort} values={values} />
      <GroupsLegend answer={answer} grouping={grouping} colors={groupColors} />
      {input.weight === 'SHARED_BY_SIZE' && (
        <p className={tone.muted}>A meeting of few ties people more strongly than one of many.</p>
      )}
    </div>
  );
};
