import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Core } from 'cytoscape';
import { createNetwork } from './createNetwork.ts';

/** Keeps one canvas of the network in a container and tells of clicks in it; null until it is there. */
export const useNetworkCanvas = (
  container: RefObject<HTMLElement | null>,
  onPick: (id: string | null) => void,
): Core | null => {
  const [cy, setCy] = useState<Core | null>(null);
  const latestPick = useRef(onPick);
  latestPick.current = onPick;
  useEffect(() => {
    if (container.current === null) return undefined;
    const created = createNetwork(container.current, (id) => latestPick.current(id));
    setCy(created);
    return () => {
      setCy(null);
      created.destroy();
    };
  }, [container]);
  return cy;
};
