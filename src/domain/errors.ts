// The closed set of errors that a user meets; each says what was expected, what came and what to do.

export const ERROR_CODES = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
  'QUERY_NOT_IN_SAFELIST',
  'TIMEOUT',
  'OVERLOADED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose message and details may be shown to the caller. */
export class PapergraphError extends Error {
  override readonly name = 'PapergraphError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
