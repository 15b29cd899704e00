import type { InspectedNode } from './inspectedNode.ts';

/** What is in doubt about an entity, in sentences: what sources dispute, rival tracks, and evidence that was not opened. */
export const doubtsOf = (node: InspectedNode): string[] => {
  const claims = node.relationships.nodes;
  const doubts: string[] = [];
  if (node.confidence === 'DISPUTED') doubts.push('Sources dispute this entry; its summary says how.');
  const tracks = new Set(
    claims.flatMap((claim) =>
      claim.typename === 'TrackCoding' && claim.to.id.startsWith('track-') ? [claim.to.name] : [],
    ),
  );
  if (tracks.size > 1 && node.kind !== 'TRACK') {
    doubts.push(`Coded on more than one track: ${[...tracks].join(', ')}. It moved, mixed, or sources differ.`);
  }
  const disputed = claims.filter((claim) => claim.confidence === 'DISPUTED').length;
  if (disputed > 0) {
    doubts.push(
      disputed === 1 ? '1 of its relationships is disputed.' : `${disputed} of its relationships are disputed.`,
    );
  }
  if (node.sources.length > 0 && node.sources.every((source) => !source.accessed)) {
    doubts.push('None of its own sources was opened: all are cited from the literature.');
  }
  return doubts;
};
