import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState } from 'react';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import OthersChanges from '../settings/OthersChanges';
import SettingsNotices from '../settings/SettingsNotices';
import { aboutTexts } from '../texts/about';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { useStoreState } from '../ui/useStoreState';
import { productVersion } from '../worker/productVersion';

const c = classNames(layout);

/** What this is, where the data stays, and what the workbook remembers. */
export default function AboutPage({ store, actions }: PageProps) {
  const { t } = useWords();
  const state = useStoreState(store, (whole) => whole);
  const { remembered, settingsBroken, settingsMisfits } = state;
  const [forgotten, setForgotten] = useState(false);
  return (
    <div className={c('layout')}>
      <div className={c('scroll', 'stack')}>
        <div className={c('heading')}>
          <h1>{t(aboutTexts.title)}</h1>
          <p>{t(aboutTexts.tagline)}</p>
          <p className={c('small')}>{t(aboutTexts.version, { version: productVersion })}</p>
        </div>
        <section className={c('tight')}>
          <h2 className={c('section')}>{t(aboutTexts.privacyTitle)}</h2>
          <p className={c('soft')}>{t(aboutTexts.privacy)}</p>
          <p className={c('small')}>
            <Link href="THIRD-PARTY-NOTICES.txt" target="_blank" rel="noreferrer">
              {t(aboutTexts.notices)}
            </Link>
          </p>
        </section>
        <section className={c('tight')} aria-live="polite">
          <h2 className={c('section')}>{t(aboutTexts.settingsTitle)}</h2>
          <SettingsNotices state={state} />
          <OthersChanges state={state} actions={actions} />
          <p className={c('soft')}>
            {remembered !== null
              ? t(aboutTexts.settingsKept)
              : t(forgotten ? aboutTexts.forgotten : aboutTexts.settingsNone)}
          </p>
          {(remembered !== null || settingsBroken.length + settingsMisfits.length > 0) && (
            <DefaultButton
              styles={{ root: { alignSelf: 'flex-start' } }}
              text={t(aboutTexts.forget)}
              onClick={() => void actions.forget().then(() => setForgotten(true))}
            />
          )}
        </section>
      </div>
    </div>
  );
}
