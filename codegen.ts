// What is generated from schema/*.graphql: the server's types, the printed schema, the pages' typed operations.
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
