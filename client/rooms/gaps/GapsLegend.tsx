import { groupSwatch, isByTrack, isToldByColor } from '../../picture/actors/groupColors.ts';
import { OtherGroups } from '../../picture/actors/OtherGroups.tsx';
import { useView } from '../../state/useView.ts';
import type { GapsState } from './useGaps.ts';
import check from '../../ui/check.module.css';
import swatch from '../../ui/swatch.module.css';
import tone from '../../ui/tone.module.css';
import styles from './GapsLegend.module.css';
import legend from '../../ui/legend.module.css';

/** What circles, lines and colours mean while the network is one of people. */
export const GapsLegend = ({ state: { shown, looks, picture } }: { readonly state: GapsState }) => {
  const byTrack = isByTrack(useView(({ view }) => view.actorGrouping));
  if (shown === null || picture === null) return null;
  const colors = { byTrack, looks };
  const colored = shown.groups.filter(({ key }) => isToldByColor(key, colors));
  const { added, removed } = picture.looks;
  return (
    <div className={legend.legend}>
      <p>A circle is a person, the larger the more contacts; a line is a tie.</p>
      {added.size + removed.size > 0 && (
        <ul aria-label="What a draft changes">
          {added.size > 0 && (
            <li>
              <span className={styles.line} data-kind="added" /> only in the draft
            </li>
          )}
          {removed.size > 0 && (
            <li>
              <span className={styles.line} data-kind="removed" /> gone in the draft
            </li>
          )}
        </ul>
      )}
      <ul aria-label="Colours of groups">
        {colored.map(({ key, label, size }) => (
          <li key={key}>
            <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: groupSwatch(key, colors) }} />
            <span dir="auto">{label}</span>
            <span className={check.count}>
              {size}
              <span className={tone.visuallyHidden}> people</span>
            </span>
          </li>
        ))}
        <OtherGroups
          shared={shown.groups.length - colored.length}
          leftOut={shown.groupsLeftOut}
          ungrouped={shown.ungrouped}
        />
      </ul>
    </div>
  );
};
