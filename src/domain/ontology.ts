// The one list of what the graph holds: every node and edge kind, its properties and their types.
// Constraints, indexes, encodings, upserts and the export follow from it.

/** How a property is stored. A missing property is null; lists are never null inside. */
export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'strings' | 'ints';

export interface PropertySpec {
  readonly type: PropertyType;
  /** Read by equality or range often enough to be worth an index. */
  readonly index?: true;
  /** Tells of a load, not of the papers: left out of exports, so that two loads of the same data export alike. */
  readonly volatile?: true;
  /** Worked out from other properties, to search and sort by: left out of public exports. */
  readonly derived?: true;
}

export interface NodeSpec {
  /** Served by the API: carries the label `Node` too, under which `id` is unique over all kinds. */
  readonly public?: true;
  /** Properties that full-text search reads. */
  readonly search?: readonly string[];
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const string = { type: 'string' } as const;
const indexed = { type: 'string', index: true } as const;
const int = { type: 'int' } as const;
const float = { type: 'float' } as const;
const boolean = { type: 'boolean' } as const;
const strings = { type: 'strings' } as const;
const ints = { type: 'ints' } as const;
const spelling = { type: 'string', derived: true } as const;
const volatileString = { type: 'string', index: true, volatile: true } as const;

/** Parallel arrays, one place a span; offsets in UTF-16 units into the field of the paper they belong to. */
const evidence = {
  evidenceField: strings,
  evidenceStart: ints,
  evidenceEnd: ints,
  sentenceStart: ints,
  sentenceEnd: ints,
} as const;

/** What a result, comparison or relation of one paper has in common. */
const claim = {
  id: string,
  paperId: indexed,
  source: string,
  extractor: string,
  basis: string,
  confidence: float,
  day: string,
  textHash: string,
  loadedAt: volatileString,
  ...evidence,
} as const;

export const NODES = {
  Paper: {
    public: true,
    search: ['title', 'abstract', 'summary'],
    properties: {
      id: string,
      slug: indexed,
      slugBase: indexed,
      title: string,
      /** In lower case, to sort by. */
      sortTitle: { type: 'string', index: true, derived: true },
      /** Beginnings of the title's words (domain/spelling.ts). */
      spelling,
      shortLabel: string,
      abstract: string,
      summary: string,
      arxivId: indexed,
      doi: indexed,
      url: string,
      publishedAt: string,
      publishedYear: int,
      listedAt: string,
      upvotes: int,
      codeUrls: strings,
      projectUrls: strings,
      commentCount: int,
      venue: string,
      subjects: strings,
      authorNames: strings,
      /** Ids of Author nodes in the order of `authorNames`, "" where only the name is known. */
      authorIds: strings,
      /** Never null: publishedAt, else the year's first day, else listedAt, else 0000-00-00. */
      sortDate: indexed,
      textHash: string,
      extractor: string,
      sources: strings,
      formerIds: strings,
      loadedAt: volatileString,
    },
  },
  Entity: {
    public: true,
    search: ['name', 'aliasText'],
    properties: {
      id: string,
      key: string,
      slug: indexed,
      slugBase: indexed,
      name: string,
      sortName: indexed,
      type: indexed,
      kind: string,
      aliases: strings,
      aliasText: string,
      /** Groups of letters of all names (domain/spelling.ts). */
      spelling,
      formerIds: strings,
      generic: boolean,
      description: string,
      parameterCount: float,
      familyId: string,
      /** Known from the catalogue; else name and type are the vote of all papers. */
      known: boolean,
      paperCount: { type: 'int', index: true },
      /** Numbers reported for it or on it. */
      resultCount: { type: 'int', derived: true },
    },
  },
  Author: {
    public: true,
    search: ['name'],
    properties: {
      id: string,
      slug: indexed,
      slugBase: indexed,
      name: string,
      sortName: indexed,
      spelling,
      orcid: indexed,
      paperCount: int,
    },
  },
  Result: {
    public: true,
    properties: {
      ...claim,
      subjectText: string,
      split: string,
      metricId: indexed,
      metricName: string,
      metricBetter: string,
      metricUnit: string,
      metricText: string,
      value: { type: 'float', index: true },
      unit: string,
      bound: string,
      kind: string,
      baseline: string,
      setting: string,
    },
  },
  Comparison: {
    public: true,
    properties: {
      ...claim,
      subjectText: string,
      outcome: string,
      metricId: string,
      metricName: string,
      metricBetter: string,
      metricUnit: string,
      /** `BEATS|a|b` or `TIES|a|b`, entity ids: what the derived edges are counted by. */
      pair: indexed,
      delta: float,
      deltaStated: boolean,
      taskText: string,
      setting: string,
    },
  },
  /** `pair` as on Comparison: `VARIANT_OF|a|b`. */
  Relation: { properties: { ...claim, kind: string, pair: indexed } },
  /** What one source said of one paper; `json` is the whole record. */
  Record: {
    properties: {
      id: string,
      source: indexed,
      key: string,
      hash: string,
      json: string,
      /** When the source said so, where it tells. */
      at: string,
      /** Names of the paper's fields that it says something of. */
      fields: strings,
      loadedAt: volatileString,
    },
  },
  /** A name that leads to something: an arXiv id, a DOI, a title key, a name of an entity. Its id is a former id of its target. */
  Identifier: { properties: { id: string, scheme: string, value: string } },
  /** A paper that is gone, and where it went. */
  Tombstone: { properties: { id: string, kind: string, title: string, intoId: string, at: volatileString } },
  /** One for each time that an input was loaded, however often it was interrupted on the way. */
  Load: {
    properties: {
      id: string,
      /** 1 for the first, then one more for each: the order in which they began, whatever the clocks said. */
      number: int,
      /** Equal for loads that would read the same, so that one that was interrupted is found again. */
      key: string,
      source: string,
      input: string,
      cursor: string,
      state: string,
      startedAt: volatileString,
      finishedAt: volatileString,
      extractor: string,
      catalogue: string,
      read: int,
      refused: int,
      /** The first of what was refused, each with its place and reason. */
      refusals: strings,
      added: int,
      changed: int,
      unchanged: int,
      removed: int,
    },
  },
  /** One node each: "schema" says what this graph was written by; "lease" who may write now. */
  Meta: {
    properties: { id: string, value: string, holder: string, asked: float, until: float, marker: string },
  },
} as const satisfies Record<string, NodeSpec>;

export type NodeKind = keyof typeof NODES;

/** Labels that an entity carries beside `Entity`, by its type. */
export const TYPE_LABELS = {
  technique: 'Technique',
  model: 'Model',
  benchmark: 'Benchmark',
  task: 'Task',
} as const;

export interface EdgeSpec {
  readonly from: NodeKind;
  readonly to: NodeKind | 'Fact';
  /** Drawn and exported as part of the public graph. */
  readonly public?: true;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

/** Of a paper to an entity. `entityId`, `day` and `paperId` repeat the ends' keys, so that paging a hub seeks and need not sort. */
const naming = {
  entityId: string,
  day: string,
  paperId: string,
  role: string,
  roles: strings,
  /** 0 for INTRODUCES to 4 for MENTIONS: sorts strongest first. */
  roleRank: int,
  confidence: float,
  basis: string,
  name: string,
  type: string,
  kind: string,
  aliases: strings,
  foundBy: string,
  generic: boolean,
  /** The entity that the name's shape hangs it under, where the catalogue does not know the name. */
  parentId: string,
  textHash: string,
  extractor: string,
  /** One entry a sentence that names the entity, "abstract:120": two entities share a sentence when these meet. */
  sentences: strings,
  ...evidence,
} as const;

/** Between entities: derived from all papers' claims and from the catalogue. */
const derived = {
  basis: string,
  /** Papers that claim it; 0 when only the catalogue says so. */
  support: int,
  confidence: float,
  catalogue: boolean,
} as const;

export const EDGES = {
  HAS: { from: 'Paper', to: 'Entity', public: true, properties: naming },
  /** As HAS where the strongest role is MENTIONS: apart, so that counts and lists without mentions need no filter. */
  MENTIONS: { from: 'Paper', to: 'Entity', public: true, properties: naming },
  /** As HAS, to a task. */
  ADDRESSES: { from: 'Paper', to: 'Entity', public: true, properties: naming },
  REPORTS: { from: 'Paper', to: 'Fact', public: true, properties: {} },
  WROTE: {
    from: 'Author',
    to: 'Paper',
    public: true,
    properties: { position: int, name: string, day: string, paperId: string },
  },
  SUBJECT: { from: 'Result', to: 'Entity', properties: {} },
  OBJECT: { from: 'Comparison', to: 'Entity', properties: {} },
  ON: { from: 'Result', to: 'Entity', properties: {} },
  FOR: { from: 'Comparison', to: 'Entity', properties: {} },
  VARIANT_OF: { from: 'Entity', to: 'Entity', public: true, properties: derived },
  BASED_ON: { from: 'Entity', to: 'Entity', public: true, properties: derived },
  PART_OF: { from: 'Entity', to: 'Entity', public: true, properties: derived },
  BEATS: { from: 'Entity', to: 'Entity', public: true, properties: derived },
  TIES: { from: 'Entity', to: 'Entity', public: true, properties: derived },
  CITES: { from: 'Paper', to: 'Paper', public: true, properties: {} },
  /** What its sources say it cites, whether the graph holds that paper or not; CITES follows from it. */
  REFERS: { from: 'Paper', to: 'Identifier', properties: {} },
  OF: { from: 'Record', to: 'Paper', properties: {} },
  CLAIMS: { from: 'Record', to: 'Identifier', properties: {} },
  /** `own` where the identifier is the target's own key, not an alias: it wins where several targets share a name. */
  IDENTIFIES: { from: 'Identifier', to: 'Paper', properties: { own: boolean } },
} as const satisfies Record<string, EdgeSpec>;

export type EdgeKindName = keyof typeof EDGES;

/** Raised when nodes, edges or their meaning change; a graph of another version is refused. */
export const SCHEMA_VERSION = '2';

/** A node's properties as the ontology types them; null and absent are the same. */
export type Properties<S extends { properties: Readonly<Record<string, PropertySpec>> }> = {
  [K in keyof S['properties']]?: ValueOf<S['properties'][K]['type']> | null;
};

type ValueOf<T extends PropertyType> = T extends 'string'
  ? string
  : T extends 'int' | 'float'
    ? number
    : T extends 'boolean'
      ? boolean
      : T extends 'strings'
        ? readonly string[]
        : readonly number[];

export type NodeProperties<K extends NodeKind> = Properties<(typeof NODES)[K]>;
export type EdgeProperties<K extends EdgeKindName> = Properties<(typeof EDGES)[K]>;
