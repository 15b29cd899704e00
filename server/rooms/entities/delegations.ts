import { derivePerView } from '../../view/derivePerView.ts';
import { rolesOfPeople } from '../../view/rolesOfPeople.ts';

/** The participations that name each institution, as edges in order of time. */
export const delegationsOf = derivePerView<'', ReadonlyMap<number, readonly number[]>>((view) => {
  const found = new Map<number, number[]>();
  for (const [edge, institution] of rolesOfPeople(view, '').from.entries()) {
    if (institution < 0) continue;
    const known = found.get(institution);
    if (known === undefined) found.set(institution, [edge]);
    else known.push(edge);
  }
  return found;
});
