// Lists such as "techniques of a model": what stands in one paper with the node, grouped over papers.

import { type Role, sortRoles } from '../../domain/kinds.js';
import type { Row } from '../../graph/engine.js';
import type { Hop, Label, PairCountPart, PairPart } from '../../graph/plan.js';
import { type Selection, selection } from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { compileNode, type FieldPlan, planned } from './compile.js';
import { writeCursor } from './cursor.js';
import { compileEvidence, EVIDENCE_COLUMNS } from './evidence.js';
import { compileFacets } from './facets.js';
import { orderKeys, RELATED_KEYS } from './order.js';
import { checkSize, cutRows, type PageArgs, pageInfo, pageWindow, wantsCursors } from './page.js';
import { entityWhere } from './where.js';
import { namingKinds } from './where-relations.js';

/** The papers that evidence of one pair is taken from. */
const EVIDENCE_PAPERS = 10;

interface PairArgs extends PageArgs {
  readonly roles?: readonly string[] | null;
  readonly scope?: 'EXACT' | 'FAMILY';
  readonly within?: 'SAME_SENTENCE' | 'SAME_PAPER';
  readonly where?: Record<string, unknown> | null;
  readonly orderBy?: readonly { field: string; direction: 'ASC' | 'DESC' }[] | null;
}

/**
 * @param to label and type of the far end.
 * @param near how papers are connected to the node whose list it is.
 */
export const pairs =
  (to: 'Technique' | 'Model' | 'Benchmark' | 'Task', near: Hop['kinds'] = ['HAS']): FieldPlan =>
  (field, at) => {
    const args = field.args as PairArgs;
    const window = pageWindow(
      args,
      orderKeys(args.orderBy, RELATED_KEYS, [{ field: 'PAPER_COUNT', direction: 'DESC' }]),
    );
    const toPaper: Hop = { kinds: near, direction: 'in', to: 'Paper' };
    const fromPaper: Hop = { kinds: namingKinds(to as Label, args.roles), direction: 'out', to: to as Label };
    const common = {
      toPaper,
      fromPaper,
      family: args.scope === 'FAMILY',
      sameSentence: args.within === 'SAME_SENTENCE',
      roles: args.roles ?? null,
      where: entityWhere(args.where),
    };
    const papers: { limit: number; node: Selection; edge: Set<string> } = {
      limit: 0,
      node: selection(),
      edge: new Set(),
    };
    const page = {
      kind: 'pair' as const,
      key: '',
      ...common,
      order: window.order,
      limit: window.limit,
      after: window.after,
      before: window.before,
      cursors: false,
      told: new Set<'roles' | 'first' | 'last'>(),
      node: selection(),
    };
    const count: PairCountPart = { kind: 'pairCount', key: '', ...common };
    const needs = { page: false, count: false };

    const nodeShape = (sub: Field) => {
      const shape = compileNode(sub, to, { node: page.node, owner: null });
      return (found: Row) => shape(found.n as Row, null);
    };
    const rowsOf = (found: Row) => (found.p as Row[] | undefined) ?? [];
    const cursorOf = (found: Row) => writeCursor(window.asked, found.o as unknown[]);
    const edgeField = (sub: Field): ((found: Row) => unknown) => {
      switch (sub.name) {
        case 'cursor':
          page.cursors = true;
          return cursorOf;
        case 'node':
          return nodeShape(sub);
        case 'paperCount':
          return (found) => found.papers;
        case 'roles':
          page.told.add('roles');
          return (found) => sortRoles((found.roles as Role[][]).flat());
        case 'firstDate':
          page.told.add('first');
          return (found) => found.first;
        case 'lastDate':
          page.told.add('last');
          return (found) => found.last;
        case 'papers': {
          const first = checkSize(sub.args.first as number, 'first');
          papers.limit = Math.max(papers.limit, first);
          const shape = compileNode(sub, 'Paper', { node: papers.node, owner: papers.node });
          return (found) =>
            rowsOf(found)
              .slice(0, first)
              .map((row) => shape(row.n as Row, row.n as Row));
        }
        case 'evidence': {
          // One sentence a paper, one that names both ends where there is one.
          papers.limit = Math.max(papers.limit, EVIDENCE_PAPERS);
          for (const name of EVIDENCE_COLUMNS) papers.edge.add(name);
          const shape = compileEvidence(sub, papers.node);
          return (found) =>
            rowsOf(found)
              .flatMap((row) =>
                shape(row.e as Row, row.n as Row, new Set((row.near as string[][]).flat())).slice(0, 1),
              )
              .slice(0, sub.args.first as number);
        }
        default:
          throw new TypeError(`no plan for ${field.returns}.edges.${sub.name}`);
      }
    };
    const shapes = subfields(field, objectType(field.operation, field.returns)).map((sub) => {
      if (sub.name === 'totalCount') {
        needs.count = true;
        return [sub.responseKey, (_rows: Row[], _more: boolean, row: Row) => Number(row[count.key])] as const;
      }
      if (sub.name === 'facets') {
        const read = compileFacets(sub, { from: common, where: null, nodeType: to }, at.node.parts);
        return [sub.responseKey, (_rows: Row[], _more: boolean, row: Row) => read(row)] as const;
      }
      needs.page = true;
      if (sub.name === 'pageInfo') {
        page.cursors ||= wantsCursors(sub);
        return [
          sub.responseKey,
          (rows: Row[], more: boolean) => pageInfo(window, more, rows, page.cursors ? cursorOf : null),
        ] as const;
      }
      if (sub.name === 'nodes') {
        const shape = nodeShape(sub);
        return [sub.responseKey, (rows: Row[]) => rows.map(shape)] as const;
      }
      const fields = subfields(sub, objectType(field.operation, sub.returns)).map(
        (inner) => [inner.responseKey, edgeField(inner)] as const,
      );
      return [
        sub.responseKey,
        (rows: Row[]) =>
          rows.map((found) =>
            planned(
              sub.returns,
              fields.map(([key, shape]) => [key, shape(found)] as const),
            ),
          ),
      ] as const;
    });
    const part: PairPart = { ...page, papers: papers.limit > 0 ? papers : null };
    if (needs.page) at.node.parts.push(part);
    if (needs.count) at.node.parts.push(count);
    return (row) => {
      const { rows, more } = cutRows((row[part.key] as Row[] | undefined) ?? [], window);
      return planned(
        field.returns,
        shapes.map(([key, shape]) => [key, shape(rows, more, row)] as const),
      );
    };
  };
