import { DefaultButton, MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import styles from './ColumnsStep.module.css';
import { findingsOf } from './findingsOf';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

const barTypes = {
  info: MessageBarType.info,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
} as const;

/** How many customers came out of the rows, what was left out and why, down to the single cell. */
export function BuildReport({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { build } = state;
  const following = state.columns?.following ?? null;
  const findings = findingsOf(state);
  const warnings = findings.filter(({ severity }) => severity !== 'info');
  const infos = findings.filter(({ severity }) => severity === 'info');
  return (
    <>
      {build !== null && (
        <section className={c('card', 'tight')} aria-live="polite">
          <p className={c('summary')}>
            <span className={c('count', 'numbers')}>
              {build.customers === 1
                ? t(segmentTexts.buildCustomer)
                : t(segmentTexts.buildCustomers, { count: formats.count(build.customers) })}
            </span>
            <span className={c('soft', 'numbers')}>
              {t(segmentTexts.buildRows, { rows: formats.count(build.rowsRead) })}
            </span>
          </p>
          <ul className={c('soft')}>
            {build.noteCount === 0 && <li>{t(segmentTexts.buildClean)}</li>}
            {build.rowsExcluded > 0 && (
              <li>{t(segmentTexts.buildExcluded, { count: formats.count(build.rowsExcluded) })}</li>
            )}
            {build.cellsChanged > 0 && (
              <li>{t(segmentTexts.buildChanged, { count: formats.count(build.cellsChanged) })}</li>
            )}
            {infos.map(({ text }) => (
              <li key={text['en-US']}>{t(text)}</li>
            ))}
          </ul>
          {build.noteCount > 0 && (
            <Disclosure
              title={t(segmentTexts.report)}
              onOpen={() => {
                if (state.notes.length === 0) void actions.readMoreNotes();
              }}
            >
              <Notes state={state} actions={actions} />
            </Disclosure>
          )}
        </section>
      )}
      {following !== null && (
        <MessageBar
          messageBarType={MessageBarType.warning}
          isMultiline
          actions={
            <div>
              <MessageBarButton
                text={t(segmentTexts.followingRead)}
                onClick={() => void actions.readFollowing()}
              />
            </div>
          }
        >
          {t(segmentTexts.following, {
            rows: formats.count(following.rowCount),
            address: following.address,
          })}
        </MessageBar>
      )}
      {warnings.map(({ severity, text }) => (
        <MessageBar key={text['en-US']} messageBarType={barTypes[severity]} isMultiline>
          {t(text)}
        </MessageBar>
      ))}
    </>
  );
}

function Notes({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const rest = (state.build?.noteCount ?? 0) - state.notes.length;
  return (
    <>
      <table className={c('notes')}>
        <thead>
          <tr>
            <th scope="col">{t(segmentTexts.reportRow)}</th>
            <th scope="col">{t(segmentTexts.reportColumn)}</th>
            <th scope="col">{t(segmentTexts.reportWhat)}</th>
          </tr>
        </thead>
        <tbody>
          {state.notes.map((note, index) => (
            <tr key={index}>
              <td className={c('numbers')}>{note.row}</td>
              <td>{note.column}</td>
              <td>
                {note.excluded && <span className={c('excluded')}>{t(segmentTexts.reportLeftOut)}: </span>}
                {t(note.text)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <DefaultButton
          styles={{ root: { marginTop: 8 } }}
          text={t(shellTexts.showMore, { count: formats.count(Math.min(50, rest)) })}
          onClick={() => void actions.readMoreNotes()}
        />
      )}
    </>
  );
}
