import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useWords } from '../app/language';
import { isAsking } from '../store/transitions/flow';
import { dayToInput, inputToDay } from '../texts/dates';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import { Later } from '../ui/Later';
import layout from '../ui/layout.module.css';
import { BuildReport } from './BuildReport';
import { ColumnList } from './ColumnList';
import { DerivedFields } from './DerivedFields';
import { Questions } from './Questions';
import styles from './ColumnsStep.module.css';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

/** What was recognised, to be checked and changed; and what became of every row. */
export function ColumnsStep({ state, actions }: StepProps) {
  const { t } = useWords();
  const { columns, mapping, build } = state;
  if (columns === null || mapping === null) return <></>;
  const asOf = mapping.asOf ?? build?.asOf ?? null;
  // What must be answered stands first, and stays there afterwards.
  const isRequired = build?.questions.some(({ required }) => required === true) ?? false;
  return (
    <>
      <Heading intro={t(isAsking(state) ? segmentTexts.questionsOpen : segmentTexts.columnsIntro)}>
        {t(segmentTexts.columnsTitle)}
      </Heading>
      {isRequired && <Questions state={state} actions={actions} />}
      <BuildReport state={state} actions={actions} />
      {!isRequired && <Questions state={state} actions={actions} />}
      <Later>
        <div className={c('options')}>
          <ChoiceGroup
            className={c('layoutChoice')}
            label={t(segmentTexts.layout)}
            selectedKey={mapping.layout}
            options={[
              { key: 'customers', text: t(segmentTexts.layoutCustomers) },
              { key: 'log', text: t(segmentTexts.layoutLog) },
            ]}
            onChange={(_, option) => actions.setLayout(option?.key === 'log' ? 'log' : 'customers')}
          />
          {(build?.hasDates ?? mapping.asOf !== null) && (
            <TextField
              className={c('date')}
              type="date"
              label={t(segmentTexts.asOf)}
              description={t(segmentTexts.asOfHint)}
              value={asOf === null ? '' : dayToInput(asOf)}
              onChange={(_, text) => actions.setAsOf(inputToDay(text ?? ''))}
            />
          )}
        </div>
        <Later>
          <DerivedFields state={state} actions={actions} />
          <ColumnList state={state} actions={actions} />
        </Later>
      </Later>
    </>
  );
}
