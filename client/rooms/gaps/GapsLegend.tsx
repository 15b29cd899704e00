import { groupColor, isByTrack } from '../../picture/actors/groupColors.ts';
import { useView } from '../../state/useView.ts';
import type { GapsState } from './useGaps.ts';
import check from '../../ui/check.module.css';
import swatch from '../../ui/swatch.module.css';
import tone from '../../ui/tone.module.css';
import styles from './GapsLegend.module.css';
import legend from '../../ui/legend.module.css';

/** What circles, lines and colours mean while the network is one of people. */
export const GapsLegend = ({ state: { shown, hues, picture } }: { readonly state: GapsState }) => {
  const byTrack = isByTrack(useView(({ view }) => view.actorGrouping));
  if (shown === null || picture === null) return null;
  const colors = { byTrack, hues };
  const colored = shown.groups.filter(({ key }) => byTrack || hues.has(key));
  const others = shown.groups.length - colored.length + shown.groupsLeftOut;
  const { added, removed } = picture.looks;
  const rest = [
    others > 0 ? `${others} further ${others === 1 ? 'group' : 'groups'}` : '',
    shown.ungrouped > 0 ? `${shown.ungrouped} in no group` : '',
  ].filter(Boolean);
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
            <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: groupColor(key, colors) }} />
            <span dir="auto">{label}</span>
            <span className={check.count}>
              {size}
              <span className={tone.visuallyHidden}> people</span>
            </span>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <span className={`${swatch.swatch} ${swatch.round}`} style={{ background: groupColor(null, colors) }} />
            {rest.join(', ')}
          </li>
        )}
      </ul>
    </div>
  );
};
