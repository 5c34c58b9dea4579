// Where rows come from: all nodes of a label, nodes by id or property, a full-text search, a hop from another node.
import { type Hop, isStart, type Start } from '../plan.js';
import { conditions, labelMatch, pattern, type Scope } from './pattern.js';

/** `MATCH …` that binds `node` and, over a hop, `edge`. */
export const origin = (
  source: Start | Hop,
  from: string | null,
  node: string,
  edge: string,
  scope: Scope,
): { match: string; condition: string | null } => {
  if (!isStart(source)) return { match: `MATCH ${pattern(from ?? '', source, edge, node)}`, condition: null };
  switch (source.by) {
    case 'label':
      return { match: `MATCH (${node}:${source.label})`, condition: null };
    case 'rows':
      return { match: `UNWIND ${source.name} AS ${node}`, condition: null };
    case 'id':
      return {
        match: `MATCH (${node}:Node {id: ${scope.param(source.id)}})`,
        condition: labelMatch(node, source.label),
      };
    case 'identifier':
      return {
        match: `MATCH (:Identifier {id: ${scope.param(source.id)}})-[:IDENTIFIES]->(${node})`,
        condition: labelMatch(node, source.label, 'always'),
      };
    case 'ids':
      return {
        match: `UNWIND ${scope.param(source.ids)} AS ${node}_id MATCH (${node}:Node {id: ${node}_id})`,
        condition: labelMatch(node, source.label),
      };
    case 'identifiers':
      return {
        match: `UNWIND ${scope.param(source.ids)} AS ${node}_id MATCH (:Identifier {id: ${node}_id})-[${edge}:IDENTIFIES]->(${node})`,
        condition: labelMatch(node, source.label, 'always'),
      };
    case 'property':
      return {
        match: `UNWIND ${scope.param(source.values)} AS ${node}_value MATCH (${node}:${source.label} {${source.property}: ${node}_value})`,
        condition: null,
      };
    case 'any': {
      const branches = source.starts.map((start, i) => {
        const { match, condition } = origin(start, null, node, '', scope);
        const asked = start.by === 'property' ? 'null' : `${node}_id`;
        return `${match}${conditions([condition])} RETURN ${node}, ${asked} AS asked, ${i} AS found`;
      });
      // A property has no id that was asked for: its node's own stands for it.
      return {
        match: `CALL () { ${branches.join(' UNION ALL ')} } WITH ${node}, coalesce(asked, ${node}.id) AS ${node}_id, min(found) AS found WITH ${node}, ${node}_id, found`,
        condition: null,
      };
    }
  }
};
