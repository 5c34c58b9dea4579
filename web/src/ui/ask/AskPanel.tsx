// Questions as forms: each has an address, an answer with its sentences, and its GraphQL one click away.
import type { NodeType } from '../../../generated/graphql.js';
import { QUESTIONS, type Question, type QuestionName, type Ref } from '../../view/address.js';
import type { Book, Known } from '../../view/known.js';
import { knownOf } from '../../view/known.js';
import { Combobox } from '../Combobox.js';
import type { Go } from '../parts.js';
import { After } from './After.js';
import { Duel } from './Duel.js';
import { Matrix } from './Matrix.js';
import { type OnPath, Path } from './Path.js';
import { Together } from './Together.js';
import { TITLES } from './titles.js';

const ENTITIES: readonly NodeType[] = ['TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK'];
const METHODS: readonly NodeType[] = ['TECHNIQUE', 'MODEL'];
const NODES: readonly NodeType[] = ['PAPER', ...ENTITIES];

interface Form {
  about: string;
  a: { label: string; types: readonly NodeType[] };
  b?: { label: string; types: readonly NodeType[] };
}

const FORMS: Record<QuestionName, Form> = {
  path: {
    about: 'The ways that papers make between two things; rare steps before common ones.',
    a: { label: 'From', types: NODES },
    b: { label: 'To', types: NODES },
  },
  duel: {
    about: 'Every claim that sets one against the other.',
    a: { label: 'A', types: METHODS },
    b: { label: 'B', types: METHODS },
  },
  together: {
    about: 'Papers that have both, versions and variants of either included.',
    a: { label: 'This', types: ENTITIES },
    b: { label: 'With', types: ENTITIES },
  },
  after: {
    about: 'What was built on it, and who took it up since, oldest first.',
    a: { label: 'After', types: METHODS },
  },
  matrix: {
    about: "A task's methods against each other. An empty cell is an experiment nobody here reports.",
    a: { label: 'Task', types: ['TASK'] },
  },
};

interface AskProps {
  question: Question;
  book: Book;
  go: Go;
  ask: (question: Question | null) => void;
  /** A way to draw on the map; null takes it off again. */
  draw: (path: OnPath | null) => void;
}

export const AskPanel = ({ question, book, go, ask, draw }: AskProps) => {
  const form = FORMS[question.name];
  const choose = (part: 'a' | 'b', known: Known): void => {
    book.learn(known);
    ask({ ...question, [part]: known.slug });
  };
  const field = (part: 'a' | 'b') => {
    const asked = form[part];
    return (
      asked && (
        <div key={`${question.name}-${part}`} class="field">
          <span aria-hidden="true">{asked.label}</span>
          <Combobox
            label={asked.label}
            placeholder={asked.types.length === 1 ? 'a task' : 'a name'}
            types={asked.types}
            value={book.get(question[part])?.name ?? ''}
            choose={(hit) => choose(part, knownOf(hit))}
          />
        </div>
      )
    );
  };
  return (
    <aside class={`panel ask ${question.name}`} aria-label="Question">
      <p class="row tools">
        <label>
          <span class="unseen">Which question</span>
          <select
            value={question.name}
            onChange={(event) => ask({ ...question, name: event.currentTarget.value as QuestionName })}
          >
            {QUESTIONS.map((name) => (
              <option key={name} value={name}>
                {TITLES[name]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="close" aria-label="Close the question" onClick={() => ask(null)}>
          ×
        </button>
      </p>
      <h2>{TITLES[question.name]}</h2>
      <p>
        <small>{form.about}</small>
      </p>
      <form onSubmit={(event) => event.preventDefault()}>
        {field('a')}
        {field('b')}
        {form.b && (
          <button type="button" onClick={() => ask({ ...question, a: question.b, b: question.a })}>
            Swap
          </button>
        )}
      </form>
      <Answer question={question} book={book} go={go} draw={draw} />
    </aside>
  );
};

const Answer = ({ question, book, go, draw }: Omit<AskProps, 'ask'>) => {
  const [a, b] = [book.get(question.a), book.get(question.b)];
  const needed: (readonly [Ref | null, Known | null | undefined])[] = [[question.a, a]];
  if (FORMS[question.name].b) needed.push([question.b, b]);
  const wrong = needed.find(([ref, known]) => ref && known === null);
  if (wrong) return <p role="alert">Nothing in this graph is called {wrong[0]}. Choose another above.</p>;
  if (needed.some(([ref]) => ref === null)) return <p role="status">Choose above what to ask about.</p>;
  if (!a || (FORMS[question.name].b && !b)) return <p role="status">{book.problem ?? 'Looking …'}</p>;
  if (b && a.id === b.id && FORMS[question.name].b)
    return <p role="status">Both are {a.name}: choose two different ones.</p>;
  switch (question.name) {
    case 'matrix':
      return <Matrix task={a} go={go} />;
    case 'after':
      return <After of={a} go={go} />;
    case 'path':
      return b ? <Path from={a} to={b} go={go} draw={draw} /> : null;
    case 'duel':
      return b ? <Duel a={a} b={b} go={go} /> : null;
    case 'together':
      return b ? <Together a={a} b={b} go={go} /> : null;
  }
};
