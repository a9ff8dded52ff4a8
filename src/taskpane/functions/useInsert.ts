import { useState } from 'react';
import type { Host } from '../../excel/host';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';
import { prefill } from './prefill';

/** How the last insertion went. */
export type InsertStatusValue =
  | { readonly kind: 'inserted'; readonly address: string; readonly missing: readonly string[] }
  | { readonly kind: 'occupied'; readonly declaration: FunctionDeclaration }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Inserting {
  readonly status: InsertStatusValue | null;
  readonly insert: (declaration: FunctionDeclaration, replace: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

/** Puts functions into the active cell, asking before anything is replaced. */
export function useInsert(host: Host): Inserting {
  const [status, setStatus] = useState<InsertStatusValue | null>(null);
  const insert = async (declaration: FunctionDeclaration, replace: boolean): Promise<void> => {
    try {
      const { formula, missing } = prefill(declaration, await host.readNeighbours());
      const { address } = await host.insertFormula(formula, { replace });
      setStatus({ kind: 'inserted', address, missing });
    } catch (error) {
      const problem = problemOf(error);
      setStatus(
        problem.code === 'cellNotEmpty' ? { kind: 'occupied', declaration } : { kind: 'failed', problem },
      );
    }
  };
  return { status, insert, dismiss: () => setStatus(null) };
}
