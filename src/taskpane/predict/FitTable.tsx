import { useWords } from '../app/language';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { FitView } from '../worker/predict/views';
import styles from './Predict.module.css';

const c = classNames({ ...layout, ...styles });

/** Estimates with standard errors, what the likelihood says, and how the fit ended. */
export function FitTable({ fit }: { readonly fit: FitView }) {
  const { t, formats, language } = useWords();
  const criterion = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const criteria = [
    [t(predictTexts.logLikelihood), fit.logLikelihood],
    ['AIC', fit.aic],
    ['BIC', fit.bic],
  ] as const;
  return (
    <div>
      <table className={c('table', 'numbers')}>
        <caption>{t(predictTexts.fitOf, { model: fit.model, count: formats.count(fit.customers) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(predictTexts.parameter)}</th>
            <th scope="col">{t(predictTexts.estimate)}</th>
            <th scope="col">{t(predictTexts.standardError)}</th>
            <th scope="col">{t(predictTexts.limits)}</th>
          </tr>
        </thead>
        <tbody>
          {fit.parameters.map(({ name, value, standardError, limits }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formats.estimate(value)}</td>
              <td>{standardError === null ? '–' : formats.estimate(standardError)}</td>
              <td>{limits === null ? '–' : limits.map(formats.estimate).join(' – ')}</td>
            </tr>
          ))}
          {criteria.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{criterion.format(value)}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={c('small', 'soft', 'outcome')}>{t(fit.outcome)}</p>
    </div>
  );
}
