// Fields of the edges between papers and entities, and between entities.

import { makeId } from '../../domain/ids.js';
import type { Row } from '../../graph/engine.js';
import type { PagePart, Selection } from '../../graph/plan.js';
import type { EdgeField, EdgeTable } from '../compile/connection.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';
import { onePage, rowsOf } from '../compile/values.js';

const value =
  (name: string, map: (value: unknown) => unknown = (v) => v): EdgeField =>
  (_field, { edge }) => {
    edge.add(name);
    return (found) => map((found.e as Row)[name] ?? null);
  };

/** @param paperAt where the paper stands: the node at the far end, or the owner whose list this is. */
export const namingEdges = (paperAt: 'node' | 'owner'): EdgeTable => ({
  id: (_field, { edge }) => {
    edge.add('paperId').add('entityId');
    return ({ e }) => makeId('edge', `HAS|${(e as Row).paperId}|${(e as Row).entityId}`);
  },
  role: value('role'),
  roles: value('roles', (roles) => roles ?? []),
  confidence: value('confidence'),
  basis: value('basis'),
  evidence: (field, { edge, node, owner }) => {
    for (const name of EVIDENCE_COLUMNS) edge.add(name);
    const paper = paperAt === 'node' ? node : owner;
    if (!paper) throw new TypeError('evidence needs the paper that it stands in');
    const shape = compileEvidence(field, paper);
    return ({ e, n }, above) => shape(e as Row, (paperAt === 'node' ? n : above) as Row);
  },
});

/** Claims read to find the words behind a link. */
const MOST_CLAIMS = 200;

/**
 * Of the derived edges between entities. Their words stand in the claims that they were counted from, which hang
 * on the younger end: what something is a variant or part of is seldom told often, what comes of a hub is.
 * @param near the selection of the entity whose list it is.
 */
export const linkEdges = (direction: 'out' | 'in', near: Selection): EdgeTable => ({
  kind: value('edgeType'),
  basis: value('basis'),
  support: value('support'),
  evidence: (field, { edge, node }) => {
    const younger = direction === 'out' ? near : node;
    const claims: PagePart = {
      ...onePage({ kinds: ['SUBJECT'], direction: 'in', to: 'Relation' }, MOST_CLAIMS),
      order: [
        { on: 'node', property: 'day', direction: 'DESC' },
        { on: 'node', property: 'id', direction: 'ASC' },
      ],
    };
    const papers = onePage({ kinds: ['REPORTS'], direction: 'in', to: 'Paper' });
    for (const name of [...EVIDENCE_COLUMNS, 'pair']) claims.node.properties.add(name);
    const shape = compileEvidence(field, papers.node);
    claims.node.parts.push(papers);
    younger.parts.push(claims);
    edge.add('edgeType');
    for (const end of [near, node]) end.properties.add('id');
    return ({ e, n }, _owner, nearRow) => {
      const far = n as Row;
      const [from, to] = direction === 'out' ? [nearRow, far] : [far, nearRow];
      const pair = `${String((e as Row).edgeType)}|${String(from.id)}|${String(to.id)}`;
      return rowsOf(claims, from)
        .map((claim) => claim.n as Row)
        .filter((claim) => claim.pair === pair)
        .flatMap((claim) => shape(claim, (rowsOf(papers, claim)[0]?.n ?? {}) as Row))
        .slice(0, field.args.first as number);
    };
  },
});
