// The SDL is the public contract: it must build, hold together and describe everything in it.
// A name that outside users rely on and that goes missing fails here before a client does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', 'schema');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const schema = buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
const own = Object.values(schema.getTypeMap()).filter(
  (t) => !isIntrospectionType(t) && !isSpecifiedScalarType(t),
);

/** Everything that a reader of the documentation can point at, with its description. */
function* described(type: GraphQLNamedType): Generator<[path: string, text: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const v of type.getValues()) yield [`${type.name}.${v.name}`, v.description];
  if (isInputObjectType(type)) {
    for (const f of Object.values(type.getFields())) yield [`${type.name}.${f.name}`, f.description];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const f of Object.values(type.getFields())) {
      yield [`${type.name}.${f.name}`, f.description];
      for (const a of f.args) yield [`${type.name}.${f.name}(${a.name})`, a.description];
    }
  }
}

const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type))
    throw new Error(`no type ${name}`);
  return Object.keys(type.getFields());
};

describe('the SDL', () => {
  it('is a valid schema', () => expect(validateSchema(schema)).toEqual([]));

  it('describes every type, field, argument, input field and enum value in a sentence', () => {
    const all = own.flatMap((type) => [...described(type)]);
    expect(all.length).toBeGreaterThan(700);
    expect(all.filter(([, text]) => !text || text.length < 8 || !/[.`…]$/.test(text))).toEqual([]);
  });

  it('lets one failing root field leave the others their answers', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter((f) => isNonNullType(f.type)).map((f) => f.name)).toEqual([]);
  });

  it('says of each scalar where it is specified', () =>
    expect(own.filter(isScalarType).filter((s) => !s.specifiedByURL)).toEqual([]));

  it.each(['PaperBy', 'EntityBy', 'AuthorBy', 'NodeBy'])('%s takes exactly one field', (name) => {
    const type = schema.getType(name);
    expect(isInputObjectType(type) && type.isOneOf).toBe(true);
  });

  it.each([
    ['Node', ['Author', 'Benchmark', 'Comparison', 'Model', 'Paper', 'Result', 'Task', 'Technique']],
    ['Entity', ['Benchmark', 'Model', 'Task', 'Technique']],
    ['Fact', ['Comparison', 'Relation', 'Result']],
  ])('%s is implemented by its types', (name, types) => {
    const type = schema.getType(name);
    if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
    const found = schema.getPossibleTypes(type).map((t) => t.name);
    expect(found.sort()).toEqual(types);
  });

  it.each([
    [
      'Query',
      'node nodes paper entity technique model benchmark task author papers techniques models benchmarks tasks authors results comparisons search overview neighborhood paths leaderboard headToHead lineage changes stats',
    ],
    [
      'Paper',
      'id slug title abstract summary arxivId doi url publishedAt publishedYear listedAt loadedAt upvotes codeUrls authors tasks entities techniques models benchmarks results comparisons similar shortLabel',
    ],
    ['Entity', 'id slug name aliases formerIds description generic papers paperCount results comparisons'],
    ['Technique', 'models benchmarks relatedTechniques broader narrower'],
    ['Model', 'kind family variants techniques benchmarks parameterCount'],
    ['Benchmark', 'leaderboard models techniques parts'],
    ['Fact', 'id paper confidence basis evidence'],
    ['Relation', 'from to kind'],
    [
      'Result',
      'subject subjectText benchmark split metric metricText value unit bound kind baseline setting',
    ],
    ['Comparison', 'subject object outcome benchmark metric delta deltaStated task setting'],
    ['Evidence', 'field start end text sentence textHash extractor'],
    ['GraphNode', 'id type label shortLabel slug degree year community x y node'],
    ['GraphEdge', 'id source target kind role weight evidenceCount evidence'],
    ['Graph', 'nodes edges truncated totals'],
    ['GraphWhere', 'minConfidence yearFrom yearTo generic'],
    ['Path', 'nodes edges length score text'],
    ['Leaderboard', 'benchmark metric rows apart'],
    ['HeadToHead', 'a b wins losses ties comparisons cycles'],
    ['Lineage', 'root ancestors descendants'],
    ['Change', 'at kind node paper fact'],
    ['GraphStats', 'nodes edges quality'],
    [
      'PaperWhere',
      'title abstract publishedAt listedAt upvotes techniques models benchmarks tasks entities codeUrls AND OR NOT',
    ],
    ['EntityRelationFilter', 'some all none single count'],
    ['EntityRelationMatch', 'name id roles minConfidence scope within'],
  ])('%s has the names that outside users rely on', (type, names) => {
    expect(fieldsOf(type)).toEqual(expect.arrayContaining(names.split(' ')));
  });
});
