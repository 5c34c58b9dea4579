// The view as state that lives in the address: what a reader would want to go back to is a step of the history,
// what only fine-tunes (camera, filters) replaces the last step.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readAddress, type View, writeAddress } from './address.js';

export interface Viewing {
  view: View;
  /** A step that "back" undoes. */
  step: (change: Partial<View>) => void;
  /** A change within the step. */
  adjust: (change: Partial<View>) => void;
}

export const useView = (): Viewing => {
  const [view, setView] = useState(() => readAddress(location.search));
  const now = useRef(view);
  useEffect(() => {
    const back = (): void => {
      now.current = readAddress(location.search);
      setView(now.current);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const change = useCallback((part: Partial<View>, how: 'pushState' | 'replaceState') => {
    const next = { ...now.current, ...part };
    const address = writeAddress(next);
    now.current = next;
    setView(next);
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }, []);
  const step = useCallback((part: Partial<View>) => change(part, 'pushState'), [change]);
  const adjust = useCallback((part: Partial<View>) => change(part, 'replaceState'), [change]);
  return { view, step, adjust };
};
