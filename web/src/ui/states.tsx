// What stands where there is nothing to show: still waiting, failed, nothing loaded.
import { useEffect, useState } from 'preact/hooks';

const SLOW_MS = 3000;

/** After a moment it says that it is slow, so that nobody thinks the page has stopped. */
export const Waiting = () => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="state" role="status">
      {slow
        ? 'The graph takes its time: a big one needs some seconds for its first picture …'
        : 'Drawing the first picture …'}
    </p>
  );
};

export const Empty = ({ papers }: { papers: number | undefined }) => (
  <div class="state">
    {papers ? (
      <p>The graph holds {papers} papers, but no two of them share anything yet. Search for one above.</p>
    ) : (
      <>
        <p>The graph is empty.</p>
        <p>
          Load papers with <code>npx papergraph load FILE</code>, or the bundled sample with{' '}
          <code>npx papergraph load sample</code>, then open this page again.
        </p>
      </>
    )}
  </div>
);

export const Failed = ({ message, again }: { message: string; again: () => void }) => (
  <div class="state" role="alert">
    <p>{message}</p>
    <button type="button" onClick={again}>
      Try again
    </button>
  </div>
);
