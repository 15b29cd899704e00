import { textOf } from '../domain/records.ts';
import { toSlug } from '../domain/slugs.ts';
import { derivePerView } from '../view/derivePerView.ts';
import { partiesOf, type Party } from '../view/partiesOf.ts';

/** Those who stand together in a conflict. Which do is a coding. */
export interface Camp {
  /** Unlike any other of all conflicts: `northern-ireland/republicans`. */
  readonly key: string;
  readonly label: string;
  /** The conflict, as a node. */
  readonly conflict: number;
  /** The institution, where it is a camp by itself because none is coded for it; else -1. */
  readonly node: number;
  /** Its institutions, as nodes. */
  readonly institutions: readonly number[];
  /** Whether one of them is a primary party to the conflict. */
  readonly isPrimary: boolean;
}

/** The camps of all conflicts of a view. */
export interface Camps {
  readonly all: readonly Camp[];
  /** The place among all of the camp in which an institution stands in a conflict; -1 for none. */
  readonly campOf: (institution: number, conflict: number) => number;
}

/** What is coded for institutions that are of no camp of a conflict. */
export const outside = 'outside';

/** Whether a party stands in a camp: the one coded for it; where none is, a primary party is a camp by itself. */
const standsInCamp = ({ camp, role }: Party): boolean => camp !== outside && (camp !== '' || role === 'primary');

/** The camps of a view, by conflict and name. */
export const campsOf = derivePerView<'', Camps>((view) => {
  const nameOf = (node: number): string => textOf(view.entities[node]!.properties, 'name');
  const idOf = (node: number): string => view.entities[node]!.id;
  const parties = new Map<string, Party[]>();
  for (const party of partiesOf(view, '').filter(standsInCamp)) {
    const name = party.camp === '' ? idOf(party.institution) : toSlug(party.camp) || party.camp;
    const key = `${idOf(party.conflict)}/${name}`;
    parties.set(key, [...(parties.get(key) ?? []), party]);
  }
  const all = [...parties]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, members]): Camp => {
      const [{ camp, conflict, institution }] = members as [Party, ...Party[]];
      return {
        key,
        label: camp === '' ? nameOf(institution) : camp,
        conflict,
        node: camp === '' ? institution : -1,
        institutions: members.map((member) => member.institution),
        isPrimary: members.some(({ role }) => role === 'primary'),
      };
    });
  const places = new Map(
    all.flatMap(({ conflict, institutions }, place) =>
      institutions.map((institution) => [`${institution} ${conflict}`, place] as const),
    ),
  );
  return { all, campOf: (institution, conflict) => places.get(`${institution} ${conflict}`) ?? -1 };
});
