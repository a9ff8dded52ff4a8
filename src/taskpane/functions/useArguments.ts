import { useEffect, useMemo, useRef, useState } from 'react';
import { columnLetters } from '../../excel/address';
import type { CellPlace, Host, NeighbourSummary, ReferenceValues } from '../../excel/host';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { callText } from '../../functions/generate/formulaText';
import { isOptional } from '../../functions/parameter';
import { useWords } from '../app/language';
import { isCancelled, problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';
import { readInput, type ArgumentInput } from './argumentInput';
import { pickedReference } from './pickedReference';
import { prefill } from './prefill';
import { asArgument, tryFunction, type Trial } from './tryFunction';

/** What an argument holds now: the cells that were read for it, or why there are none. */
export type Held =
  | { readonly kind: 'cells'; readonly values: ReferenceValues['values'] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What the cell would show. */
export type Outcome =
  | Trial
  | { readonly kind: 'waiting' }
  /** Arguments, by name, that are still needed. */
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  /** Arguments that cannot be read; their fields say why. */
  | { readonly kind: 'unreadable' }
  /** Only Excel calculates an argument. */
  | { readonly kind: 'inCell' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The field that takes what is selected in the workbook; `place` is the cell for the result. */
export type Picking = number | 'place' | null;

export interface ArgumentForm {
  readonly place: CellPlace | null;
  readonly typed: readonly string[];
  /** What was found for the arguments beside the cell. */
  readonly prefilled: readonly string[];
  readonly inputs: readonly ArgumentInput[];
  readonly held: readonly (Held | undefined)[];
  readonly outcome: Outcome;
  /** What will be written. */
  readonly formula: string;
  /** What stands where the result would spill. */
  readonly inTheWay: string | null;
  readonly picking: Picking;
  readonly type: (index: number, text: string) => void;
  /** The field follows the workbook's selection from now on. */
  readonly follow: (picking: number | 'place') => void;
  /** The field follows no more, unless another one does by now. */
  readonly leave: (picking: number | 'place') => void;
  /** Takes what is selected at this moment. */
  readonly take: (picking: number | 'place') => void;
}

/** Milliseconds without a key before the result is calculated again. */
const pause = 200;

/** The arguments of one function as they are typed and picked, and what they give. */
export function useArguments(host: Host, declaration: FunctionDeclaration): ArgumentForm {
  const { parameters } = declaration;
  const { language } = useWords();
  const [place, setPlace] = useState<CellPlace | null>(null);
  const [typed, setTyped] = useState<readonly string[]>(() => parameters.map(() => ''));
  const [prefilled, setPrefilled] = useState<readonly string[]>([]);
  const [held, setHeld] = useState<readonly (Held | undefined)[]>([]);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'waiting' });
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [picking, setPicking] = useState<Picking>(null);
  /** Counts changes of the selection: cells may have changed meanwhile, so they are read again. */
  const [round, setRound] = useState(0);
  /** Once the user has begun, nothing but the user moves the result or fills arguments. */
  const isTouched = useRef(false);
  const inputs = useMemo(
    () => parameters.map((parameter, index) => readInput(parameter, typed[index] ?? '')),
    [parameters, typed],
  );
  const sheetName = place?.sheetName ?? '';

  const type = (index: number, text: string): void => {
    isTouched.current = true;
    setTyped((before) => before.map((one, at) => (at === index ? text : one)));
  };

  const take = async (target: number | 'place'): Promise<void> => {
    isTouched.current = true;
    const cells = await host.readSelectedCells();
    if (target === 'place') {
      setPlace({
        sheetName: cells.sheetName,
        address: `${columnLetters(cells.column + 1)}${cells.row + 1}`,
      });
      return;
    }
    const parameter = parameters[target];
    if (parameter !== undefined) type(target, pickedReference(parameter, cells, sheetName));
  };

  const start = async (): Promise<void> => {
    const neighbours = await host.readNeighbours();
    if (isTouched.current) return;
    setPlace(placeOf(neighbours));
    const found = prefill(declaration, neighbours);
    setPrefilled(found);
    setTyped(found);
  };

  const onSelection = (): void => {
    if (picking !== null) void take(picking).catch(ignore);
    else if (!isTouched.current) void start().catch(ignore);
    setRound((before) => before + 1);
  };
  const selectionHandler = useRef(onSelection);
  useEffect(() => {
    selectionHandler.current = onSelection;
  });
  useEffect(() => {
    void start().catch((error: unknown) => setOutcome({ kind: 'failed', problem: problemOf(error) }));
    const stop = host.onSelectionChanged(() => selectionHandler.current());
    return () => void stop.then((end) => end()).catch(ignore);
  }, [host]);

  useEffect(() => {
    if (sheetName === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      void evaluate().catch((error: unknown) => {
        if (!signal.aborted && !isCancelled(error)) setOutcome({ kind: 'failed', problem: problemOf(error) });
      });
    }, pause);

    async function evaluate(): Promise<void> {
      setOutcome({ kind: 'waiting' });
      const now = await Promise.all(
        inputs.map((input) => (input.kind === 'reference' ? read(input.text) : Promise.resolve(undefined))),
      );
      if (signal.aborted) return;
      setHeld(now);
      const missing = parameters.filter((one, index) => inputs[index]?.kind === 'blank' && !isOptional(one));
      if (inputs.some(({ kind }) => kind === 'fault') || now.some((one) => one?.kind === 'problem')) {
        setOutcome({ kind: 'unreadable' });
      } else if (missing.length > 0) {
        setOutcome({ kind: 'missing', names: missing.map(({ name }) => name) });
      } else if (inputs.some(({ kind }) => kind === 'calculation')) {
        setOutcome({ kind: 'inCell' });
      } else {
        const args = inputs.map((input, index) => argumentOf(input, now[index]));
        const trial = await tryFunction(declaration, args, language, signal);
        // The form may have changed meanwhile.
        if (!(signal.aborted as boolean)) setOutcome(trial);
      }
    }

    async function read(reference: string): Promise<Held> {
      try {
        const { values } = await host.readReference(reference, { sheetName, signal });
        return { kind: 'cells', values };
      } catch (error) {
        return { kind: 'problem', problem: problemOf(error) };
      }
    }

    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [declaration, host, inputs, language, parameters, round, sheetName]);

  const rowCount = outcome.kind === 'result' ? outcome.rows.length : 1;
  const columnCount = outcome.kind === 'result' ? (outcome.rows[0]?.length ?? 1) : 1;
  useEffect(() => {
    let isCurrent = true;
    const show = (found: string | null): void => {
      if (isCurrent) setInTheWay(found);
    };
    if (place === null || (rowCount === 1 && columnCount === 1)) show(null);
    else
      host.findInTheWay(place, rowCount, columnCount).then(show, () => {
        show(null);
      });
    return () => {
      isCurrent = false;
    };
  }, [host, place, rowCount, columnCount, round]);

  return {
    place,
    typed,
    prefilled,
    inputs,
    held,
    outcome,
    formula: callText(
      declaration.name,
      inputs.map(({ text }) => text),
    ),
    inTheWay,
    picking,
    type,
    follow: setPicking,
    leave: (target) => setPicking((now) => (now === target ? null : now)),
    take: (target) => void take(target).catch(ignore),
  };
}

/** A selection that cannot be picked, such as a chart, changes nothing. */
function ignore(): void {
  // Nothing to say: the field keeps what it holds.
}

function argumentOf(input: ArgumentInput, held: Held | undefined): unknown {
  if (input.kind === 'value') return input.value;
  return held?.kind === 'cells' ? held.values.map((row) => row.map(asArgument)) : undefined;
}

function placeOf({ address, sheetName }: NeighbourSummary): CellPlace {
  return { sheetName, address: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '') };
}
