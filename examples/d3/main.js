// A front-end of one's own with d3 and fetch alone: a name in, its neighbourhood drawn.
// The API's address is `?api=…` or the default; CORS_ORIGINS of the server must list this page's origin.
import { drag, forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, select } from 'd3';

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql';
const COLOURS = {
  PAPER: '#2b5ca8',
  TECHNIQUE: '#9a5200',
  MODEL: '#11734b',
  BENCHMARK: '#8a2f86',
  TASK: '#4a5a66',
};
const note = document.querySelector('#note');
const svg = select('svg');

/** Data of one operation; throws with the API's own words. */
const ask = async (query, variables) => {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
};

const ENTITY = 'query ($name: String!) { entity(by: { name: $name }) { id name } }';
const AROUND = `query ($of: [ID!]!) {
  neighborhood(of: $of, limit: 60) {
    nodes { id type label shortLabel degree }
    edges { id source target kind role evidence(first: 1) { sentence { text } } }
  }
}`;

const draw = ({ nodes, edges }) => {
  svg.selectAll('*').remove();
  // d3 puts places into the objects: they are ours, the answer is not read again.
  const lines = svg.selectAll('line').data(edges).join('line');
  lines
    .append('title')
    .text(({ kind, role, evidence }) => `${role ?? kind}: ${evidence[0]?.sentence.text ?? ''}`);
  const points = svg.selectAll('g').data(nodes).join('g');
  points
    .append('circle')
    .attr('r', ({ degree }) => 4 + Math.sqrt(degree))
    .attr('fill', ({ type }) => COLOURS[type] ?? '#56606b');
  points
    .append('text')
    .attr('x', 12)
    .attr('y', 4)
    .text(({ shortLabel }) => shortLabel);
  points.append('title').text(({ label }) => label);
  const moving = forceSimulation(nodes)
    .force(
      'link',
      forceLink(edges)
        .id(({ id }) => id)
        .distance(110),
    )
    .force('charge', forceManyBody().strength(-350))
    .force('apart', forceCollide(28))
    .force('centre', forceCenter())
    .on('tick', () => {
      lines
        .attr('x1', ({ source }) => source.x)
        .attr('y1', ({ source }) => source.y)
        .attr('x2', ({ target }) => target.x)
        .attr('y2', ({ target }) => target.y);
      points.attr('transform', ({ x, y }) => `translate(${x},${y})`);
    });
  points.call(
    drag()
      .on('start drag', (event, node) => {
        Object.assign(node, { fx: event.x, fy: event.y });
        moving.alphaTarget(0.2).restart();
      })
      .on('end', (_event, node) => {
        Object.assign(node, { fx: null, fy: null });
        moving.alphaTarget(0);
      }),
  );
};

const show = async (name) => {
  note.textContent = 'Looking …';
  const { entity } = await ask(ENTITY, { name });
  if (!entity) {
    note.textContent = `Nothing in this graph is called “${name}”.`;
    return;
  }
  const { neighborhood } = await ask(AROUND, { of: [entity.id] });
  draw(neighborhood);
  note.textContent = `${entity.name}: ${neighborhood.nodes.length} nodes, ${neighborhood.edges.length} edges`;
};

const start = (name) => {
  show(name).catch((error) => {
    note.textContent = `That failed: ${error.message}`;
  });
};

const form = document.querySelector('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  start(new FormData(form).get('name'));
});
start('ViT');
