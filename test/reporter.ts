// The closing lines of `npm test`: tests by engine, what was skipped and how to run it, and one line to count.
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

const HOW_TO_RUN: Readonly<Record<string, string>> = {
  neo4j:
    'no Neo4j given. To run them: `npm run neo4j`, then in another terminal set PAPERGRAPH_TEST_NEO4J_URI, _USERNAME, _PASSWORD and _DATABASE as it prints, and `npm test`.',
  browser: 'no Chromium found. To run them: install Chromium or set PAPERGRAPH_TEST_CHROMIUM to its path.',
};

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const none = (): Counts => ({ passed: 0, failed: 0, skipped: 0 });

/** Tests of a file by outcome; a file that fails outside its tests (import, hook) counts as one failure more. */
export function countModule(module: TestModule): Counts {
  const counts = none();
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state !== 'pending') counts[state]++;
    else if (test.options.mode === 'skip' || test.options.mode === 'todo') counts.skipped++;
    else counts.failed++; // Never ran, as after an interrupt.
  }
  const outside = module.errors().length > 0;
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
  counts.failed += (outside ? 1 : 0) + suites;
  return counts;
}

/** `N passed, N failed`, and `, N skipped` when any was. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export default class PapergraphReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const projects = new Map<string, Counts>();
    for (const module of modules) {
      const sum = projects.get(module.project.name) ?? none();
      const counts = countModule(module);
      for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += counts[key];
      projects.set(module.project.name, sum);
    }
    const total = none();
    const lines: string[] = [];
    for (const [name, counts] of [...projects].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
      const ran = counts.passed + counts.failed;
      lines.push(` ${name.padEnd(9)} ${ran} ran, ${counts.skipped} skipped`);
      if (ran === 0 && counts.skipped > 0 && HOW_TO_RUN[name]) lines.push(`           ${HOW_TO_RUN[name]}`);
    }
    total.failed += unhandled.length;
    // Written at exit: nothing that another reporter or a hook prints may come after the last line.
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n${closingLine(total)}\n`));
  }
}
