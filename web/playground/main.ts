// The playground at /graphql: GraphiQL with our examples, everything bundled, no other host asked.
// React is used here alone, because GraphiQL is written in it; the explorer does without.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SAMPLE_NOTE } from '../src/sample-note.js';
import { examples } from './examples.js';
import { asked } from './handed.js';

/** GraphiQL hands us an operation; we hand back what the API says, errors included. */
const fetcher = async (operation: object): Promise<object> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
};

const showSampleNote = async (): Promise<void> => {
  const answer = (await fetcher({ query: '{ stats { sample } }' })) as {
    data?: { stats?: { sample?: boolean } };
  };
  const note = document.getElementById('note');
  if (note && answer.data?.stats?.sample) note.textContent = SAMPLE_NOTE;
};

const root = document.getElementById('playground');
if (root) {
  const handed = asked(location.hash);
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher,
      defaultTabs: examples,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: false,
      ...(handed ? { initialQuery: handed.query, initialVariables: handed.variables } : {}),
    }),
  );
}
showSampleNote().catch(() => undefined); // The playground itself says when the API does not answer.
