// The best ways between two nodes of a part of the graph that was read. A way costs for its length, and for each
// thing it passes the more the more papers share it: a detour over something rare beats a hub.
import type { Role } from '../../domain/kinds.js';
import { Heap } from './heap.js';
import { order } from './rank.js';
import type { DrawnKind, Step } from './types.js';

const ROLE_COST: Readonly<Record<Role, number>> = {
  INTRODUCES: 1,
  USES: 1,
  EVALUATES: 1.1,
  COMPARES: 1.3,
  MENTIONS: 2,
};
const KIND_COST: Partial<Record<DrawnKind, number>> = { ADDRESSES: 1.5, BEATS: 1.2, TIES: 1.2 };
/** Partial ways looked at; what is found by then is the answer. */
const MOST_PARTIAL = 50_000;

const stepCost = ({ kind, role, confidence }: Step): number =>
  (role ? ROLE_COST[role] : (KIND_COST[kind] ?? 1)) / Math.max(confidence, 0.25);

/** One of two edges between the same nodes is walked: the cheapest, then by name. */
const cheaper = (a: Step, b: Step): Step =>
  stepCost(a) - stepCost(b) || order(a.kind, b.kind) || Number(b.forward) - Number(a.forward) <= 0 ? a : b;

export interface Way {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** A way that has come as far as `at`. */
interface Begun {
  readonly at: string;
  readonly steps: readonly Step[];
  readonly spent: number;
  /** Cost of the whole way if it goes on as cheaply as it can. */
  readonly least: number;
  readonly key: string;
}

/** The part of the graph that a search has read. */
export class Explored {
  private readonly near = new Map<string, Map<string, Step>>();
  private readonly passing = new Map<string, number>();
  private readonly papers = new Set<string>();

  add(step: Step): void {
    if (step.label === 'Paper') this.papers.add(step.to);
    this.passing.set(step.to, step.label === 'Paper' ? 0 : Math.log2(Math.max(step.papers, 1)));
    this.link(step);
    this.link({ ...step, from: step.to, to: step.from, forward: !step.forward });
  }

  private link(step: Step): void {
    const near = this.near.get(step.from) ?? new Map<string, Step>();
    const held = near.get(step.to);
    near.set(step.to, held ? cheaper(held, step) : step);
    this.near.set(step.from, near);
  }

  /** What a way passes besides papers: one that only takes longer over the same things tells nothing new. */
  private things(steps: readonly Step[]): string {
    return steps.flatMap(({ to }) => (this.papers.has(to) ? [] : [to])).join('|');
  }

  /** Cheapest cost from each node to `target`. */
  private costs(target: string): Map<string, number> {
    const costs = new Map<string, number>();
    const queue = new Heap<{ id: string; cost: number }>((a, b) => a.cost - b.cost || order(a.id, b.id));
    queue.push({ id: target, cost: 0 });
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (costs.has(next.id)) continue;
      costs.set(next.id, next.cost);
      const through = next.id === target ? 0 : (this.passing.get(next.id) ?? 0);
      for (const [id, step] of this.near.get(next.id) ?? [])
        if (!costs.has(id)) queue.push({ id, cost: next.cost + through + stepCost(step) });
    }
    return costs;
  }

  /** Fewest steps from each node to `target`. */
  private steps(target: string): Map<string, number> {
    const steps = new Map([[target, 0]]);
    let level = [target];
    for (let n = 1; level.length > 0; n++) {
      const next = level.flatMap((id) => [...(this.near.get(id)?.keys() ?? [])]);
      level = [...new Set(next)].filter((id) => !steps.has(id));
      for (const id of level) steps.set(id, n);
    }
    return steps;
  }

  /** Fewest steps between the two, or null. */
  fewest(from: string, to: string): number | null {
    return this.steps(to).get(from) ?? null;
  }

  /** The cheapest ways without repeating a node, at most `maxLength` steps, cheapest first. */
  best(from: string, to: string, count: number, maxLength: number): Way[] {
    const [cost, steps] = [this.costs(to), this.steps(to)];
    const found: Way[] = [];
    if (!cost.has(from)) return found;
    const near = (a: number, b: number) => (Math.abs(a - b) < 1e-9 ? 0 : a - b);
    const queue = new Heap<Begun>(
      (a, b) => near(a.least, b.least) || a.steps.length - b.steps.length || order(a.key, b.key),
    );
    queue.push({ at: from, steps: [], spent: 0, least: cost.get(from) as number, key: from });
    let looked = 0;
    while (found.length < count && looked++ < MOST_PARTIAL) {
      const way = queue.pop();
      if (!way) break;
      if (way.at === to) {
        const same = (other: Way) => this.things(other.steps) === this.things(way.steps);
        if (!found.some((other) => other.steps.length < way.steps.length && same(other)))
          found.push({ steps: way.steps, cost: way.spent });
        continue;
      }
      const through = way.at === from ? 0 : (this.passing.get(way.at) ?? 0);
      for (const [id, step] of this.near.get(way.at) ?? []) {
        const left = steps.get(id);
        if (left === undefined || way.steps.length + 1 + left > maxLength) continue;
        if (id === from || way.steps.some((earlier) => earlier.to === id)) continue;
        const spent = way.spent + through + stepCost(step);
        const onward = (this.passing.get(id) ?? 0) + (cost.get(id) as number);
        queue.push({
          at: id,
          steps: [...way.steps, step],
          spent,
          least: id === to ? spent : spent + onward,
          key: `${way.key}|${id}`,
        });
      }
    }
    return found;
  }
}
