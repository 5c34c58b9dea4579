// One running operation: its time limit and the signal that stops its statements. Resolvers are raced against
// the signal too, so that the answer comes in time even from an engine that cannot be stopped.
import { setMaxListeners } from 'node:events';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { PapergraphError } from '../domain/errors.js';
import type { RanStatement } from '../graph/engine.js';
import type { RequestState } from './request.js';

/** The key under which an operation stands in its GraphQL context. */
export const OPERATION: unique symbol = Symbol('operation');

export interface OperationContext {
  [OPERATION]?: Operation;
}

export class Operation {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private stopped: Promise<never> | undefined;
  private onEnd: (() => void) | undefined;
  readonly signal = this.controller.signal;

  /** What it ran, where the answer is to list it. */
  readonly statements: RanStatement[] | null;

  /**
   * @param request what its log line will say.
   * @param explain keep the statements.
   */
  constructor(
    readonly request: RequestState,
    explain = false,
  ) {
    this.statements = explain ? [] : null;
    // Each statement of its root fields listens.
    setMaxListeners(0, this.signal);
  }

  /**
   * Starts the clock.
   * @param onEnd gives back what the operation holds; called once.
   */
  start(timeoutMs: number, onEnd: () => void): void {
    this.timer = setTimeout(() => this.stop(timedOut(timeoutMs)), timeoutMs);
    this.onEnd = onEnd;
  }

  /** Aborts the signal; every field that is still waited for fails with the reason. */
  stop(reason: PapergraphError): void {
    this.controller.abort(reason);
  }

  /** When the answer is ready, and when its client has left: whichever comes first. */
  end(): void {
    clearTimeout(this.timer);
    this.onEnd?.();
    this.onEnd = undefined;
  }

  /** The value, or the reason of the stop: whichever comes first. */
  race<T>(value: PromiseLike<T>): Promise<T> {
    return Promise.race([value, this.whenStopped()]).catch((error: unknown) => {
      // What a driver says when it is aborted is less than why it was.
      throw this.signal.aborted ? this.signal.reason : error;
    });
  }

  private whenStopped(): Promise<never> {
    if (!this.stopped) {
      this.stopped = new Promise<never>((_resolve, reject) => {
        if (this.signal.aborted) reject(this.signal.reason);
        else this.signal.addEventListener('abort', () => reject(this.signal.reason), { once: true });
      });
      this.stopped.catch(() => {});
    }
    return this.stopped;
  }
}

const timedOut = (ms: number): PapergraphError =>
  new PapergraphError(
    'TIMEOUT',
    `The operation was stopped after ${ms} ms (OPERATION_TIMEOUT_MS). Ask for less: fewer items, less depth, a narrower filter.`,
    { allowedMs: ms },
  );

const limited = new WeakSet<GraphQLSchema>();

/** Puts each resolver of the schema under the time limit of its operation. Changes the schema, once. */
export const limitTime = (schema: GraphQLSchema): GraphQLSchema => {
  if (limited.has(schema)) return schema;
  limited.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = raced(field.resolve);
    }
  }
  return schema;
};

const raced =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const operation = (context as { [OPERATION]?: Operation } | undefined)?.[OPERATION];
    return operation && isPromise(value) ? operation.race(value) : value;
  };

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null)?.then === 'function';
