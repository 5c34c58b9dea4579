// The README's tour shows what the sample answers today.
import { expect, it } from 'vitest';
import { answered } from '../scripts/readme.js';

it('shows the answers of the bundled sample (else: npm run readme)', async () => {
  const { before, after } = await answered();
  expect(before).toBe(after);
});
