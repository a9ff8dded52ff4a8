import { segment } from '../../../src/segmentation/segment';
import { riskOfGrade } from '../../../src/segmentation/valueRisk/creditRisk';
import { customersOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

describe('lifecycle', () => {
  const customers = customersOf({
    recency: [10, 10, 90, 181, 366, NaN, NaN, 180],
    tenure: [80, 400, 91, 500, 900, NaN, 500, 500],
    frequency: [1, 5, 2, 3, 3, 0, 4, 2],
    pAlive: [0.9, 0.5, 0.2, 0.19, NaN, 0.5, 0.7, 0.49],
  });
  const stages = (settings = {}) => {
    const found = segment(customers, { method: 'lifecycle', settings });
    return Array.from(found.membership, (place) => found.segments[place]?.key ?? '-');
  };

  it('places by dates', () => {
    expect(stages()).toEqual([
      'new',
      'existing',
      'existing',
      'dormant',
      'lost',
      'potential',
      '-',
      'existing',
    ]);
  });

  it('moves with its thresholds', () => {
    expect(stages({ newWithin: 91, dormantAfter: 9, lostAfter: 100 })).toEqual([
      'dormant',
      'dormant',
      'dormant',
      'lost',
      'lost',
      'potential',
      '-',
      'lost',
    ]);
  });

  it('places by P(alive)', () => {
    expect(stages({ basis: 'alive' })).toEqual([
      'new',
      'existing',
      'dormant',
      'lost',
      '-',
      'potential',
      'existing',
      'dormant',
    ]);
  });

  it('refuses thresholds in the wrong order', () => {
    expect(thrown(() => stages({ dormantAfter: 400 }))).toMatchObject({ code: 'thresholdOrder' });
  });

  it('says how many purchases lie after the as-of date', () => {
    const found = segment(customersOf({ recency: [0, 5], lastPurchase: [20_100, 19_995] }), {
      method: 'lifecycle',
    });
    expect(found.notes[0]?.text['en-US']).toBe(
      'Customers whose last purchase lies after the as-of date: 1. It counts as made on that day.',
    );
  });
});

describe('nature', () => {
  it('believes the type before the name, and the name where there is no type', () => {
    const found = segment(
      customersOf(
        {},
        {
          count: 4,
          texts: { nature: ['个人', '', 'VIP', '对公'], name: ['Acme Ltd', 'Acme Ltd', 'x1', '李娜'] },
        },
      ),
      { method: 'nature' },
    );
    expect(Array.from(found.membership)).toEqual([0, 1, -1, 1]);
    expect(found.notes).toHaveLength(1);
  });

  it('names what it lacks', () => {
    expect(thrown(() => segment(customersOf({ value: [1] }), { method: 'nature' }))).toMatchObject({
      code: 'missingFields',
    });
  });
});

describe('riskOfGrade', () => {
  const never = (): -1 => -1;
  it.each([
    ['AAA', 0],
    ['A-', 0],
    ['BBB+', 1],
    ['Baa2', 1],
    ['BB', 1],
    ['B', 2],
    ['CCC', 2],
    ['D', 2],
    ['AA级', 0],
    ['优', 0],
    ['良好', 0],
    ['关注', 1],
    ['次级', 2],
    ['good', 0],
    ['poor', 2],
    ['低风险', 0],
    ['High risk', 2],
    ['高', 0],
    ['低', 2],
    ['中', 1],
    ['high', 0],
    ['', -1],
    ['purple', -1],
  ] as const)('as a credit grade, %p is %d', (grade, risk) => {
    expect(riskOfGrade(grade, 'credit', never)).toBe(risk);
  });

  it('turns words of height round in a column of risk', () => {
    expect(riskOfGrade('高', 'risk', never)).toBe(2);
    expect(riskOfGrade('low', 'risk', never)).toBe(0);
    expect(riskOfGrade('AAA', 'risk', never)).toBe(0);
  });
});

describe('valueRisk', () => {
  const value = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];
  const keys = (creditGrade: readonly string[], header = 'Credit grade', settings = {}) => {
    const customers = customersOf({ value }, { texts: { creditGrade }, headers: { creditGrade: header } });
    const found = segment(customers, { method: 'valueRisk', settings });
    return Array.from(found.membership, (place) => found.segments[place]?.key ?? '-');
  };

  // Eight of the ten have a grade that is understood: two are high, two medium.
  it('crosses tiers with grades in letters, words and numbers', () => {
    expect(keys(['AAA', 'D', '高', 'BBB', '9', '1', 'low', 'good', '', '??'])).toEqual([
      'high|low',
      'high|high',
      'medium|low',
      'medium|medium',
      'low|high',
      'low|low',
      'low|high',
      'low|low',
      '-',
      '-',
    ]);
  });

  it('reads 高 as bad where the header speaks of risk, unless told otherwise', () => {
    const words = ['高', '中', '低', '高', '中', '低', '高', '中', '低', '高'];
    expect(keys(words, '风险等级').slice(0, 3)).toEqual(['high|high', 'high|medium', 'medium|low']);
    expect(keys(words, '风险等级', { meaning: 'credit' }).slice(0, 3)).toEqual([
      'high|low',
      'high|medium',
      'medium|high',
    ]);
  });

  it('takes scores of 300–850 as better when high', () => {
    const scores = ['850', '300', '600', '700', '480', '490', '660', '670', '300', '850'];
    expect(keys(scores).map((key) => key.split('|')[1])).toEqual([
      'low',
      'high',
      'medium',
      'low',
      'high',
      'medium',
      'medium',
      'low',
      'high',
      'low',
    ]);
  });

  it('falls back on the probability of default', () => {
    const pd = [0.001, 0.01, 0.05, 0.2, NaN, 0.009, 0.049, 0, 1, 0.02];
    const found = segment(customersOf({ value, pd }), { method: 'valueRisk' });
    const risks = Array.from(found.membership, (place) => found.segments[place]?.key.split('|')[1] ?? '-');
    expect(risks).toEqual(['low', 'medium', 'high', 'high', '-', 'low', 'medium', 'low', 'high', 'medium']);
  });

  it('answers grades that nobody understands', () => {
    expect(thrown(() => keys(value.map(() => 'purple')))).toMatchObject({
      code: 'unknownGrades',
      values: { examples: 'purple' },
    });
  });
});

