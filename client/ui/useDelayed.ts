import { useEffect, useState } from 'react';

const pause = 150;

/** A value as it was before the last moment of typing or dragging, so that the server is not asked at every step. */
export const useDelayed = <Value>(value: Value): Value => {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return delayed;
};
