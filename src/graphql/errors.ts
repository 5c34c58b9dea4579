// The one place that decides what of an error a caller sees. What is not meant for callers becomes
// INTERNAL_SERVER_ERROR without stack, statement or address; the log has it under the request id.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PapergraphError } from '../domain/errors.js';

export const INTERNAL = 'INTERNAL_SERVER_ERROR';
const INTERNAL_MESSAGE =
  'The server failed on this field. The cause is in its log, under the id in the header x-request-id.';

/** Apollo's codes whose messages speak of the request alone. */
const APOLLO_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** graphql-js repeats what it was given; an echo of 256 kB helps nobody. */
const MAX_MESSAGE = 1000;

/** For Apollo Server's `formatError`. Pure: `formatted` says where, `error` says what. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const own = papergraphErrorIn(error);
  if (own) return shown(formatted, own.code, own.details);
  const tokens = tokenLimitIn(formatted.message);
  if (tokens !== null) {
    const message = `The query has more than ${tokens} tokens, and this server reads no more (MAX_TOKENS). Split it, or use fragments and variables.`;
    return shown({ ...formatted, message }, 'QUERY_TOO_COSTLY', { limit: 'MAX_TOKENS', allowed: tokens });
  }
  if (isBadArgument(error)) return shown(formatted, 'BAD_USER_INPUT');
  const code = formatted.extensions?.code;
  const reason = formatted.extensions?.validationErrorCode;
  if (APOLLO_CODES.has(code))
    return shown(formatted, String(code), reason ? { validationErrorCode: reason } : {});
  return shown({ ...formatted, message: INTERNAL_MESSAGE }, INTERNAL);
};

/** Whether an error is a fault of ours or of the database, to be logged with its stack. */
export const isFault = (formatted: GraphQLFormattedError): boolean =>
  formatted.extensions?.code === INTERNAL || formatted.extensions?.code === 'UNAVAILABLE';

const shown = (
  { message, locations, path }: GraphQLFormattedError,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLFormattedError => ({
  message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: { ...details, code },
});

/** Resolvers, scalars and the context may throw ours; graphql-js wraps it, at times twice. */
const papergraphErrorIn = (error: unknown): PapergraphError | null => {
  let at = error;
  while (at instanceof GraphQLError) at = at.originalError;
  return at instanceof PapergraphError ? at : null;
};

const tokenLimitIn = (message: string): number | null => {
  const found = /more tha[nt] (\d+) tokens\. Parsing aborted/.exec(message);
  return found ? Number(found[1]) : null;
};

/**
 * Wrong values that graphql-js finds only when it runs, and leaves without a code: a null in a `@oneOf`
 * input by way of a variable, or more wrong variables than it counts.
 */
const isBadArgument = (error: unknown): boolean => {
  const cause = unwrapResolverError(error);
  return (
    cause instanceof GraphQLError &&
    cause.originalError === undefined &&
    /^(Argument ".*(must not be null|was not provided|runtime value|has invalid value)|Too many errors processing variables)/s.test(
      cause.message,
    )
  );
};
