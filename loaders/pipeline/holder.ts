// Who holds the right to write, in words that another process can check: a holder that died on this machine is
// known at once, and nobody waits for its lease to run out.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Equal for processes that see each other by number; null where that cannot be known (other than Linux). */
const neighbourhood = ((): string | null => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const numbers = readlinkSync('/proc/self/ns/pid');
    return createHash('sha256').update(`${boot} ${numbers}`).digest('hex').slice(0, 8);
  } catch {
    return null;
  }
})();

/** A name for this process as a writer, another at each call. */
export const newHolder = (): string =>
  `process ${process.pid} on ${hostname()} (${neighbourhood ?? 'anywhere'}-${randomUUID().slice(0, 8)})`;

/** Whether that writer's process is certainly no more. */
export const isDead = (holder: string): boolean => {
  const [, pid, where] = /^process (\d+) on .* \((\w+)-\w+\)$/.exec(holder) ?? [];
  if (where === undefined || where !== neighbourhood) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};
