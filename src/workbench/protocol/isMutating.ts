import { actionType, type Batch } from './batch';

/** True for a batch that changes the workbook: only those are refused while a cell is being edited. */
export function isMutating(batch: Batch): boolean {
  const reads = /^(Get|_?KeepReference|_RemoveReference|_?Register|_?Unregister)/;
  const inPaths = Object.values(batch.ObjectPaths).some(
    (path) => path.ObjectPathType === 3 && !reads.test(path.Name ?? ''),
  );
  return (
    inPaths ||
    batch.Actions.some(
      ({ ActionType, Name = '' }) =>
        ActionType === actionType.setProperty ||
        ActionType === actionType.update ||
        (ActionType === actionType.method && !reads.test(Name)),
    )
  );
}
