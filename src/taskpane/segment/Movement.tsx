import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useState } from 'react';
import { useWords } from '../app/language';
import { HeatTable } from '../charts/HeatTable';
import { movementTexts as texts } from '../texts/movement';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import type { MovementView, MoveView } from '../worker/views';
import styles from './Movement.module.css';

const c = classNames({ ...layout, ...styles });

export interface MovementProps {
  readonly movement: MovementView;
  /** Of the customers' value; null where it is not known. */
  readonly currency: string | null;
}

/** Who stayed, moved, came and left since an earlier run. */
export function Movement({ movement, currency }: MovementProps) {
  const { t } = useWords();
  return (
    <>
      {movement.notes.map(({ severity, text }) => (
        <MessageBar
          key={text['en-US']}
          isMultiline
          messageBarType={severity === 'warning' ? MessageBarType.warning : MessageBarType.info}
        >
          {t(text)}
        </MessageBar>
      ))}
      {movement.both > 0 && (
        <>
          <Figures movement={movement} currency={currency} />
          {movement.moves.length > 0 && <Moves moves={movement.moves} currency={currency} />}
          <Disclosure title={t(texts.matrix)}>
            <Matrix movement={movement} />
          </Disclosure>
        </>
      )}
    </>
  );
}

function Figures({ movement, currency }: MovementProps) {
  const { t, formats } = useWords();
  const { both, stayed, newcomers, leavers, leaversValue } = movement;
  return (
    <dl className={c('figures', 'numbers')}>
      <div>
        <dt>{t(texts.both)}</dt>
        <dd>{formats.count(both)}</dd>
      </div>
      {stayed !== null && (
        <div>
          <dt>{t(texts.stayed)}</dt>
          <dd>{formats.share(stayed)}</dd>
        </div>
      )}
      <div>
        <dt>{t(texts.newcomers)}</dt>
        <dd>{formats.count(newcomers)}</dd>
      </div>
      <div>
        <dt>{t(texts.leavers)}</dt>
        <dd>
          {formats.count(leavers)}
          {leavers > 0 && leaversValue !== null && (
            <span className={c('small', 'soft', 'worth')}>
              {t(texts.worth, { value: formats.money(leaversValue, currency) })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface MovesProps extends Pick<MovementProps, 'currency'> {
  readonly moves: readonly MoveView[];
}

function Moves({ moves, currency }: MovesProps) {
  const { t, formats } = useWords();
  return (
    <div>
      <h3 className={c('section')}>{t(texts.moves)}</h3>
      <ul className={c('moves')}>
        {moves.map((move) => {
          const { from, to, count, value, valueBefore } = move;
          const values = {
            before: formats.money(valueBefore ?? 0, currency),
            now: formats.money(value ?? 0, currency),
          };
          return (
            <li key={`${from['en-US']}|${to['en-US']}`} className={c('move')}>
              <span>
                {t(from)} <span aria-hidden="true">→</span>
                <span className={c('hidden')}>{t(texts.to)}</span> {t(to)}
              </span>
              <span className={c('count', 'numbers')}>{formats.count(count)}</span>
              {value !== null && (
                <span className={c('small', 'soft', 'numbers')}>
                  {t(valueBefore === null ? texts.valueNow : texts.valueChange, values)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Matrix({ movement }: { readonly movement: MovementView }) {
  const { t, formats } = useWords();
  const [byValue, setByValue] = useState(false);
  const { values, counts } = movement;
  const shown = byValue && values !== null ? values : counts;
  const largest = Math.max(1, ...shown.flat());
  const show = byValue && values !== null ? formats.amount : formats.count;
  return (
    <div className={c('tight')}>
      {values !== null && (
        <ChoiceGroup
          label={t(texts.measure)}
          selectedKey={byValue ? 'value' : 'count'}
          options={[
            { key: 'count', text: t(texts.customers) },
            { key: 'value', text: t(texts.value) },
          ]}
          onChange={(_, option) => setByValue(option?.key === 'value')}
        />
      )}
      {/* More columns than the pane is wide: the table scrolls, with the keyboard too. */}
      <div className={c('sideways')} role="region" tabIndex={0} aria-label={t(texts.matrix)}>
        <HeatTable
          caption={t(texts.matrixCaption)}
          rows={movement.rows.map((row) => t(row))}
          columns={movement.columns.map((column) => t(column))}
          values={shown}
          show={(amount) => (amount === 0 ? '' : show(amount))}
          strength={(amount) => Math.sqrt(Math.max(0, amount) / largest)}
        />
      </div>
    </div>
  );
}
