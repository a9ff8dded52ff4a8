import { isRevenue } from '../../models/customerValue/valueSettings';
import { useWords } from '../app/language';
import { predictTexts, unitTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { PredictView } from '../worker/predict/views';
import styles from './Predict.module.css';

const c = classNames({ ...layout, ...styles });

/** The four numbers that the prediction comes down to. */
export function PredictTotals({ view: { totals, request, currency } }: { readonly view: PredictView }) {
  const { t, formats } = useWords();
  const within = t(predictTexts.within, {
    horizon: formats.amount(request.horizon),
    unit: t(unitTexts[request.unit].many),
  });
  const revenue = isRevenue(request);
  const settings = t(revenue ? predictTexts.settingsOfRevenue : predictTexts.settingsOfValue, {
    margin: formats.share(request.margin),
    discount: formats.share(request.discountPerYear),
  });
  const cards = [
    {
      title: predictTexts.customers,
      value: formats.count(totals.customers),
      note: t(predictTexts.repeatBuyers, { count: formats.count(totals.repeatBuyers) }),
    },
    {
      title: predictTexts.alive,
      value: formats.count(totals.alive),
      note: t(predictTexts.ofAll, { share: formats.share(totals.alive / totals.customers) }),
    },
    { title: predictTexts.purchases, value: formats.count(totals.purchases), note: within },
    {
      title: revenue ? predictTexts.revenue : predictTexts.clv,
      value: totals.clv === null ? '–' : formats.money(totals.clv, currency),
      note: totals.clv === null ? t(predictTexts.noValue) : `${within}${t(predictTexts.comma)}${settings}`,
    },
  ];
  return (
    <dl className={c('totals', 'numbers')}>
      {cards.map(({ title, value, note }) => (
        <div key={title['en-US']} className={c('total')}>
          <dt>{t(title)}</dt>
          <dd>
            <span className={c('figure')}>{value}</span>
            <span className={c('small', 'soft', 'note')}>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
