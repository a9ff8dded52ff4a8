import { useWords } from '../app/language';
import { HeatTable } from '../charts/HeatTable';
import { predictTexts, unitTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { PredictView } from '../worker/predict/views';

const c = classNames(layout);

/** P(alive) by time since the last purchase and number of repeat purchases. */
export function AliveTable({ view: { alive, request } }: { readonly view: PredictView }) {
  const { t, formats, language } = useWords();
  if (alive === null) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const caption = t(predictTexts.aliveCaption, {
    age: formats.amount(alive.age),
    unit: t(unitTexts[request.unit].many),
  });
  return (
    <section>
      <h2 className={c('section')}>{t(predictTexts.aliveTitle)}</h2>
      <HeatTable
        caption={caption}
        rows={alive.since.map(formats.amount)}
        columns={alive.frequencies.map(formats.count)}
        values={alive.values}
        show={(value) => percent.format(value)}
        strength={(value) => value}
      />
    </section>
  );
}