describe('fourC', () => {
  const scores = {
    customerC: [50, 80, 80, 5, NaN],
    costC: [80, 50, 80, 8, 1],
    convenienceC: [80, 80, 79, 8, 1],
    communicationC: [80, 80, 82, 8, 1],
  };

  it('finds the weakest C, or none', () => {
    const found = segment(customersOf(scores), {
      method: 'fourC',
      settings: { scale: '0-100', tolerance: 2 },
    });
    expect(Array.from(found.membership, (place) => found.segments[place]?.key ?? '-')).toEqual([
      'customer',
      'cost',
      'balanced',
      'customer',
      '-',
    ]);
    expect(Array.from(found.columns[0]?.values ?? []).slice(0, 3)).toEqual([72.5, 72.5, 80.25]);
  });

  it('carries answers on 1–5 over to 0–100', () => {
    const five = customersOf({
      customerC: [1, 3],
      costC: [5, 3],
      convenienceC: [5, 3],
      communicationC: [5, 3],
    });
    const found = segment(five, { method: 'fourC' });
    expect(Array.from(found.columns[0]?.values ?? [])).toEqual([75, 50]);
    expect(found.notes[0]?.text['en-US']).toContain('1 to 5');
  });

  it('names the Cs that it lacks, and scores off the scale', () => {
    expect(thrown(() => segment(customersOf({ costC: [1] }), { method: 'fourC' }))).toMatchObject({
      values: { fields: 'customerC, convenienceC, communicationC' },
    });
    expect(
      thrown(() => segment(customersOf(scores), { method: 'fourC', settings: { scale: '1-5' } })),
    ).toMatchObject({ code: 'badSetting' });
  });
});
