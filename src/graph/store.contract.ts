// What every GraphStore must do, on whichever engine: an engine's whole test is a call of this plus its own extras.
import { describe } from 'vitest';
import { controlContract } from './testing/control.contract.js';
import { identityContract } from './testing/identity.contract.js';
import { lineageContract } from './testing/lineage.contract.js';
import type { Open } from './testing/subject.js';
import { writesContract } from './testing/writes.contract.js';

/** @param runs how many random orders of loading are tried. */
export const storeContract = (name: string, open: Open, runs: number): void => {
  describe(`GraphStore on ${name}`, () => {
    describe('writes', () => writesContract(open, runs));
    describe('identity', () => identityContract(open));
    describe('lineage', () => lineageContract(open));
    describe('control', () => controlContract(open));
  });
};
