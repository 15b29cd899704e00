import type { ActorGrouping } from '../../api/types.generated.ts';
import { isToldByColor, type GroupColors } from '../../picture/actors/groupColors.ts';
import { OtherGroups } from '../../picture/actors/OtherGroups.tsx';
import { groupingWords } from '../../projection/groupingWords.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { GroupName } from './GroupName.tsx';
import check from '../../ui/check.module.css';

/** Which group has which colour. */
export const GroupsLegend = ({
  answer: { groups, ungrouped },
  grouping,
  colors,
}: {
  readonly answer: BrokersAnswer;
  readonly grouping: ActorGrouping;
  readonly colors: GroupColors;
}) => {
  const colored = groups.filter(({ key }) => isToldByColor(key, colors));
  return (
    <>
      {groups.length > 0 && <h3>Colour: {groupingWords[grouping].name.toLowerCase()}</h3>}
      <ul aria-label="Colours of groups">
        {colored.map((group) => (
          <li key={group.key}>
            <GroupName group={group} colors={colors} />
            <span className={check.count}>{group.size}</span>
          </li>
        ))}
        <OtherGroups shared={groups.length - colored.length} leftOut={0} ungrouped={ungrouped} />
      </ul>
    </>
  );
};
