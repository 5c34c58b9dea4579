// Answers as one types. A combobox as the ARIA practices have it: arrows, Enter, Escape.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NodeType, SearchQuery } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { SEARCH } from '../api/operations.js';

export type Hit = NonNullable<SearchQuery['search']>['edges'][number]['node'];
type State = { hits: Hit[]; note: string };

const DELAY_MS = 120;
const NOTHING: State = { hits: [], note: '' };

export const nameOf = (hit: Hit): string => ('title' in hit ? hit.title : 'name' in hit ? hit.name : hit.id);
const asideOf = (hit: Hit): string => {
  if ('title' in hit) return hit.publishedYear ? `paper, ${hit.publishedYear}` : 'paper';
  if (!('name' in hit)) return '';
  return `${hit.__typename.toLowerCase()}, ${hit.paperCount} ${hit.paperCount === 1 ? 'paper' : 'papers'}`;
};

const useHits = (text: string, types: readonly NodeType[] | undefined): State => {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const query = text.trim();
    if (!query) return setState(NOTHING);
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      ask(SEARCH, { query, types: types ? [...types] : null }, giveUp.signal).then(
        ({ search }) => {
          const hits = search?.edges.map(({ node }) => node) ?? [];
          setState({ hits, note: hits.length > 0 ? '' : `Nothing found for “${query}”.` });
        },
        (error: Error) => {
          if (!giveUp.signal.aborted) setState({ hits: [], note: error.message });
        },
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [text, types]);
  return state;
};

interface ComboboxProps {
  label: string;
  placeholder: string;
  /** Only these; everything when left out. */
  types?: readonly NodeType[];
  /** What is chosen already. */
  value?: string;
  /** The cursor stands here at first, and `/` leads here. */
  main?: boolean;
  choose: (hit: Hit) => void;
}

export const Combobox = ({ label, placeholder, types, value = '', main = false, choose }: ComboboxProps) => {
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { hits, note } = useHits(open ? text : '', types);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();

  // Only what is chosen elsewhere replaces what is being typed here.
  const chosen = useRef(value);
  useEffect(() => {
    if (chosen.current === value) return;
    chosen.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (!main) return;
    input.current?.focus();
    const toHere = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.select();
    };
    document.addEventListener('keydown', toHere);
    return () => document.removeEventListener('keydown', toHere);
  }, [main]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new hits start at the first.
  useEffect(() => setAt(0), [hits]);

  const take = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    choose(hit);
    if (!main) setText(nameOf(hit));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && open) take(hits[at]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setAt((at + step + hits.length) % hits.length);
    }
  };
  const shown = open && hits.length > 0;

  return (
    <div class="search">
      <input
        ref={input}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: a search input is a searchbox until it is told otherwise.
        role="combobox"
        list={undefined}
        placeholder={placeholder}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
      />
      <div class="hits" id={list} role="listbox" aria-label="Found" hidden={!shown}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys, as in any combobox.
          <div
            key={hit.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            data-kind={hit.__typename.toUpperCase()}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(i)}
            onClick={() => take(hit)}
          >
            <span class="dot" />
            <span class="name">{nameOf(hit)}</span>
            <small>{asideOf(hit)}</small>
          </div>
        ))}
      </div>
      <p class="note" role="status">
        {open ? note : ''}
      </p>
    </div>
  );
};
