import { useState } from 'react';
import type { CellPlace, Host } from '../../excel/host';
import { problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';

/** What goes where. */
export interface Insertion {
  readonly formula: string;
  readonly place: CellPlace;
}

/** How the last insertion went. */
export type InsertStatusValue =
  | { readonly kind: 'inserted'; readonly address: string }
  | { readonly kind: 'occupied'; readonly insertion: Insertion }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Inserting {
  readonly status: InsertStatusValue | null;
  readonly insert: (insertion: Insertion, replace: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

/** Puts functions into cells, asking before anything is replaced. */
export function useInsert(host: Host): Inserting {
  const [status, setStatus] = useState<InsertStatusValue | null>(null);
  const insert = async (insertion: Insertion, replace: boolean): Promise<void> => {
    const { formula, place } = insertion;
    try {
      const { address } = await host.insertFormula(formula, { replace, place });
      setStatus({ kind: 'inserted', address });
    } catch (error) {
      const problem = problemOf(error);
      setStatus(
        problem.code === 'cellNotEmpty' ? { kind: 'occupied', insertion } : { kind: 'failed', problem },
      );
    }
  };
  return { status, insert, dismiss: () => setStatus(null) };
}
