import type { HostObject } from './hostObject';
import { hostType } from './hostObject';
import type { FunctionCalls } from './functionCalls';

/** What the services of one host act on. */
export interface ServiceTargets {
  readonly functions: FunctionCalls;
  /** office.js is ready to be told of ribbon commands. */
  readonly onActionsReady: () => void;
  /** The add-in shows or hides its task pane. */
  readonly onShowPane: (isShown: boolean) => void;
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

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntime = hostType<ServiceTargets>('AppRuntimeService', {
  call: {
    SetAppRuntimeState: ({ onShowPane }, args) =>
      onShowPane(args.word(['Visible', 'Background']) === 'Visible'),
  },
});

/** The service objects that office.js makes by name, beside the workbook; undefined for another name. */
export function serviceOf(name: string, targets: ServiceTargets): HostObject | undefined {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return customFunctions(targets);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternal(targets);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntime(targets);
    default:
      return undefined;
  }
}
