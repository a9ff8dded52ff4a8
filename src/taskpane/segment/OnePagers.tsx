import { DefaultButton, IconButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useState } from 'react';
import { useWords } from '../app/language';
import { mostOnePagers } from '../store/onePagerActions';
import { onePagerTexts as texts } from '../texts/onePagers';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import type { FoundCustomer } from '../worker/findCustomers';
import styles from './OnePagers.module.css';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });
const counts = [1, 3, 5, 10];

/** Customers that get a page of their own: searched for, taken from the selected row, or the first of a segment. */
export function OnePagers({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { onePagers } = actions;
  return (
    <Disclosure title={t(texts.title)} initiallyOpen={state.onePagers.length > 0}>
      <div className={c('stack')}>
        <p className={c('soft')}>{t(texts.intro)}</p>
        {state.onePagers.length > 0 && (
          <ul className={c('chosen')} aria-label={t(texts.chosen)}>
            {state.onePagers.map((customer) => (
              <li key={customer.index} className={c('chosenRow')}>
                <span>{nameOf(customer)}</span>
                <IconButton
                  iconProps={{ iconName: 'Cancel' }}
                  ariaLabel={t(texts.remove, { name: nameOf(customer) })}
                  onClick={() => onePagers.leaveOut(customer.index)}
                />
              </li>
            ))}
          </ul>
        )}
        <Search state={state} actions={actions} />
        <div>
          <DefaultButton text={t(texts.fromRow)} onClick={() => void onePagers.addSelected()} />
        </div>
        <TopOfSegment state={state} actions={actions} />
        {state.onePagers.length >= mostOnePagers && (
          <p className={c('soft')}>{t(texts.most, { count: formats.count(mostOnePagers) })}</p>
        )}
      </div>
    </Disclosure>
  );
}

function nameOf({ id, name }: FoundCustomer): string {
  return name === '' || name === id ? id : `${name} (${id})`;
}

function Search({ state, actions }: StepProps) {
  const { t } = useWords();
  const { customerSearch, customerMatches } = state;
  return (
    <div className={c('tight')}>
      <SearchBox
        placeholder={t(texts.search)}
        ariaLabel={t(texts.search)}
        clearButtonProps={{ ariaLabel: t(texts.searchClear) }}
        value={customerSearch}
        onChange={(_, text = '') => void actions.onePagers.search(text)}
      />
      {customerMatches !== null && customerMatches.length === 0 && customerSearch.trim() !== '' && (
        <p className={c('soft')} role="status">
          {t(texts.searchNone, { text: customerSearch })}
        </p>
      )}
      {customerMatches !== null && customerMatches.length > 0 && (
        <ul className={c('matches')}>
          {customerMatches.map((customer) => (
            <li key={customer.index}>
              <button
                type="button"
                className={c('match')}
                aria-label={t(texts.add, { name: nameOf(customer) })}
                onClick={() => actions.onePagers.add(customer)}
              >
                {nameOf(customer)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function TopOfSegment({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const [segment, setSegment] = useState<string | null>(null);
  const [count, setCount] = useState(3);
  const segments = state.preview?.segments.filter((each) => each.count > 0) ?? [];
  return (
    <div className={c('tight')}>
      <div className={c('pair')}>
        <Dropdown
          className={c('wide')}
          label={t(texts.top)}
          placeholder={t(texts.topPlaceholder)}
          selectedKey={segment}
          options={segments.map(({ key, name }) => ({ key, text: t(name) }))}
          onChange={(_, option) => setSegment(typeof option?.key === 'string' ? option.key : null)}
        />
        <Dropdown
          label={t(texts.topCount)}
          selectedKey={count}
          options={counts.map((key) => ({ key, text: formats.count(key) }))}
          onChange={(_, option) => setCount(typeof option?.key === 'number' ? option.key : count)}
        />
      </div>
      <div>
        <DefaultButton
          text={t(texts.topAdd, { count: formats.count(count) })}
          disabled={segment === null}
          onClick={() => {
            if (segment !== null) void actions.onePagers.addTop(segment, count);
          }}
        />
      </div>
    </div>
  );
}
