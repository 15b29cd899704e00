import type { ClaimFragment } from '../../api/types.generated.ts';

/** A relationship that codes an event on a track. */
export type CodingClaim = Extract<ClaimFragment, { readonly typename: 'TrackCoding' }>;

/** Whether a relationship codes an event on one of the four tracks. */
export const isFourTrackCoding = (claim: ClaimFragment): claim is CodingClaim =>
  claim.typename === 'TrackCoding' && claim.to.id.startsWith('track-');
