// The map's list twin: the same nodes in rows, for keyboards, screen readers, narrow screens and no WebGL.
import { useState } from 'preact/hooks';
import type { NodeAttributes, PaperGraph } from '../graph/build.js';
import { KIND_NAMES } from '../graph/looks.js';
import type { Visible } from '../graph/visible.js';
import type { Go } from './parts.js';

type Row = NodeAttributes & { id: string; here: number };
type Column = 'title' | 'kind' | 'year' | 'here' | 'degree';

const COLUMNS: Record<Column, { name: string; compare: (a: Row, b: Row) => number }> = {
  title: { name: 'Name', compare: (a, b) => a.title.localeCompare(b.title) },
  kind: { name: 'Kind', compare: (a, b) => a.kind.localeCompare(b.kind) || b.here - a.here },
  year: { name: 'Year', compare: (a, b) => (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title) },
  here: { name: 'Edges here', compare: (a, b) => b.here - a.here || a.title.localeCompare(b.title) },
  degree: { name: 'In all', compare: (a, b) => b.degree - a.degree || a.title.localeCompare(b.title) },
};

interface ListPaneProps {
  graph: PaperGraph;
  visible: Visible;
  selected: string | null;
  go: Go;
}

export const ListPane = ({ graph, visible, selected, go }: ListPaneProps) => {
  const [turned, setTurned] = useState(false);
  const [by, setBy] = useState<Column>('here');
  const [filter, setFilter] = useState('');
  const rows = [...visible.nodes]
    .filter((id) => graph.hasNode(id))
    .map((id): Row => {
      const here = graph.filterEdges(id, (edge) => visible.edges.has(edge)).length;
      return { ...graph.getNodeAttributes(id), id, here };
    })
    .filter(({ title }) => title.toLowerCase().includes(filter.toLowerCase()))
    .sort(COLUMNS[by].compare);
  if (turned) rows.reverse();
  const columns = (Object.keys(COLUMNS) as Column[]).filter(
    (column) => column !== 'year' || rows.some(({ year }) => year !== null),
  );
  // Names and kinds begin with A, numbers with the biggest.
  const rising = (by === 'title' || by === 'kind') !== turned;
  return (
    <div class="list">
      <input
        type="search"
        aria-label="Filter the list"
        placeholder="Filter by name"
        value={filter}
        list={undefined}
        onInput={(event) => setFilter(event.currentTarget.value)}
      />
      <table>
        <caption>{rows.length} nodes of the map</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                class={column}
                aria-sort={by !== column ? 'none' : rising ? 'ascending' : 'descending'}
              >
                <button
                  type="button"
                  onClick={() => {
                    setTurned(by === column && !turned);
                    setBy(column);
                  }}
                >
                  {COLUMNS[column].name}
                  {by === column && <span aria-hidden="true"> {rising ? '↑' : '↓'}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-current={row.id === selected ? 'true' : 'false'}>
              <td>
                <button type="button" class="link" data-kind={row.kind} onClick={() => go(row.id)}>
                  {row.title}
                </button>
              </td>
              <td class="kind">{KIND_NAMES[row.kind]}</td>
              {columns.includes('year') && <td class="year">{row.year}</td>}
              <td class="here">{row.here}</td>
              <td class="degree">{row.degree}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p role="status">No row is left: the filter hides them all.</p>}
    </div>
  );
};
