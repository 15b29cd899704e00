/** Fetches the drawing of Lanes; the drawing library is large, and the page around the picture does not wait for it. */
export const loadLanes = () => import('../../picture/lanes/LanesPicture.tsx');

/** Fetches the drawing of Network. */
export const loadNetwork = () => import('../../picture/network/NetworkPicture.tsx');
