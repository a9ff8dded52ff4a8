import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { useState } from 'react';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import { Later } from '../ui/Later';
import layout from '../ui/layout.module.css';
import type { MethodView } from '../worker/views';
import { DerivedField } from './DerivedField';
import styles from './MethodStep.module.css';
import { MethodSettings } from './MethodSettings';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });
const none = 'none';

/** The ways of dividing customers, each with what it needs and, once chosen, what can be set. */
export function MethodStep({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const ready = state.methods.filter((method) => method.ready);
  // A method stays at its place when it becomes ready or stops being so, or it would jump away under the pointer.
  const [first] = useState(() => new Set(ready.map(({ id }) => id)));
  const sorted = [...state.methods].sort(
    (one, other) => Number(first.has(other.id)) - Number(first.has(one.id)),
  );
  const others = state.methods.filter((method) => !method.ready);
  const crossable = ready.filter(({ id }) => id !== state.method);
  const count = formats.count(state.build?.customers ?? 0);
  return (
    <>
      <Heading intro={t(segmentTexts.methodIntro, { count })}>{t(segmentTexts.methodTitle)}</Heading>
      <div className={c('methods')} role="radiogroup" aria-label={t(segmentTexts.methodTitle)}>
        {sorted.map((method) => (
          <Method key={method.id} method={method} state={state} actions={actions} />
        ))}
      </div>
      {others.length > 0 && (
        <ActionButton
          iconProps={{ iconName: 'Back' }}
          text={t(segmentTexts.changeColumns)}
          onClick={() => actions.goTo('columns')}
        />
      )}
      {crossable.length > 0 && (
        <Dropdown
          label={t(segmentTexts.cross)}
          options={[
            { key: none, text: t(segmentTexts.crossNone) },
            ...crossable.map(({ id, name }) => ({ key: id, text: t(name) })),
          ]}
          selectedKey={state.cross ?? none}
          onChange={(_, option) =>
            actions.setCross(crossable.find(({ id }) => id === option?.key)?.id ?? null)
          }
        />
      )}
    </>
  );
}

function Method({ method, state, actions }: StepProps & { readonly method: MethodView }) {
  const { t } = useWords();
  const chosen = state.method === method.id;
  const needTexts = {
    present: segmentTexts.needPresent,
    derived: segmentTexts.needDerived,
    missing: segmentTexts.needMissing,
  };
  const hint = `method-${method.id}`;
  const derivable =
    chosen || !method.ready
      ? method.needs.flatMap(({ derivable: field }) =>
          (state.build?.derivable ?? []).filter((one) => one.field === field),
        )
      : [];
  return (
    <div className={c('method', chosen && 'chosen', !method.ready && 'closed')}>
      <label className={c('choice')}>
        <input
          type="radio"
          name="method"
          checked={chosen}
          disabled={!method.ready}
          aria-labelledby={`${hint}-name`}
          aria-describedby={hint}
          onChange={() => actions.setMethod(method.id)}
        />
        <span className={c('body')}>
          <span id={`${hint}-name`} className={c('name')}>
            {t(method.name)}
          </span>
          <span id={hint} className={c('body')}>
            <span className={c('soft')}>{t(method.description)}</span>
            {method.needs.length > 0 && (
              <span className={c('needs')}>
                {method.needs.map(({ label, state: need }) => (
                  <span key={label['en-US']} className={c('need', need)}>
                    {t(label)}
                    {need === 'present' ? (
                      <span className={c('hidden')}> ({t(needTexts.present)})</span>
                    ) : (
                      ` · ${t(needTexts[need])}`
                    )}
                  </span>
                ))}
              </span>
            )}
            {(chosen || !method.ready) && (
              <span className={c('explained', 'small', 'soft')}>
                {method.needs
                  .filter(({ derivable }) => derivable === null)
                  .map(({ label, explanation }) => (
                    <span key={label['en-US']}>{t(explanation)}</span>
                  ))}
              </span>
            )}
          </span>
        </span>
      </label>
      {derivable.length > 0 && (
        <div className={c('derivations')} role="group" aria-label={t(segmentTexts.derivedTitle)}>
          {derivable.map((one) => (
            <DerivedField
              key={one.field}
              derivable={one}
              customers={state.build?.customers ?? 0}
              choice={state.mapping?.derive?.[one.field]}
              onChange={(field, choice) => actions.setDerivation(field, choice, method.id)}
            />
          ))}
        </div>
      )}
      {chosen && method.parameters.length > 0 && (
        <div className={c('settings')}>
          <Later>
            <MethodSettings method={method} state={state} actions={actions} />
          </Later>
        </div>
      )}
    </div>
  );
}
