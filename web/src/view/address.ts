// The address holds the view, so that it can be shared, kept, and gone back to. Pure: a view to a query string
// and back; what an address says wrongly is left out and costs nothing else.
import type { EdgeKind, NodeType, Role } from '../../generated/graphql.js';

/** A node in an address: its slug, or its id where the page has not learned the slug yet. */
export type Ref = string;

/** What the map's window shows: its middle and its width, in the graph's own units. */
export interface Camera {
  x: number;
  y: number;
  width: number;
}

export const QUESTIONS = ['path', 'duel', 'together', 'after', 'matrix'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

export interface Question {
  name: QuestionName;
  a: Ref | null;
  b: Ref | null;
}

export interface Filter {
  kinds: readonly NodeType[];
  edges: readonly (Role | EdgeKind)[];
  /** 0 to 1. */
  minConfidence: number;
  yearFrom: number | null;
  yearTo: number | null;
  /** Of what stands between several centres only what touches two of them: what connects these? */
  linking: boolean;
}

export interface View {
  selected: Ref | null;
  /** Whose neighbours are on the map, in the order of opening. */
  centres: readonly Ref[];
  /** The map holds the centres and their neighbours alone. */
  alone: boolean;
  /** Null: the list where the screen is narrow. */
  list: boolean | null;
  filter: Filter;
  camera: Camera | null;
  question: Question | null;
}

export const NODE_KINDS: readonly NodeType[] = ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK', 'AUTHOR'];
export const EDGE_LOOKS: readonly (Role | EdgeKind)[] = [
  'INTRODUCES',
  'USES',
  'EVALUATES',
  'COMPARES',
  'MENTIONS',
  'BEATS',
  'TIES',
  'VARIANT_OF',
  'BASED_ON',
  'PART_OF',
  'WROTE',
];

export const NO_FILTER: Filter = {
  kinds: [],
  edges: [],
  minConfidence: 0,
  yearFrom: null,
  yearTo: null,
  linking: false,
};
const MOST_CENTRES = 20;
const REF = /^[\w./:-]{1,200}$/;

const refs = (text: string | null): Ref[] => (text ?? '').split(',').filter((ref) => REF.test(ref));
const year = (text: string | null): number | null => (text && /^\d{4}$/.test(text) ? Number(text) : null);
const number = (text: string | undefined): number => (text ? Number(text) : Number.NaN);

const cameraOf = (text: string | null): Camera | null => {
  const [x, y, width] = (text ?? '').split(',').map(number);
  if (x === undefined || y === undefined || width === undefined) return null;
  return [x, y, width].every(Number.isFinite) && width > 0 ? { x, y, width } : null;
};

const questionOf = (given: URLSearchParams): Question | null => {
  const name = QUESTIONS.find((known) => known === given.get('ask'));
  return name ? { name, a: refs(given.get('a'))[0] ?? null, b: refs(given.get('b'))[0] ?? null } : null;
};

export const readAddress = (search: string): View => {
  const given = new URLSearchParams(search);
  const hidden = new Set((given.get('hide') ?? '').toUpperCase().split(','));
  const sure = number(given.get('sure') ?? undefined);
  const centres = refs(given.get('around')).slice(0, MOST_CENTRES);
  const shape = given.get('view');
  return {
    selected: refs(given.get('at'))[0] ?? null,
    centres,
    alone: given.has('alone') && centres.length > 0,
    list: shape === 'list' ? true : shape === 'map' ? false : null,
    filter: {
      kinds: NODE_KINDS.filter((kind) => hidden.has(kind)),
      edges: EDGE_LOOKS.filter((look) => hidden.has(look)),
      minConfidence: sure > 0 && sure <= 100 ? sure / 100 : 0,
      yearFrom: year(given.get('from')),
      yearTo: year(given.get('to')),
      linking: given.has('linking'),
    },
    camera: cameraOf(given.get('camera')),
    question: questionOf(given),
  };
};

/** What stands at its default is left out, so that a fresh page's address is `/`. */
export const writeAddress = ({ selected, centres, alone, list, filter, camera, question }: View): string => {
  const parts: [string, string | number | null][] = [
    ['ask', question?.name ?? null],
    ['a', question?.a ?? null],
    ['b', question?.b ?? null],
    ['at', selected],
    ['around', centres.join(',') || null],
    ['alone', alone ? 1 : null],
    ['view', list === null ? null : list ? 'list' : 'map'],
    ['hide', [...filter.kinds, ...filter.edges].join(',').toLowerCase() || null],
    ['sure', filter.minConfidence ? Math.round(filter.minConfidence * 100) : null],
    ['from', filter.yearFrom],
    ['to', filter.yearTo],
    ['linking', filter.linking ? 1 : null],
    ['camera', camera && [camera.x, camera.y, camera.width].map((n) => Number(n.toPrecision(5))).join(',')],
  ];
  const said = parts.filter(([, value]) => value !== null);
  if (said.length === 0) return '/';
  // Slashes, colons and commas are allowed in a query and easier to read as they are.
  const text = said.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&');
  return `/?${text.replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
};
