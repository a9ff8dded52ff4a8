import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FormulaCell } from '../../excel/explain/formulaCell';
import type { Host } from '../../excel/host';
import { problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';
import { callNames } from './callNames';
import { explainCell, type CellExplanation } from './explainCell';

export interface ExplainState {
  readonly isReading: boolean;
  readonly explanation: CellExplanation | null;
  readonly problem: Problem | null;
  /** The user went to an argument from here: the explanation stays. */
  readonly isAway: boolean;
}

export interface ExplainActions {
  /** Explains the active cell as it is now. */
  readonly again: () => void;
  /** Selects cells that the explanation speaks of, and keeps it. */
  readonly goTo: (sheetName: string, address: string) => void;
  /** Selects the explained cell again. */
  readonly goBack: () => void;
}

/** Thrown to end work on a cell that is no longer asked for. */
class Outdated extends Error {}

/** Selections follow each other quickly while a key is held down: only the last is explained. Milliseconds. */
const patience = 150;

const none: ExplainState = { isReading: true, explanation: null, problem: null, isAway: false };

/** Explains the active cell and follows the selection, as long as the page stands. */
export function useExplain(host: Host): [ExplainState, ExplainActions] {
  const [state, setState] = useState<ExplainState>(none);
  const names = useMemo(() => callNames(), []);
  const turn = useRef(0);
  /** First cell of what was selected from here. */
  const visited = useRef<string | null>(null);

  const explain = useCallback(
    async (isAsked: boolean): Promise<void> => {
      const mine = ++turn.current;
      const pause = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (turn.current !== mine) throw new Outdated();
      };
      try {
        const cell = await host.readFormulaCell();
        await pause();
        if (!isAsked && visited.current === placeOf(cell)) {
          setState((now) => ({ ...now, isAway: true }));
          return;
        }
        visited.current = null;
        setState((now) => ({ ...now, isReading: true, isAway: false }));
        const explanation = await explainCell(host, cell, { language: host.language, names, pause });
        await pause();
        setState({ isReading: false, explanation, problem: null, isAway: false });
      } catch (thrown) {
        if (thrown instanceof Outdated || turn.current !== mine) return;
        setState((now) => ({ ...now, isReading: false, explanation: null, problem: problemOf(thrown) }));
      }
    },
    [host, names],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    let stop: (() => Promise<void>) | undefined;
    void explain(true);
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void explain(false), patience);
    };
    host.onSelectionChanged(follow).then(
      (end) => {
        stop = end;
        if (isGone) void end().catch(() => undefined);
      },
      // Without the event the page explains when it is asked to.
      () => undefined,
    );
    return () => {
      isGone = true;
      turn.current++;
      clearTimeout(timer);
      void stop?.().catch(() => undefined);
    };
  }, [host, explain]);

  const select = (sheetName: string, address: string): void => {
    host.selectCells(sheetName, address).catch((thrown: unknown) => {
      visited.current = null;
      setState((now) => ({ ...now, problem: problemOf(thrown) }));
    });
  };
  const actions: ExplainActions = {
    again: () => void explain(true),
    goTo: (sheetName, address) => {
      visited.current = `${sheetName}!${firstCell(address)}`;
      select(sheetName, address);
    },
    goBack: () => {
      const cell = state.explanation?.cell;
      if (cell === undefined) return;
      visited.current = null;
      select(cell.sheetName, cell.address);
    },
  };
  return [state, actions];
}

/** Where the active cell is once these cells are selected: `A1` of `A:C`. */
function firstCell(address: string): string {
  const [first = ''] = address.replaceAll('$', '').split(':');
  if (/^[A-Z]+$/.test(first)) return `${first}1`;
  return /^\d+$/.test(first) ? `A${first}` : first;
}

function placeOf({ sheetName, address }: Pick<FormulaCell, 'sheetName' | 'address'>): string {
  return `${sheetName}!${address.replaceAll('$', '')}`;
}
