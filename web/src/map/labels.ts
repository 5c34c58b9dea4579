// Which labels to draw and where, so that none overlaps another or a bigger dot. Sigma's own grid tests no boxes.
// Pure: boxes in, places out.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Wanted {
  id: string;
  text: string;
  /** The dot, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Width of the text in pixels. */
  width: number;
  /** Stands on its own dot, and may stand on others: a disc. */
  centred?: boolean;
}

export interface Placed {
  id: string;
  text: string;
  /** Left end of the text and its middle line. */
  x: number;
  y: number;
}

const GAP = 4;
/** Labels keep clear of this many of the most important dots; keeping clear of all leaves big ones bare. */
const DOTS_KEPT_CLEAR = 100;

/** So many of the most important have a label even where it must stand on a smaller dot: a hub ringed by papers, say. */
const NEVER_BARE = 30;

const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** `wanted` comes most important first; `taken` are boxes that are drawn already, such as titles. */
export const placeLabels = (
  wanted: readonly Wanted[],
  height: number,
  bounds: Box,
  taken: readonly Box[] = [],
): Placed[] => {
  const boxes: Box[] = [...taken];
  const dots = wanted.slice(0, DOTS_KEPT_CLEAR).map(({ x, y, radius, centred }) => ({
    centred,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const placed: Placed[] = [];
  for (const [rank, want] of wanted.entries()) {
    const bigger = dots.slice(0, rank);
    const open = positions(want, height).filter(
      (box) =>
        inside(box, bounds) &&
        !boxes.some((other) => overlap(box, other)) &&
        (want.centred || !bigger.some((dot) => !dot.centred && overlap(box, dot.box))),
    );
    const hits = open.map((box) => dots.slice(rank + 1).filter((dot) => overlap(box, dot.box)).length);
    const least = Math.min(...hits);
    const free = least === 0 || rank < NEVER_BARE ? open[hits.indexOf(least)] : undefined;
    if (!free) continue;
    boxes.push(free);
    placed.push({ id: want.id, text: want.text, x: free.left, y: (free.top + free.bottom) / 2 });
  }
  return placed;
};

/** Right of the dot, left of it, below, above; then the four corners. Of a disc on it, else below or above its middle. */
const positions = ({ x, y, radius, width, centred }: Wanted, height: number): Box[] => {
  const side = radius + GAP;
  const rows = { middle: y - height / 2, below: y + radius + 1, above: y - radius - height - 1 };
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  if (centred) return [rows.middle, y + 2, y - height - 2].map((top) => at(x - width / 2, top));
  return [
    at(x + side, rows.middle),
    at(x - side - width, rows.middle),
    at(x - width / 2, rows.below),
    at(x - width / 2, rows.above),
    at(x + radius, rows.below),
    at(x + radius, rows.above),
    at(x - radius - width, rows.below),
    at(x - radius - width, rows.above),
  ];
};
