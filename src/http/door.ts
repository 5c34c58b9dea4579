// Through here goes every operation, by whichever way it came: measured, let in when there is room, under its time
// limit and its client's patience; and out again, with what its answer says besides its data.
import type { ServerResponse } from 'node:http';
import type { ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Config } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import type { RanStatement } from '../graph/engine.js';
import { formatError, INTERNAL, isFault } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { Admission, type Measured } from './admission.js';
import { explained } from './explain.js';
import { OPERATION, Operation, type OperationContext } from './operation.js';
import type { RequestState } from './request.js';

/** What a resolver's context is made from, once for each operation. */
export interface OperationRequest {
  readonly requestId: string;
  /** Aborted at the time limit, when the client hangs up and when the server must stop. */
  readonly signal: AbortSignal;
  /** The operation's time limit in milliseconds; time-outs of the database belong below it. */
  readonly timeoutMs: number;
  /** Is told each statement, where the request asks for it and the configuration allows it. */
  readonly onStatement: ((statement: RanStatement) => void) | null;
}

export class Door {
  private readonly admission: Admission;
  private readonly running = new Set<Operation>();
  constructor(
    private readonly contextOf: (request: OperationRequest) => object,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {
    this.admission = new Admission(config.limits.concurrent, config.limits.cost);
  }

  /**
   * Waits for a place.
   * @param measured null for what will not run.
   * @throws PapergraphError OVERLOADED, or why the operation was stopped.
   */
  async enter(
    state: RequestState,
    measured: Measured | null,
    response: ServerResponse,
    explain: boolean,
  ): Promise<Required<OperationContext>> {
    const { operationMs } = this.config.limits;
    state.cost = measured?.cost ?? null;
    const operation = new Operation(state, explain);
    const left = (): void => {
      if (!response.writableFinished) operation.stop(new PapergraphError('TIMEOUT', 'The client has left.'));
      operation.end();
    };
    if (response.destroyed) left();
    else response.once('close', left);
    const { signal } = operation;
    const release = await this.admission.enter(signal, measured);
    if (signal.aborted) {
      release();
      throw signal.reason;
    }
    this.running.add(operation);
    operation.start(operationMs, () => {
      this.running.delete(operation);
      release();
    });
    const parts = this.contextOf({
      requestId: state.id,
      signal,
      timeoutMs: operationMs,
      onStatement: operation.statements && ((statement) => operation.statements?.push(statement)),
    });
    return Object.assign(parts, { [OPERATION]: operation });
  }

  /** Logs what is a fault of ours or of the database. */
  report(errors: readonly GraphQLError[], { id }: RequestState): void {
    for (const error of errors) {
      if (isFault(formatError(error.toJSON(), error)))
        this.logger.error(
          { requestId: id, path: error.path?.join('.'), err: error.originalError ?? error },
          'field failed',
        );
    }
  }

  /** As an answer may show it: errors in their public form. */
  shown({ data, errors }: ExecutionResult, state: RequestState): FormattedExecutionResult {
    if (!errors) return { data: data ?? null };
    this.report(errors, state);
    const formatted = errors.map((error) => {
      const extensions = { ...error.extensions, code: error.extensions.code ?? INTERNAL };
      return formatError({ ...error.toJSON(), extensions }, error);
    });
    return { errors: formatted, data: data ?? null };
  }

  /**
   * Ends the operation, adds what is told besides its data, and notes for the log how it went.
   * @returns the HTTP status where it is not 200.
   */
  leave(
    operation: Operation,
    result: FormattedExecutionResult,
    operationName: string | null | undefined,
  ): 503 | null {
    operation.end();
    const state = operation.request;
    state.operation = operationName ?? null;
    if (result.errors) {
      state.codes = [...new Set(result.errors.map((error) => String(error.extensions?.code)))];
      for (const error of result.errors)
        if (error.extensions?.code === INTERNAL) Object.assign(error.extensions, { requestId: state.id });
    }
    if (state.cost !== null && result.data !== undefined)
      result.extensions = {
        ...result.extensions,
        cost: { query: state.cost, budget: this.config.limits.cost },
      };
    if (operation.statements)
      result.extensions = { ...result.extensions, explain: { statements: explained(operation.statements) } };
    return result.errors && nothingFor(result, 'OVERLOADED') ? 503 : null;
  }

  /** Stops what runs: its fields fail with the reason. */
  abort(reason: PapergraphError): void {
    for (const operation of this.running) operation.stop(reason);
  }
}

/** Whether all that an answer says is that error. */
const nothingFor = ({ data, errors = [] }: FormattedExecutionResult, code: string): boolean =>
  errors.some((error) => error.extensions?.code === code) &&
  Object.values(data ?? {}).every((value) => value === null);
