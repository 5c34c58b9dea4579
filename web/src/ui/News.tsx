// "Since your last visit": what the graph learned about what the reader follows, and in all.
import { useEffect, useState } from 'preact/hooks';
import type { ChangesQuery } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { CHANGES } from '../api/details.js';
import { countNews, latestOf, newsOf } from '../graph/news.js';
import type { Following } from './follow.js';
import type { Go } from './parts.js';

type Changes = NonNullable<ChangesQuery['changes']>;
interface Item {
  id: string | null;
  text: string;
}
interface Told {
  items: Item[];
  until: string;
}

const A_PAGE = 100;

const tellNews = async ({ nodes, since }: Following, signal: AbortSignal): Promise<Told> => {
  const answers: Changes[] = [];
  const told = async (id: string | null, name: string | null): Promise<Item[]> => {
    const { changes } = await ask(CHANGES, { since, about: id ? [id] : null, first: A_PAGE }, signal);
    if (!changes) return [];
    answers.push(changes);
    const text = newsOf(countNews(changes, id), name);
    return text ? [{ id, text }] : [];
  };
  const items = await Promise.all([...nodes.map(({ id, name }) => told(id, name)), told(null, null)]);
  return { items: items.flat(), until: latestOf(answers, since) };
};

export const News = ({ following, go }: { following: Following; go: Go }) => {
  const [told, setTold] = useState<Told | null>(null);
  const { nodes, since, seen } = following;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is followed and since when is all that matters.
  useEffect(() => {
    const giveUp = new AbortController();
    // The strip is a help, not the page: where it fails it stays away.
    tellNews(following, giveUp.signal).then(setTold, () => setTold(null));
    return () => giveUp.abort();
  }, [nodes, since]);
  if (!told || told.items.length === 0) return null;
  const day = new Date(since).toLocaleDateString('en', { day: 'numeric', month: 'short' });
  return (
    <aside class="news" aria-label="Since your last visit">
      <b>Since your last visit ({day})</b>
      {told.items.map(({ id, text }) =>
        id === null ? (
          <span key="all">{text} in all</span>
        ) : (
          <button key={id} type="button" class="link" onClick={() => go(id)}>
            {text}
          </button>
        ),
      )}
      <button type="button" onClick={() => seen(told.until)}>
        Seen
      </button>
    </aside>
  );
};
