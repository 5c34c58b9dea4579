// An input that a user names (a path, "-", "sample") to a source of papers. The format is known by content.
import { createReadStream, existsSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../../src/domain/ids.js';
import { type Bytes, CutOff, peek, plainBytes } from './bytes.js';
import type { FileFormat } from './format.js';
import type { Client } from './http/client.js';
import { isLive, openLive } from './live-inputs.js';
import { type PaperSource, type SourceItem, UnreadableInput } from './port.js';
import { FORMATS, formatFor, formatNamed } from './registry.js';

const HEAD = 65_536;

/** The bundled sample, from the sources as well as from dist/. */
const samplePath = (): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let at = here; at !== dirname(at); at = dirname(at)) {
    const path = join(at, 'data', 'sample.jsonl');
    if (existsSync(path)) return path;
  }
  throw new UnreadableInput('sample', 'the bundled data/sample.jsonl is missing; install the package again');
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission to read it is denied',
  EPERM: 'permission to read it is denied',
  EISDIR: 'is a directory; name the files in it',
  ENAMETOOLONG: 'the name is too long for a file',
};

const unreadable = (input: string, error: unknown): UnreadableInput => {
  if (error instanceof CutOff && error.cause) return unreadable(input, error.cause);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UnreadableInput(
    input,
    REASONS[code] ?? (error instanceof Error ? error.message : String(error)),
  );
};

/** A read error after the first bytes is a cut: what came before it is good. */
async function* withCuts(
  stream: AsyncIterable<Buffer>,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) {
      count(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CutOff(`reading stopped: ${reason}`, { cause: error });
  }
}

/** Refuses what cannot be text; answers the head as text. */
const textHead = (input: string, head: Buffer): string => {
  if (!head.length) throw new UnreadableInput(input, 'is empty');
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw new UnreadableInput(input, 'is UTF-16 text; save it as UTF-8');
  }
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (!text.trim()) throw new UnreadableInput(input, 'is empty (blanks alone)');
  const strange = text.match(/[\p{Cc}\uFFFD]/gu)?.filter((c) => c.trim()).length ?? 0;
  // A stray control character in JSON is a matter of its line.
  const binary = strange > text.length / 10 || (text.includes('\u0000') && !text.trimStart().startsWith('{'));
  if (binary) throw new UnreadableInput(input, 'is binary data; expected text');
  return text;
};

const hint = (head: string): string => {
  const start = head.trimStart();
  if (start.startsWith('['))
    return ' It begins like a JSON array of something else: write one object a line (jq -c ".[]").';
  if (start.startsWith('{'))
    return ' It begins like JSON over several lines: write one object a line (jq -c .).';
  return start.startsWith('<') ? ' It begins like HTML or XML.' : '';
};

const noFormat = (input: string, head: string): UnreadableInput => {
  const known = FORMATS.flatMap(({ looks }) => looks ?? []).join('; ');
  return new UnreadableInput(input, `is in no known format. Known are: ${known}.${hint(head)}`);
};

class FileSource implements PaperSource {
  #bytesRead = 0;
  constructor(
    readonly input: string,
    private readonly format: FileFormat,
    private readonly open: (signal?: AbortSignal) => Bytes,
    readonly size: number | null,
    readonly resumeKey: string | null,
  ) {}

  get name(): string {
    return this.format.name;
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  async *read(cursor: string | null, signal?: AbortSignal): AsyncGenerator<SourceItem> {
    this.#bytesRead = 0;
    let count = cursor === null ? 0 : Number(cursor);
    if (!Number.isSafeInteger(count) || count < 0)
      throw new Error(`expected a cursor of ${this.name}, a number of items; got ${cursor}`);
    const bytes = withCuts(this.open(signal), (n) => {
      this.#bytesRead += n;
    });
    for await (const item of this.format.items(plainBytes(bytes), this.input, count)) {
      signal?.throwIfAborted();
      count += 1;
      yield { ...item, cursor: String(count) };
    }
    signal?.throwIfAborted();
  }
}

const stats = async (input: string, path: string): Promise<Stats> => {
  const found = await stat(path).catch((error: unknown) => Promise.reject(unreadable(input, error)));
  if (found.isDirectory()) throw new UnreadableInput(input, REASONS.EISDIR as string);
  return found;
};

export interface OpenOptions {
  /** Name of a format (`--source`), instead of judging by content. */
  readonly format?: string | undefined;
  /** Calls off waiting for stdin or a pipe; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Asks live services; without it their inputs are unreadable. */
  readonly client?: Client | undefined;
  /** Where "-" reads from; stdin when not given. */
  readonly stdin?: AsyncIterable<Buffer> | undefined;
}

/**
 * A path, "-" (stdin), "sample" (the bundled one; a file of that name is "./sample"), "bibtex:PATH" or a live source
 * ("hf:daily"). Gzip is decompressed.
 * Throws `UnreadableInput` when no record can be had from it at all.
 */
export const openSource = async (input: string, options: OpenOptions = {}): Promise<PaperSource> => {
  if (isLive(input)) return openLive(input, options.client);
  if (/^bibtex:/.test(input)) return openFile(input, { ...options, format: 'bibtex' }, input.slice(7));
  return openFile(input, options, input);
};

const openFile = async (input: string, options: OpenOptions, name: string): Promise<PaperSource> => {
  const forced = options.format === undefined ? null : formatNamed(options.format);
  if (options.format !== undefined && !forced) {
    const names = FORMATS.map(({ name }) => name).join(', ');
    throw new UnreadableInput(input, `there is no format "${options.format}"; known are ${names}`);
  }
  const path = input === 'sample' ? samplePath() : resolve(name);
  const named = input === 'sample' ? formatNamed('sample') : null;
  const found = input === '-' ? null : await stats(input, path);
  const again = found?.isFile() ?? false;
  const start = (): AsyncIterable<Buffer> =>
    found ? createReadStream(path) : (options.stdin ?? process.stdin);

  // Stdin and pipes can be read once: what is looked at here is handed on to the reader.
  const stream = again ? null : start();
  if (options.signal && stream instanceof Readable) addAbortSignal(options.signal, stream);
  const once = stream && (await peek(stream, HEAD));
  options.signal?.throwIfAborted();
  const first = await peek(plainBytes(once ? replay(once.head) : withCuts(start(), () => {})), HEAD);
  await first.close();
  try {
    const complete = once?.whole ?? true;
    const failure = complete && first.failure ? unreadable(input, first.failure) : null;
    if (failure && !first.head.length) throw failure;
    const head = textHead(input, first.head);
    const format = forced ?? named ?? formatFor(head, first.whole && complete);
    if (!format) throw failure ?? noFormat(input, head);
    const resumeKey = again && found ? contentHash([path, found.size, found.mtimeMs, format.name]) : null;
    const open = (signal?: AbortSignal): Bytes => {
      const source = stream ?? start();
      // A read that waits for a person or a pipe ends at once when it is called off.
      if (signal && source instanceof Readable) addAbortSignal(signal, source);
      return once?.all ?? source;
    };
    return new FileSource(input, format, open, again ? (found?.size ?? null) : null, resumeKey);
  } catch (error) {
    await once?.close();
    throw error;
  }
};

async function* replay(head: Buffer): AsyncGenerator<Buffer> {
  yield head;
}
