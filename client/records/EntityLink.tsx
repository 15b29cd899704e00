import type { Kind } from '../api/types.generated.ts';
import { useView } from '../state/useView.ts';
import { KindIcon } from './KindIcon.tsx';
import buttons from '../ui/buttons.module.css';
import record from './record.module.css';

/** The name of an entity, which opens its details. */
export const EntityLink = ({
  entity,
}: {
  readonly entity: { readonly id: string; readonly name: string; readonly kind: Kind };
}) => {
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      className={`${buttons.link} ${record.name}`}
      dir="auto"
      onClick={() => step({ selection: entity.id })}
    >
      <KindIcon kind={entity.kind} />
      {entity.name}
    </button>
  );
};
