// What is generated from schema/*.graphql: the server's types, the printed schema, what other front-ends need of
// it (client/), the typed operations of the pages and of the examples.
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', URL: 'string' };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  silent: true,
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'src/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
      },
    },
    'client/introspection.json': { plugins: ['introspection'], config: { minify: true } },
    'client/possibleTypes.json': { plugins: ['fragment-matcher'], config: { apolloClientVersion: 3 } },
    // What the explorer asks, for a server that runs only what it knows (SAFELIST).
    'client/persisted-documents.json': {
      documents: ['web/src/**/*.{ts,tsx}'],
      plugins: ['./scripts/codegen-manifest.ts'],
    },
    'examples/apollo/generated/': {
      preset: 'client',
      documents: ['examples/apollo/*.ts'],
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, strictScalars: true },
    },
    'web/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.{ts,tsx}'],
      presetConfig: { fragmentMasking: false },
      config: {
        scalars,
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
      },
    },
  },
};

export default config;
