// papergraph extract: facts as JSON Lines, no graph touched. What it prints can be loaded.

import { extract as readFacts } from '../extract/index.js';
import { tasksLast, toWire } from '../facts-form.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import type { Client } from '../sources/http/client.js';
import { openSource } from '../sources/open.js';
import { UnreadableInput } from '../sources/port.js';
import { withClient } from './live-client.js';
import { type LineWriter, linesToStdout } from './output.js';
import { type ReportTools, reported } from './session.js';

export interface ExtractFlags {
  readonly source?: string;
  readonly rejected: string;
  readonly quiet?: boolean;
  readonly offline?: boolean;
}

export const extract = (inputs: readonly string[], flags: ExtractFlags): Promise<number> =>
  reported(flags, (tools) => withClient(flags, (client) => extractAll(inputs, flags, client, tools)));

const extractAll = async (
  inputs: readonly string[],
  flags: ExtractFlags,
  client: Client,
  { report, watch, signal }: ReportTools,
): Promise<void> => {
  const output = linesToStdout();
  const write = async (input: string): Promise<void> => {
    const source = await openSource(input, { format: flags.source, client });
    watch({ kind: 'input', source, resumed: null });
    for await (const item of source.read(null, signal)) {
      if (item.kind === 'refusal') watch({ kind: 'refusal', refusal: item.refusal });
      else if (item.record.deleted) report.count('deleted by their source');
      else {
        report.count('records');
        await output.line(JSON.stringify(wireOf(item.record)));
      }
    }
  };
  for (const input of inputs) {
    try {
      await write(input);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw await ended(error, output);
      watch({ kind: 'unreadable', error });
    }
  }
  await output.end();
};

const wireOf = (record: Parameters<typeof toWire>[0]): Record<string, unknown> => {
  const { title, abstract, summary } = record;
  // As a load reads it: beside the abstract a summary would say the same again.
  const text = { title, abstract, summary: abstract === null ? summary : null };
  return toWire(record, record.facts ?? tasksLast(readFacts(text, loadCatalogue())));
};

/** Lines that were made before an interruption are handed out. */
const ended = async (error: unknown, output: LineWriter): Promise<unknown> => {
  await output.end().catch(() => {});
  return error;
};
