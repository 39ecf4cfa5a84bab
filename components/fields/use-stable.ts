import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that stays the same object, and always does what the last one drawn does. */
export function useStable<Args extends readonly unknown[]>(handler: (...args: Args) => void) {
  const last = useRef(handler);
  useLayoutEffect(() => {
    last.current = handler;
  });
  return useCallback((...args: Args) => last.current(...args), []);
}
