import type { HostObject } from './hostObject';
import { hostType } from './hostObject';
import type { FunctionCalls } from './functionCalls';

/** What the services of one host act on. */
export interface ServiceTargets {
  readonly functions: FunctionCalls;
  /** office.js is ready to be told of ribbon commands. */
  readonly onActionsReady: () => void;
}

const customFunctions = hostType<ServiceTargets>('CustomFunctions', {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.containerIsReady(),
    SetInvocationArrayResults: ({ functions }, args) => functions.settle(args.array()),
  },
});

const addinInternal = hostType<ServiceTargets>('AddinInternalService', {
  call: { NotifyActionHandlerReady: ({ onActionsReady }) => onActionsReady() },
});

/** The service objects that office.js makes by name, beside the workbook; undefined for another name. */
export function serviceOf(name: string, targets: ServiceTargets): HostObject | undefined {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return customFunctions(targets);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternal(targets);
    default:
      return undefined;
  }
}
