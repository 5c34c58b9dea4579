// A process of its own, so that the attack does not slow down the clock of those who are measured. Told by its
// arguments: address, name of the attack, connections. Prints its counts when its input closes.
import { ATTACKS } from './attacks.js';

const [, , url = '', name = '', connections = '8'] = process.argv;
const attack = ATTACKS.find((one) => one.name === name);
if (!attack) throw new Error(`no attack is called '${name}'`);

const statuses: Record<string, number> = {};
let [n, stopped] = [0, false];
const work = async (): Promise<void> => {
  while (!stopped) {
    const status = await attack.once(url, n++).catch(() => 'cut');
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
};
process.stdin.once('end', () => {
  stopped = true;
  process.stdout.write(`${JSON.stringify(statuses)}\n`, () => process.exit(0));
});
process.stdin.resume();
for (let i = 0; i < Number(connections); i += 1) void work();
process.stderr.write('ready\n');
