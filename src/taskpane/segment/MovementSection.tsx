import { DefaultButton, ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { FormerTable } from '../../segmentation/movement/findFormerTables';
import { useWords } from '../app/language';
import { movementTexts as texts } from '../texts/movement';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { Movement } from './Movement';
import type { StepProps } from './stepProps';

const c = classNames(layout);

/** An offer to compare with an earlier run and, once taken, who moved since. */
export function MovementSection({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { formers, former, preview } = state;
  if (formers.length === 0 || preview === null) return <></>;
  const describe = ({ name, sheetName, run, rowCount }: FormerTable): string => {
    const values = { name, sheet: sheetName, count: formats.count(rowCount) };
    return run === null
      ? t(texts.table, values)
      : t(texts.run, { ...values, method: t(run.title), date: formats.date(run.day) });
  };
  const isShown = preview.movement !== null && preview.movement.table === former;
  return (
    <section className={c('card', 'stack')} aria-label={t(texts.title)}>
      <h2 className={c('section')}>{t(texts.title)}</h2>
      {formers.length > 1 ? (
        <Dropdown
          label={t(texts.compareWith)}
          options={formers.map((table) => ({ key: table.name, text: describe(table) }))}
          selectedKey={former}
          onChange={(_, option) => {
            if (option !== undefined) actions.setFormer(String(option.key));
          }}
        />
      ) : (
        formers.map((table) => (
          <p key={table.name} className={c('soft')}>
            {describe(table)}
          </p>
        ))
      )}
      {isShown ? (
        <>
          <Movement movement={preview.movement} currency={preview.currency} />
          <ActionButton
            iconProps={{ iconName: 'Undo' }}
            text={t(texts.stop)}
            onClick={() => void actions.stopComparing()}
          />
        </>
      ) : (
        <div>
          <DefaultButton text={t(texts.compare)} onClick={() => void actions.compare()} />
        </div>
      )}
    </section>
  );
}
