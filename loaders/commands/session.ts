// What all commands share: the configuration, Ctrl-C, and a graph that is closed whatever happens.
import { type Config, readConfig } from '../../src/config.js';
import { type ReachedGraph, reachGraph } from '../handover/open.js';
import type { Watch } from '../pipeline.js';
import { LoadProgress, type ProgressMode } from '../progress.js';
import { Report } from '../report.js';

export interface WatchFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const configuration = (): Config => readConfig(process.env, { dotenv: true });

const modeOf = ({ json, quiet }: WatchFlags): ProgressMode => {
  if (json) return 'json';
  if (quiet) return 'quiet';
  return process.stderr.isTTY ? 'terminal' : 'plain';
};

const CALLED_OFF = new Error('called off');

/** The first signal calls off, so that the running transaction finishes; the second ends at once. */
const onSignals = (): { signal: AbortSignal; stop(): void } => {
  const calledOff = new AbortController();
  const heard = (): void => {
    if (calledOff.signal.aborted) process.exit(130);
    calledOff.abort(CALLED_OFF);
  };
  process.on('SIGINT', heard).on('SIGTERM', heard);
  return { signal: calledOff.signal, stop: () => void process.off('SIGINT', heard).off('SIGTERM', heard) };
};

export interface ReportTools {
  readonly report: Report;
  readonly watch: Watch;
  readonly signal: AbortSignal;
}

/** Work that fills a report: shows progress, then the summary. Answers the exit code; rejects with what is no end of a load. */
export const reported = async (
  flags: WatchFlags & { readonly rejected: string },
  work: (tools: ReportTools) => Promise<void>,
): Promise<number> => {
  const report = new Report(flags.rejected);
  const progress = new LoadProgress(report, {
    mode: modeOf(flags),
    notes: process.stderr,
    data: process.stdout,
  });
  const { signal, stop } = onSignals();
  let failure: unknown = null;
  try {
    await work({ report, watch: progress.watch, signal });
  } catch (error) {
    if (signal.aborted) report.interrupted();
    else failure = error;
  } finally {
    stop();
  }
  report.close();
  // What failed is told once, as the last line, by whoever catches it.
  progress.finish();
  if (failure !== null) throw failure;
  return report.exitCode;
};

export interface GraphOptions {
  readonly command: string;
  readonly waitMs: number;
  readonly create: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Opens or reaches the configured graph for the time of `work`. */
export const withGraph = async <T>(
  options: GraphOptions,
  watch: Watch,
  work: (graph: ReachedGraph) => Promise<T>,
): Promise<T> => {
  const graph = await reachGraph(configuration().store, options, watch);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};
