// The custom scalars: strings of a checked form.
import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const checked = (name: string, expected: string, accepts: (text: string) => boolean) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}; it is ${JSON.stringify(value)}.`);
  };
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value: unknown) => String(value),
  };
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const safe = (test: () => boolean): boolean => {
  try {
    return test();
  } catch {
    return false;
  }
};

export const SCALARS: Readonly<Record<string, Partial<GraphQLScalarType>>> = {
  Date: checked('Date', 'a day such as "2024-05-27"', (text) => safe(() => isDay(text))),
  DateTime: checked(
    'DateTime',
    'a moment such as "2026-11-24T09:30:00Z"',
    (text) =>
      /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) &&
      !Number.isNaN(Date.parse(text)),
  ),
  URL: checked('URL', 'an absolute http or https address', (text) =>
    safe(() => /^https?:$/.test(new URL(text).protocol)),
  ),
};
