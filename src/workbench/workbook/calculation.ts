import { ICommandService, type IDisposable } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { injectorOf, runMutation, type Engine } from './engine';

/** Marks the change by which cells that waited for a custom function calculate again. */
export const functionResultTrigger = 'workbench.function-result';

const setStyleTriggers = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** Knows whether the engine still has something to calculate, and says when it is done. */
export class Calculation {
  /**
   * Counts what brings formulas to calculate, other than results of custom functions coming in: within one of these a function
   * is not asked twice, whatever its volatile arguments have become.
   */
  revision = 0;
  private dirty = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly finished = new Set<() => void>();
  private readonly subscription: IDisposable;

  constructor(private readonly engine: Engine) {
    const injector = injectorOf(engine);
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    this.subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (
        command.id === SetFormulaCalculationStartMutation.id ||
        command.id === SetTriggerFormulaCalculationStartMutation.id
      ) {
        this.dirty = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.onNotification(command.params);
      } else if (
        options?.onlyLocal !== true &&
        dirtyManager.get(command.id) !== undefined &&
        !isStyleOnly(command.params)
      ) {
        this.dirty = true;
        if (!isFunctionResult(command.params)) this.revision += 1;
      }
    });
  }

  get isPending(): boolean {
    return this.dirty || this.running;
  }

  /** Resolves when every formula that a change so far touched has its result. */
  async whenDone(): Promise<void> {
    if (!this.isPending) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Calculates every formula anew, whatever has changed. Await `whenDone()`. */
  calculateAll(): void {
    this.revision += 1;
    const params = { commands: [], forceCalculation: true };
    runMutation(this.engine, SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Calls `listener` after each finished calculation. */
  onFinished(listener: () => void): () => void {
    this.finished.add(listener);
    return () => this.finished.delete(listener);
  }

  dispose(): void {
    this.subscription.dispose();
    this.settle();
  }

  private onNotification(params: unknown): void {
    const state = stateOf(params);
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.dirty) return;
    this.settle();
    for (const listener of this.finished) listener();
  }

  private settle(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function stateOf(params: unknown): FormulaExecutedStateType | undefined {
  if (typeof params !== 'object' || params === null || !('functionsExecutedState' in params))
    return undefined;
  return params.functionsExecutedState as FormulaExecutedStateType | undefined;
}

function triggerOf(params: unknown): string {
  const trigger =
    typeof params === 'object' && params !== null && 'trigger' in params ? params.trigger : undefined;
  return typeof trigger === 'string' ? trigger : '';
}

function isStyleOnly(params: unknown): boolean {
  return setStyleTriggers.has(triggerOf(params));
}

function isFunctionResult(params: unknown): boolean {
  return triggerOf(params) === functionResultTrigger;
}
