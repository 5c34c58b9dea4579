// What a reader follows, and when they were here last: kept in the browser, no account.
import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../view/known.js';

const FOLLOWED = 'papergraph-followed';
const SEEN = 'papergraph-seen';
/** Each costs one question on opening the page. */
const MOST = 20;

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage may be forbidden: nothing is followed then.
  }
};

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: it then lasts as long as the page.
  }
};

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && 'id' in value && 'slug' in value && 'name' in value;

const followed = (): Known[] => {
  try {
    const kept: unknown = JSON.parse(read(FOLLOWED) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKnown).slice(0, MOST) : [];
  } catch {
    return [];
  }
};

/** ISO moment up to which the reader has seen what is new; the first visit begins now. */
const seenUpTo = (): string => {
  const kept = read(SEEN);
  if (kept && !Number.isNaN(Date.parse(kept))) return kept;
  const now = new Date().toISOString();
  write(SEEN, now);
  return now;
};

export interface Following {
  nodes: readonly Known[];
  since: string;
  follows: (id: string) => boolean;
  toggle: (node: Known) => void;
  /** All up to this moment is no longer new. */
  seen: (until: string) => void;
}

export const useFollowing = (): Following => {
  const [nodes, setNodes] = useState(followed);
  const [since, setSince] = useState(seenUpTo);
  // Another tab of this page may follow something too.
  useEffect(() => {
    const changed = (event: StorageEvent): void => {
      if (event.key === FOLLOWED) setNodes(followed());
    };
    addEventListener('storage', changed);
    return () => removeEventListener('storage', changed);
  }, []);
  const follows = (id: string): boolean => nodes.some((node) => node.id === id);
  return {
    nodes,
    since,
    follows,
    toggle: (node) => {
      const next = follows(node.id)
        ? nodes.filter(({ id }) => id !== node.id)
        : [node, ...nodes].slice(0, MOST);
      write(FOLLOWED, JSON.stringify(next));
      setNodes(next);
    },
    seen: (until) => {
      write(SEEN, until);
      setSince(until);
    },
  };
};
