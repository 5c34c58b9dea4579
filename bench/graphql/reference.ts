// What a reference query is: the same question put to each contender, and how to read each answer into one form
// so that answers are compared before anything is timed.
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../src/config.js';

export type Variables = Readonly<Record<string, unknown>>;

/** One way of asking. */
export interface Form {
  /** A GraphQL document; of the raw contender a Cypher statement that returns one column, `data`. */
  readonly text: string;
  /** The variables of this form, where they are not those of the pool. */
  readonly variables?: (pool: Variables) => Variables;
  /** The answer in the form that all contenders are compared in. */
  readonly read: (data: never) => unknown;
}

export interface Reference {
  readonly name: string;
  readonly title: string;
  /** At least 50 sets where the graph has as many, half of them popular and half rare. */
  readonly pool: (ask: Ask) => Promise<Variables[]>;
  readonly ours: Form;
  readonly raw: Form | null;
  /** The peer's ways of asking for the same; `natural` is what its documentation leads to. */
  readonly peer: Readonly<Record<string, Form>>;
  /** What must hold of the medians. */
  readonly targets: Targets;
}

export interface Targets {
  /** Operations a second: of the peer's best form, of its natural form, of the raw statement. */
  readonly best?: number;
  readonly natural?: number;
  readonly raw?: number;
  /** p99 of the peer's best form, at most. */
  readonly p99OfBest?: number;
  /** Milliseconds with one connection, at most. */
  readonly p99Alone?: number;
}

export type Ask = (cypher: string, params?: Variables) => Promise<Record<string, unknown>[]>;

export const connect = ({ uri, username, password }: Neo4jConfig): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

/** @returns a function that runs one read statement and gives plain rows. */
export const asker =
  (driver: Driver, database: string): Ask =>
  async (cypher, params = {}) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      return (await session.run(cypher, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };

interface Named {
  readonly name: string;
}
export const names = (nodes: readonly Named[]): string[] => nodes.map(({ name }) => name);
