import { diameterOf } from '../../picture/actors/actorSizes.ts';
import { columnOf } from './columnOf.ts';
import { GroupName } from './GroupName.tsx';
import { groupingWords } from '../../projection/groupingWords.ts';
import { isLowStrong, measureWords, writeValue } from '../../projection/measureWords.ts';
import type { BrokersState } from './useBrokers.ts';
import check from '../../ui/check.module.css';
import tone from '../../ui/tone.module.css';
import legend from '../../ui/legend.module.css';
import styles from './BrokersLegend.module.css';

const largest = 30;

const SizeMark = ({ share }: { readonly share: number }) => {
  const size = largest * diameterOf(share);
  return <span className={styles.mark} style={{ width: size, height: size }} aria-hidden="true" />;
};

/** What sizes, colours and lines mean while the network is one of people. */
export const BrokersLegend = ({ state: { answer, answered, groupColors } }: { readonly state: BrokersState }) => {
  if (answer === null || answered === null) return null;
  const { sort, grouping, input } = answered;
  const values = columnOf(answer.columns, sort).filter((value) => value !== null);
  const most = values.reduce((one, other) => Math.max(one, other), 0);
  const least = values.reduce((one, other) => Math.min(one, other), most);
  const low = isLowStrong(sort);
  const sizes = low
    ? [
        { share: 1, value: least },
        { share: 0.5, value: (least + most) / 2 },
        { share: 0, value: most },
      ]
    : [1, 0.25, 0].map((share) => ({ share, value: share * most }));
  const colored = answer.groups.filter(({ key }) => groupColors.byTrack || groupColors.hues.has(key));
  const others = answer.groups.length - colored.length;
  return (
    <div className={`${legend.legend} ${styles.legend}`}>
      <p>A circle is a person; a line, a tie. The thicker the line, the more the tie weighs.</p>
      <h3>Size: {measureWords[sort].short.toLowerCase()}</h3>
      {values.length > 0 && (
        <ul className={styles.sizes} aria-label="Sizes">
          {(most === 0 ? sizes.slice(-1) : sizes).map(({ share, value }) => (
            <li key={share}>
              <SizeMark share={share} />
              {writeValue(sort, value)}
            </li>
          ))}
        </ul>
      )}
      <p className={tone.muted}>
        {low ? 'The lower, the larger: little constraint makes a broker.' : 'The area grows with the value.'} Who has no
        value is smallest.
      </p>
      {answer.groups.length > 0 && <h3>Colour: {groupingWords[grouping].name.toLowerCase()}</h3>}
      <ul aria-label="Colours of groups">
        {colored.map((group) => (
          <li key={group.key}>
            <GroupName group={group} colors={groupColors} />
            <span className={check.count}>{group.size}</span>
          </li>
        ))}
        {(others > 0 || answer.ungrouped > 0) && (
          <li>
            <GroupName
              group={{
                key: '',
                label: [
                  others > 0 ? `${others} smaller ${others === 1 ? 'group' : 'groups'}` : '',
                  answer.ungrouped > 0 ? `${answer.ungrouped} in no group` : '',
                ]
                  .filter(Boolean)
                  .join(', '),
              }}
              colors={{ byTrack: false, hues: groupColors.hues }}
            />
          </li>
        )}
      </ul>
      {input.weight === 'SHARED_BY_SIZE' && (
        <p className={tone.muted}>A meeting of few ties people more strongly than one of many.</p>
      )}
    </div>
  );
};
