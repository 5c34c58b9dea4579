// A made map of any size: papers and entities on a square, edges between near ones, the same each time.

/** An answer of `overview` with so many nodes and edges. */
export const madeDrawing = (nodes: number, edges: number) => {
  let seed = 1;
  const random = (): number => {
    // The minimal standard generator: enough for places.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const side = Math.sqrt(nodes) * 10;
  const made = Array.from({ length: nodes }, (_, i) => ({
    id: `n${i}`,
    type: i % 3 === 0 ? 'TECHNIQUE' : 'PAPER',
    label: `A made node with the number ${i}`,
    shortLabel: `Node ${i}`,
    slug: null,
    degree: 1 + Math.floor(8 * random() ** 3),
    year: 2024,
    community: Math.floor(i / 60),
    x: random() * side,
    y: random() * side,
  }));
  return {
    truncated: false,
    totals: { nodes, edges },
    nodes: made,
    edges: Array.from({ length: edges }, (_, i) => ({
      id: `e${i}`,
      source: `n${Math.floor(random() * nodes)}`,
      target: `n${Math.floor(random() * nodes)}`,
      kind: 'HAS',
      role: 'USES',
      weight: 1,
      confidence: 0.9,
      evidenceCount: 1,
    })),
  };
};
