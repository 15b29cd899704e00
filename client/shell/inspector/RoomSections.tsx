import { useEffect } from 'react';
import type { ClaimFragment, Kind } from '../../api/types.generated.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { FaultLine } from '../../ui/FaultLine.tsx';
import { fetchAhead } from '../../ui/useLoaded.ts';
import { isCovered, type FetchedParts } from './recordParts.ts';

/** What the rooms know of a record. */
export const RoomSections = ({
  fetched,
  id,
  kind,
  claims,
}: {
  readonly fetched: readonly FetchedParts[];
  readonly id: string;
  readonly kind: Kind;
  readonly claims: readonly ClaimFragment[];
}) =>
  fetched.map((one) => {
    const what = `What ${one.room.name} tells of this record`;
    if (one.parts === null) return <FaultLine key={one.room.id} what={what} />;
    const { Section } = one.parts;
    return (
      Section !== undefined && (
        <Boundary key={one.room.id} what={what}>
          <Section id={id} kind={kind} claims={claims.filter((claim) => isCovered(one, kind, claim))} />
        </Boundary>
      )
    );
  });

/** The ways from a record into the rooms. */
export const RoomActions = ({ fetched, id }: { readonly fetched: readonly FetchedParts[]; readonly id: string }) => {
  useEffect(() => {
    // Its ways lead into the room.
    for (const { room, parts } of fetched) if (parts?.Actions !== undefined) void fetchAhead(room.open);
  }, [fetched]);
  return fetched.map(
    ({ room, parts }) =>
      parts?.Actions !== undefined && (
        <Boundary key={room.id} what={`The way to ${room.name}`}>
          <parts.Actions id={id} />
        </Boundary>
      ),
  );
};
