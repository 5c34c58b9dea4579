// The islands of the first picture: what holds each together, and where its title stands.
import type { PaperGraph } from './build.js';

export interface Island {
  community: number;
  /** Its strongest entities and its number of papers, "KV Cache · Mixture-of-Experts (8)"; and shorter, for less room. */
  titles: string[];
  papers: number;
  /** Middle of its nodes, and their highest point: the title goes above it. */
  x: number;
  top: number;
}

const NAMES_IN_A_TITLE = 2;

/** Islands of three nodes and more, biggest first. Degrees within the island decide what is strongest. */
export const islandsOf = (graph: PaperGraph): Island[] => {
  const members = new Map<number, string[]>();
  graph.forEachNode((id, { community }) => {
    if (community === null) return;
    members.set(community, [...(members.get(community) ?? []), id]);
  });
  return [...members]
    .filter(([, ids]) => ids.length >= 3)
    .map(([community, ids]) => islandOf(graph, community, ids))
    .sort((a, b) => b.papers - a.papers || a.community - b.community);
};

const islandOf = (graph: PaperGraph, community: number, ids: string[]): Island => {
  const within = (id: string): number =>
    graph.filterNeighbors(id, (_other, attributes) => attributes.community === community).length;
  const papers = ids.filter((id) => graph.getNodeAttribute(id, 'kind') === 'PAPER');
  const names = ids
    .filter((id) => graph.getNodeAttribute(id, 'kind') !== 'PAPER')
    .map((id) => ({ name: graph.getNodeAttribute(id, 'label'), strength: within(id) }))
    .sort((a, b) => b.strength - a.strength || a.name.localeCompare(b.name))
    .slice(0, NAMES_IN_A_TITLE)
    .map(({ name }) => name);
  const xs = ids.map((id) => graph.getNodeAttribute(id, 'x'));
  return {
    community,
    titles: [names, names.slice(0, 1)].map((some) => `${some.join(' · ')} (${papers.length})`),
    papers: papers.length,
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    top: Math.max(...ids.map((id) => graph.getNodeAttribute(id, 'y'))),
  };
};
