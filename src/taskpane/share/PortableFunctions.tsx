import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import styles from './SharePage.module.css';
import type { SharingActions, SharingState } from './useSharing';

const c = classNames({ ...layout, ...styles });

/** The portable functions that the workbook has, and those that it could have. */
export function PortableFunctions(props: {
  readonly state: SharingState & { readonly status: NonNullable<SharingState['status']> };
  readonly actions: SharingActions;
}) {
  const { t, formats } = useWords();
  const { status, portableTotal } = props.state;
  const { portableNames, outdatedNames } = status;
  const isWhole = portableNames.length === portableTotal;
  const update = isWhole ? shareTexts.updatePortable : shareTexts.addAndUpdate;
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.portableTitle)}</h2>
      <p className={c('soft')}>{t(status.hasLambda ? shareTexts.portableText : shareTexts.noLambda)}</p>
      {portableNames.length > 0 && (
        <Disclosure
          title={t(shareTexts.portablePresent, {
            count: formats.count(portableNames.length),
            total: formats.count(portableTotal),
          })}
        >
          <p className={c('code')}>{formats.list(portableNames)}</p>
        </Disclosure>
      )}
      {outdatedNames > 0 && (
        <p className={c('soft')}>{t(shareTexts.outdated, { count: formats.count(outdatedNames) })}</p>
      )}
      <div className={c('buttons')}>
        {status.hasLambda && (outdatedNames > 0 || !isWhole) && (
          <DefaultButton
            text={t(outdatedNames > 0 ? update : shareTexts.addPortable)}
            onClick={props.actions.addPortable}
          />
        )}
        {portableNames.length > 0 && (
          <DefaultButton text={t(shareTexts.removePortable)} onClick={props.actions.removePortable} />
        )}
      </div>
    </section>
  );
}
