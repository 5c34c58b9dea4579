// The never-compared matrix: a full cell holds its sentences, an empty one is an experiment nobody reports here.
import { useMemo, useState } from 'preact/hooks';
import type { ClaimFragment, MethodsQuery } from '../../../generated/graphql.js';
import { CLAIMS, METHODS } from '../../api/questions.js';
import { cellsOf, type Method, methodsOf, pairOf } from '../../graph/matrix.js';
import type { Known } from '../../view/known.js';
import { Claim, type Go, NodeLink } from '../parts.js';
import { Answered } from './Answered.js';

const MOST_METHODS = 14;

type Papers = NonNullable<MethodsQuery['papers']>['nodes'];

export const Matrix = ({ task, go }: { task: Known; go: Go }) => (
  <Answered operation={METHODS} part="the methods" variables={{ task: task.id }}>
    {({ papers }) => {
      const methods = methodsOf(papers?.nodes ?? [], MOST_METHODS);
      return methods.length < 2 ? (
        <p role="status">
          Papers on {task.name} name {methods.length === 1 ? 'one method' : 'no method'} here: there is
          nothing to set against each other.
        </p>
      ) : (
        <Table task={task} papers={papers?.nodes ?? []} methods={methods} go={go} />
      );
    }}
  </Answered>
);

interface TableProps {
  task: Known;
  papers: Papers;
  methods: readonly Method[];
  go: Go;
}

const Table = ({ task, papers, methods, go }: TableProps) => {
  const variables = useMemo(() => {
    const against = { OR: methods.map(({ id }) => ({ object: { id } })) };
    return {
      named: { AND: [against, { OR: methods.map(({ id }) => ({ subject: { id } })) }] },
      own: { AND: [against, { paper: { ids: papers.map(({ id }) => id) } }] },
    };
  }, [methods, papers]);
  return (
    <Answered operation={CLAIMS} part="the claims" variables={variables}>
      {({ named, own }) => {
        const lists = [named, own].flatMap((list) => list ?? []);
        const claims = new Map(lists.flatMap(({ nodes }) => nodes).map((claim) => [claim.id, claim]));
        const left = lists.some(({ totalCount, nodes }) => totalCount > nodes.length);
        return (
          <>
            {left && (
              <p role="status">
                There are more claims than were looked at here ({claims.size}): an empty cell may hide one.
              </p>
            )}
            <Cells task={task} methods={methods} cells={cellsOf(papers, [...claims.values()])} go={go} />
          </>
        );
      }}
    </Answered>
  );
};

interface CellsProps {
  task: Known;
  methods: readonly Method[];
  cells: ReadonlyMap<string, ClaimFragment[]>;
  go: Go;
}

const Cells = ({ task, methods, cells, go }: CellsProps) => {
  const [open, setOpen] = useState<readonly [Method, Method] | null>(null);
  const claims = open ? (cells.get(pairOf(open[0].id, open[1].id)) ?? []) : [];
  const pairs = (methods.length * (methods.length - 1)) / 2;
  const full = methods.flatMap((a, i) => methods.slice(i + 1).filter((b) => cells.has(pairOf(a.id, b.id))));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section class="scroll" tabIndex={0} aria-label="Table of methods">
        <table class="matrix">
          <caption>
            {methods.length} methods of {task.name}: {full.length} of {pairs} pairs compared
          </caption>
          <thead>
            <tr>
              <td />
              {methods.map((method) => (
                <th key={method.id} scope="col">
                  <span>{method.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {methods.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <NodeLink id={row.id} name={row.name} kind={row.kind} go={go} />
                </th>
                {methods.map((column) => (
                  <Cell key={column.id} row={row} column={column} cells={cells} open={setOpen} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div aria-live="polite">
        {open && claims.length === 0 && (
          <p>
            No paper in this graph compares{' '}
            <NodeLink id={open[0].id} name={open[0].name} kind={open[0].kind} go={go} /> with{' '}
            <NodeLink id={open[1].id} name={open[1].name} kind={open[1].kind} go={go} /> on {task.name}: an
            experiment to make.
          </p>
        )}
        {claims.length > 0 && (
          <ul>
            {claims.map((claim) => (
              <Claim key={claim.id} claim={claim} go={go} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

interface CellProps {
  row: Method;
  column: Method;
  cells: CellsProps['cells'];
  open: (pair: readonly [Method, Method]) => void;
}

const SIGNS = { BETTER: '>', WORSE: '<', SIMILAR: '=' } as const;
const TURNED = { BETTER: '<', WORSE: '>', SIMILAR: '=' } as const;

const Cell = ({ row, column, cells, open }: CellProps) => {
  if (row.id === column.id) return <td class="self" />;
  const claims = cells.get(pairOf(row.id, column.id));
  if (!claims)
    return (
      <td class="never">
        <button
          type="button"
          aria-label={`${row.name} and ${column.name}: never compared`}
          onClick={() => open([row, column])}
        />
      </td>
    );
  const signs = [
    ...new Set(claims.map(({ object, outcome }) => (object.id === row.id ? TURNED : SIGNS)[outcome])),
  ].join(' ');
  return (
    <td>
      <button
        type="button"
        aria-label={`${row.name} ${signs} ${column.name}: show the sentence`}
        onClick={() => open([row, column])}
      >
        {signs}
      </button>
    </td>
  );
};
