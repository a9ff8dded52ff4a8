import { settingsOf } from '../store/transitions/method';
import type { MethodView } from '../worker/views';
import { SettingsForm } from './SettingsForm';
import type { StepProps } from './stepProps';

/** What can be set of a method, as the user last set it. */
export function MethodSettings({ method, state, actions }: StepProps & { readonly method: MethodView }) {
  return (
    <SettingsForm
      method={method}
      settings={settingsOf(state, method)}
      fields={state.build?.numericFields ?? []}
      onChange={(key, value) => actions.setSetting(method.id, key, value)}
      onReset={() => actions.resetSettings(method.id)}
    />
  );
}
