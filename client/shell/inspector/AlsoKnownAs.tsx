import type { InspectedNode } from './inspectedNode.ts';
import styles from './EntityDetails.module.css';

/** The other names of an entity, each in its own language and direction of writing. */
export const AlsoKnownAs = ({ aliases }: { readonly aliases: InspectedNode['aliases'] }) =>
  aliases.length > 0 && (
    <>
      <dt>Also known as</dt>
      <dd>
        <ul className={styles.names}>
          {aliases.map(({ name, language }) => (
            <li key={name}>
              <bdi lang={language ?? undefined}>{name}</bdi>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
