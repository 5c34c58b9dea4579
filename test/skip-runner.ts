// Runs nothing: for a project whose database or browser is absent, so that its tests are counted as skipped.
import { TestRunner } from 'vitest';

export default class SkipRunner extends TestRunner {
  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    // No name matches: every test is skipped, and with it the hooks.
    super({ ...config, testNamePattern: /(?!)/ });
  }
}
