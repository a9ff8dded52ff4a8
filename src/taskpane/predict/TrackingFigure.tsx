import { daysPerUnit } from '../../models/timeUnits';
import { useWords } from '../app/language';
import { TrackingChart } from '../charts/TrackingChart';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import type { PredictView } from '../worker/predict/views';
import styles from './Predict.module.css';

const c = classNames({ ...layout, ...styles });

/** Actual against expected cumulative repeat purchases, and how far apart they end. */
export default function TrackingFigure({ view }: { readonly view: PredictView }) {
  const { t, formats, language } = useWords();
  const { tracking, request } = view;
  const title = <h2 className={c('section')}>{t(predictTexts.tracking)}</h2>;
  if (tracking === null) {
    return (
      <section>
        {title}
        <p className={c('small', 'soft')}>{t(predictTexts.noTracking)}</p>
      </section>
    );
  }
  const signed = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const { actual, expected, splitDay } = tracking;
  const rows = tracking.points.map(({ time, ...point }) => ({
    date: formats.date(Math.floor(time * daysPerUnit[request.unit] + 1e-6)),
    ...point,
  }));
  return (
    <section className={c('tight')}>
      {title}
      <p className={c('small', 'soft')}>
        {splitDay === null
          ? t(predictTexts.trackingWhole)
          : t(predictTexts.trackingSplit, { date: formats.date(splitDay) })}
        {splitDay === null && request.holdout > 0 && ` ${t(predictTexts.trackingAsOne)}`}
      </p>
      <TrackingChart tracking={tracking} days={daysPerUnit[request.unit]} />
      {actual !== null && expected !== null && (
        <p className={c('numbers')}>
          {t(predictTexts.holdoutResult, {
            actual: formats.count(actual),
            expected: formats.count(expected),
            error: actual > 0 ? signed.format(expected / actual - 1) : '–',
          })}
        </p>
      )}
      <Disclosure title={t(predictTexts.asTable)}>
        <div className={c('scroller')} tabIndex={0} role="region" aria-label={t(predictTexts.tracking)}>
          <table className={c('table', 'numbers')}>
            <thead>
              <tr>
                <th scope="col">{t(predictTexts.date)}</th>
                <th scope="col">{t(predictTexts.actual)}</th>
                <th scope="col">{t(predictTexts.expected)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{row.date}</th>
                  <td>{formats.count(row.actual)}</td>
                  <td>{formats.count(row.expected)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </section>
  );
}
