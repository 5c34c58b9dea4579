// What grows most can only be found by counting, but nothing grows by more papers than it has: so much as the last
// of a page grows among those of most papers, all that belongs on the page has in papers at least.
import { isStart, type PagePart } from '../plan.js';
import type { Ends } from './guide.js';
import { conditions, type Scope } from './pattern.js';
import { predicateText } from './predicates.js';
import { keyText } from './window.js';

/** How many of most papers are counted first: more than any page. */
const FIRST = 200;

/** `CALL () { … }` that binds `least`, papers that all on the page have; null where the list has no such bound. */
export const floorText = (part: PagePart, { after, before }: Ends, scope: Scope): string | null => {
  const [first] = part.order;
  if (!isStart(part.from) || part.from.by !== 'label' || first?.on !== 'growth' || part.limit === null)
    return null;
  const [node, limit] = [scope.name('n'), scope.int(part.limit)];
  const down = first.direction === 'DESC';
  const where = conditions([
    `${node}.paperCount >= 0`,
    part.where && predicateText(part.where, node, '', scope),
  ]);
  const place = conditions([
    after && `growth ${down ? '<' : '>'} ${after}`,
    before && `growth ${down ? '>' : '<'} ${before}`,
  ]);
  const text = `MATCH (${node}:${part.from.label})${where} WITH ${node} ORDER BY ${node}.paperCount DESC LIMIT ${scope.int(FIRST)}`;
  const growth = `WITH ${keyText(first, node, '', scope)} AS growth`;
  return `CALL () { ${text} ${growth} WITH growth${place} ORDER BY growth${down ? ' DESC' : ''} LIMIT ${limit} WITH collect(${down ? '' : '-'}growth) AS found RETURN CASE WHEN size(found) = ${limit} THEN found[${limit} - 1] ELSE 0 END AS least } `;
};
