// Documents that came before: parsed, measured and, once Apollo Server found them valid, ready to run. One entry a
// text for all who ask, and one bound for what they take together.
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { BoundedMap } from '../domain/bounded-map.js';

/** Bytes of memory, about. */
const KEPT = 64_000_000;
/** As measured: what a document takes whatever it asks, its tree for each character, its functions for each field. */
const BASE = 20_000;
const A_CHARACTER = 100;
const A_FIELD = 3_500;
/** Characters of the texts that Apollo Server's keys stand for. */
const NAMED = 1_000_000;

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

export interface KeptDocument {
  document: DocumentNode;
  isValid: boolean;
  readonly introspects: boolean;
  /** Once its fragments are spread, on every type. */
  readonly fields: number;
  /** By what of the variables a cost can depend on. */
  readonly costs: Map<string, number>;
}

export class KeptDocuments {
  private readonly kept = new BoundedMap<KeptDocument>(KEPT);
  private readonly texts = new BoundedMap<string>(NAMED);
  /** For Apollo Server, which stores what it found valid under a hash. */
  readonly store: DocumentStore = {
    get: async (key) => {
      const found = this.kept.get(this.texts.get(key) ?? '');
      return found?.isValid ? found.document : undefined;
    },
    set: async (key, document) => {
      const text = document.loc?.source.body ?? '';
      const found = this.kept.get(text);
      if (!found) return;
      found.document = document;
      found.isValid = true;
      this.texts.set(key, text, key.length + text.length);
    },
    delete: async (key) => this.texts.delete(key),
  };

  /** Of all that is kept, in bytes. */
  get weight(): number {
    return this.kept.weight;
  }

  get(text: string): KeptDocument | undefined {
    return this.kept.get(text);
  }

  add(text: string, document: KeptDocument): void {
    this.kept.set(text, document, BASE + A_CHARACTER * text.length + A_FIELD * document.fields);
  }
}
