// How Apollo Server is given an executor: the interface that its federation uses, with a schema of our own behind it.
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { executeQuery } from '../graphql/execute.js';

/** For Apollo Server's `gateway`, in place of `schema`. */
export const planned = (schema: GraphQLSchema): ApolloServerOptionsWithGateway<object>['gateway'] => ({
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: async () => ({
    executor: async ({ document, operation, request, context }) =>
      executeQuery({
        ...{ schema, document, operation, contextValue: context },
        operationName: request.operationName,
        variables: request.variables,
      }),
  }),
  stop: async () => undefined,
});
