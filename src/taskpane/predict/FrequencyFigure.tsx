import { useMemo } from 'react';
import { useWords } from '../app/language';
import { FrequencyChart } from '../charts/FrequencyChart';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import type { PredictView } from '../worker/predict/views';
import styles from './Predict.module.css';

const c = classNames({ ...layout, ...styles });

/** Customers by number of repeat purchases, as they are and as the model has them. */
export default function FrequencyFigure({ view: { frequencies } }: { readonly view: PredictView }) {
  const { t, formats } = useWords();
  const rows = useMemo(
    () =>
      frequencies.map(({ x, ...bar }, index) => {
        const count = formats.count(x);
        const isLast = index === frequencies.length - 1;
        return { label: isLast ? t(predictTexts.orMore, { count }) : count, ...bar };
      }),
    [frequencies, formats, t],
  );
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(predictTexts.frequency)}</h2>
      <p className={c('small', 'soft')}>{t(predictTexts.frequencyIntro)}</p>
      <FrequencyChart bars={rows} />
      <Disclosure title={t(predictTexts.asTable)}>
        <table className={c('table', 'numbers')}>
          <thead>
            <tr>
              <th scope="col">{t(predictTexts.repeats)}</th>
              <th scope="col">{t(predictTexts.actual)}</th>
              <th scope="col">{t(predictTexts.expected)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, actual, expected }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{formats.count(actual)}</td>
                <td>{formats.count(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
