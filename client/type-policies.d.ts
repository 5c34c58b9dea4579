import type { TypePolicies } from '@apollo/client';

/** @param connections what `papergraph/client/connections.json` holds. */
export declare const typePolicies: (connections: Record<string, Record<string, string[]>>) => TypePolicies;
