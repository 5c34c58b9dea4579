// One way to ask the API: a typed operation in, its answer out, or an error that says what to tell the reader.
import type { TypedDocumentString } from '../../generated/graphql.js';

/** What went wrong, as far as a reader cares. */
export type Failure = 'unreachable' | 'busy' | 'refused';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message);
  }
}

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const BUSY = new Set(['OVERLOADED', 'TIMEOUT', 'UNAVAILABLE']);

/**
 * Asks the API. An answer that has some of what was asked is an answer; one that has nothing is an `ApiError`.
 * `signal` gives up: the promise then rejects with the signal's reason.
 */
export const ask = async <R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> => {
  const response = await post(JSON.stringify({ query: operation.toString(), variables }), signal);
  let answer: Answer<R>;
  try {
    answer = (await response.json()) as Answer<R>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', `The API answered ${response.status} without JSON.`);
  }
  const [first] = answer.errors ?? [];
  const some = answer.data && Object.values(answer.data).some((value) => value !== null);
  if (first && !some) {
    const busy = BUSY.has(first.extensions?.code ?? '') || response.status === 503;
    throw new ApiError(busy ? 'busy' : 'refused', first.message);
  }
  if (!answer.data) throw new ApiError('refused', `The API answered ${response.status} without data.`);
  return answer.data;
};

const post = async (body: string, signal?: AbortSignal): Promise<Response> => {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', 'The API does not answer. Is the server running?');
  }
};
