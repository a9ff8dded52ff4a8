import type { MethodId } from '../../segmentation/segmentation';
import type { PaneState } from '../store/state';
import type { PredictRequest } from '../worker/predict/request';
import { isRecord } from './isRecord';
import type { Part, Parts } from './parts';
import { isSetting, isStrategyLine } from './remembered';

/** What the pane adds to a workbook's settings; keys that only a newer version knows stay as they are. */
export function partsOfState(
  state: PaneState,
  predict: PredictRequest | null,
  seen: Parts,
  today: number,
): Parts {
  const parts: Record<string, Part> = { ...seen };
  const { columns, mapping, method, cross } = state;
  if (columns !== null && mapping !== null) {
    const named = columns.columns.map(({ header }, index) => [header, mapping.fields[index] ?? null]);
    const before = seen['columns']?.['fields'];
    // Headers of other rows in the workbook are not forgotten.
    const fields = { ...(isRecord(before) ? before : {}), ...(Object.fromEntries(named) as Part) };
    const { layout, asOf, derive = {}, answers = {} } = mapping;
    const chosen = {
      ...(Object.keys(derive).length > 0 ? { derive } : {}),
      ...(Object.keys(answers).length > 0 ? { answers } : {}),
    };
    parts['columns'] = { ...seen['columns'], layout, asOf, fields, ...chosen };
    if (method !== null) {
      const { address, chosen: scorecards } = state;
      parts['last'] = { ...seen['last'], address, day: today, method, cross, scorecards };
    }
  }
  for (const id of [method, cross, ...(Object.keys(state.settings) as MethodId[])]) {
    if (id === null) continue;
    const own = state.settings[id] ?? (state.useRemembered ? undefined : {});
    if (own !== undefined) parts[`method:${id}`] = { ...unknown(seen[`method:${id}`], isSetting), ...own };
  }
  for (const name of Object.keys(parts)) {
    if (name.startsWith('playbook:')) parts[name] = unknown(parts[name], isStrategyLine);
  }
  for (const [key, lines] of Object.entries(state.playbook)) {
    parts[`playbook:${key}`] = { ...parts[`playbook:${key}`], ...lines };
  }
  if (predict !== null) parts['predict'] = { ...seen['predict'], ...predict };
  if (state.sheetLanguage !== null) parts['sheets'] = { ...seen['sheets'], language: state.sheetLanguage };
  return parts;
}

/** The values of a part that are none of this version's kind. */
function unknown(part: Part | undefined, isOwn: (value: unknown, key: string) => boolean): Part {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([key, value]) => !isOwn(value, key)));
}
