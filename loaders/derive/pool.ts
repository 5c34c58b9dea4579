// Papers derived by threads beside this one, batches ahead of the one that is being written; while this thread
// waits for them it does its share. A thread that dies loses nothing: what it had is derived here.
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PaperRecord } from '../../src/domain/record.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { type ResolvedPaper, resolvePapers } from '../resolve/papers.js';
import type { Deriver } from './deriver.js';
import { type DerivedPaper, derivePaper } from './paper.js';
import type { DeriveAnswer, Said } from './pool-worker.js';

/** Papers in a message. */
const MESSAGE = 16;
/** Messages under way to a thread: they last while this one is busy with the database. */
const UNDER_WAY = 6;
/** Papers for which threads are worth their start, in which each reads the catalogue. */
const WORTH_IT = 800;

class Task {
  resolve!: (paper: DerivedPaper) => void;
  reject!: (error: unknown) => void;
  readonly done: Promise<DerivedPaper>;
  settled = false;

  constructor(readonly paper: ResolvedPaper) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // One that nobody asks for in the end fails for nobody.
    this.done.then(
      () => (this.settled = true),
      () => (this.settled = true),
    );
  }
}

interface Thread {
  readonly worker: Worker;
  /** What it was sent and has not answered, oldest first. */
  readonly sent: Task[][];
  /** It has read the catalogue. */
  ready: boolean;
}

/** The same work: records are compared as objects, since it is this process that read them. */
const same = (a: ResolvedPaper, b: ResolvedPaper): boolean =>
  a.records.length === 1 &&
  b.records.length === 1 &&
  a.records[0] === b.records[0] &&
  JSON.stringify([a.identifiers, a.formerIds]) === JSON.stringify([b.identifiers, b.formerIds]);

class Pool implements Deriver {
  readonly #catalogue: Catalogue;
  readonly #size: number;
  readonly #ahead = new WeakMap<PaperRecord, Task>();
  readonly #threads = new Set<Thread>();
  #waiting: Task[] = [];
  #asked = 0;
  #started = false;

  constructor(catalogue: Catalogue, size: number) {
    this.#catalogue = catalogue;
    this.#size = size;
  }

  ahead(records: readonly PaperRecord[]): void {
    for (const record of records) {
      const [paper] = resolvePapers([record]);
      if (!paper) continue;
      const task = new Task(paper);
      this.#ahead.set(record, task);
      this.#waiting.push(task);
    }
    this.#asked += records.length;
    this.#feed();
  }

  async derive(papers: readonly ResolvedPaper[]): Promise<DerivedPaper[]> {
    const fresh: Task[] = [];
    const tasks = papers.map((paper) => {
      const begun = paper.records[0] && this.#ahead.get(paper.records[0]);
      if (begun && same(begun.paper, paper)) return begun;
      const task = new Task(paper);
      fresh.push(task);
      return task;
    });
    this.#asked += fresh.length;
    this.#waiting.unshift(...fresh);
    this.#feed();
    while (tasks.some((task) => !task.settled)) {
      const task = this.#waiting.shift();
      if (!task) break;
      this.#deriveHere(task);
      // Answers are taken and threads fed in between.
      await turn();
    }
    return Promise.all(tasks.map((task) => task.done));
  }

  async close(): Promise<void> {
    this.#waiting = [];
    const threads = [...this.#threads];
    for (const { sent } of threads) sent.length = 0;
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #deriveHere(task: Task): void {
    try {
      task.resolve(derivePaper(task.paper, this.#catalogue));
    } catch (error) {
      task.reject(error);
    }
  }

  #feed(): void {
    if (!this.#started && this.#asked >= WORTH_IT) {
      this.#started = true;
      for (let i = 0; i < this.#size; i += 1) this.#start();
    }
    for (const thread of this.#threads) {
      while (thread.ready && thread.sent.length < UNDER_WAY && this.#waiting.length > 0) {
        const tasks = this.#waiting.splice(0, MESSAGE);
        thread.sent.push(tasks);
        thread.worker.postMessage(JSON.stringify(tasks.map((task) => task.paper)));
      }
    }
  }

  #start(): void {
    // From source as from dist/.
    const file = import.meta.url.endsWith('.ts') ? './pool-worker.ts' : './pool-worker.js';
    const worker = new Worker(new URL(file, import.meta.url));
    const thread: Thread = { worker, sent: [], ready: false };
    this.#threads.add(thread);
    worker.on('message', (said: Said) => {
      if ('answers' in said) this.#take(thread.sent.shift() ?? [], JSON.parse(said.answers));
      else if (said.catalogue === this.#catalogue.version) thread.ready = true;
      // It would read by other names than this thread does.
      else void worker.terminate();
      this.#feed();
    });
    worker.on('error', () => this.#lose(thread)).on('exit', () => this.#lose(thread));
  }

  #lose(thread: Thread): void {
    this.#threads.delete(thread);
    this.#waiting.unshift(...thread.sent.splice(0).flat());
    this.#feed();
    if (this.#threads.size === 0) for (const task of this.#waiting.splice(0)) this.#deriveHere(task);
  }

  #take(tasks: readonly Task[], answers: readonly DeriveAnswer[]): void {
    tasks.forEach((task, i) => {
      const answer = answers[i];
      if (answer && 'paper' in answer) task.resolve(answer.paper);
      else task.reject(new Error(answer?.error ?? 'a thread gave no answer'));
    });
  }
}

/**
 * @param catalogue the shipped one: threads read it themselves.
 * @param threads beside this one.
 */
export const derivingPool = (catalogue: Catalogue, threads: number): Deriver => new Pool(catalogue, threads);
