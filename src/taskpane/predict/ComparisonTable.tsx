import { useWords } from '../app/language';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { ComparedView } from '../worker/predict/views';
import styles from './Predict.module.css';

const c = classNames({ ...layout, ...styles });

/** The models that were fitted, the best first: by how much it is better, and how likely it is the best. */
export function ComparisonTable({
  compared,
  notCompared,
}: {
  readonly compared: readonly ComparedView[];
  /** Models that could not be fitted. */
  readonly notCompared: readonly string[];
}) {
  const { t, formats, language } = useWords();
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <table className={c('table', 'numbers')}>
      <thead>
        <tr>
          <th scope="col">{t(predictTexts.model)}</th>
          <th scope="col">AIC</th>
          <th scope="col">{t(predictTexts.difference)}</th>
          <th scope="col">{t(predictTexts.weight)}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ fit, difference, weight }) => (
          <tr key={fit.model}>
            <th scope="row">{fit.model}</th>
            <td>{number.format(fit.aic)}</td>
            <td>{number.format(difference)}</td>
            <td>{formats.share(weight)}</td>
          </tr>
        ))}
        {notCompared.map((model) => (
          <tr key={model}>
            <th scope="row">{model}</th>
            <td colSpan={3}>{t(predictTexts.notCompared)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
