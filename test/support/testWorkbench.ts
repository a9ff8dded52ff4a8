import {
  startNodeWorkbench,
  type NodeWorkbench,
  type NodeWorkbenchOptions,
} from '../../src/workbench/node/startNodeWorkbench';

/** What a failed request told the add-in. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/** The host and the real office.js, with `Excel.run` at hand. */
export interface TestWorkbench extends NodeWorkbench {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs a batch that must fail, and gives its error; a batch that succeeds fails the test. */
  failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<Failure>;
}

export async function startTestWorkbench(options: NodeWorkbenchOptions = {}): Promise<TestWorkbench> {
  const workbench = await startNodeWorkbench(options);
  const excel = workbench.globals['Excel'] as typeof Excel;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    excel.run((context) => batch(context));
  return {
    ...workbench,
    run,
    failure: async (batch) => {
      try {
        await run(batch);
      } catch (error) {
        return toFailure(error);
      }
      throw new Error('the request succeeded');
    },
  };
}

function toFailure(error: unknown): Failure {
  if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  const { errorLocation = '' } = debugInfo;
  return { code, message, location: errorLocation };
}
