// Fields of the edges between papers and entities, and between entities.

import { makeId } from '../../domain/ids.js';
import type { Row } from '../../graph/engine.js';
import type { EdgeField, EdgeTable } from '../compile/connection.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';

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

/** Of the derived edges between entities; their evidence is that of the claims they were counted from. */
export const linkEdges: EdgeTable = {
  kind: value('edgeType'),
  basis: value('basis'),
  support: value('support'),
};
