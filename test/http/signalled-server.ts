// A process of its own for the tests of signals: prints its port, then "running" once an operation runs;
// ends as the real server does.
import { createLogger } from '../../src/logger.js';
import { stopOnSignals } from '../../src/server.js';
import { startTestServer } from './test-server.js';

const server = await startTestServer();
stopOnSignals(server, createLogger('silent'));
process.stdout.write(`${server.port}\n`);
const watch = setInterval(() => {
  if (server.seen.signals.length === 0) return;
  process.stdout.write('running\n');
  clearInterval(watch);
}, 10);
