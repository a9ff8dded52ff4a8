import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useDeferredValue, useMemo, useState } from 'react';
import { searchFunctions } from '../../functions/catalogue';
import { groups, type GroupId } from '../../functions/groups';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import { explainTexts } from '../texts/explain';
import { functionsTexts } from '../texts/functions';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { FunctionRow } from './FunctionRow';
import styles from './FunctionsPage.module.css';
import { InsertStatus } from './InsertStatus';
import { useInsert } from './useInsert';

const c = classNames({ ...layout, ...styles });

/** Every function, found by a word of either language, explained, and inserted where the user works. */
export default function FunctionsPage({ host, showPage }: Pick<PageProps, 'host' | 'showPage'>) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchFunctions(wanted), [wanted]);
  const { status, insert, dismiss } = useInsert(host);
  const groupsFound = [...new Set(found.map(({ group }) => group))];
  // What fits a query best stands first, with its group.
  const shownGroups = wanted.trim() === '' ? [...groupsFound].sort(byGroup) : groupsFound;
  const count = t(functionsTexts.found, { count: found.length });
  return (
    <div className={c('page')}>
      <div className={c('head')}>
        <h1 className={c('hidden')}>{t(functionsTexts.title)}</h1>
        <SearchBox
          ariaLabel={t(functionsTexts.search)}
          placeholder={t(functionsTexts.searchPlaceholder)}
          value={query}
          onChange={(_, text = '') => setQuery(text)}
          clearButtonProps={{ ariaLabel: t(functionsTexts.clear) }}
        />
        <button type="button" className={c('explain')} onClick={() => showPage('explain')}>
          {t(explainTexts.open)}
        </button>
        <Announcer text={wanted === '' ? '' : count} />
      </div>
      <div className={c('list')}>
        {found.length === 0 && <p className={c('soft')}>{t(functionsTexts.foundNone, { query: wanted })}</p>}
        {shownGroups.map((group) => (
          <section key={group} aria-label={t(groups[group])}>
            <h2 className={c('group')}>{t(groups[group])}</h2>
            <ul>
              {found
                .filter((declaration) => declaration.group === group)
                .map((declaration) => (
                  <FunctionRow
                    key={declaration.name}
                    declaration={declaration}
                    open={open === declaration.name}
                    onToggle={() => setOpen(open === declaration.name ? null : declaration.name)}
                    host={host}
                    onInsert={(formula, place) => void insert({ formula, place }, false)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={c('status')}>
        <InsertStatus
          status={status}
          onReplace={(insertion) => void insert(insertion, true)}
          onDismiss={dismiss}
        />
      </div>
    </div>
  );
}

const groupOrder = Object.keys(groups) as GroupId[];

function byGroup(one: GroupId, other: GroupId): number {
  return groupOrder.indexOf(one) - groupOrder.indexOf(other);
}
