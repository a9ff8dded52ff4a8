import fc from 'fast-check';
import { allFunctions } from '../../../src/functions/catalogue';
import { inCell } from '../functions/hostError';

/**
 * Truth: people counted one by one. Each case makes customers, lets a small program go through them, and compares what
 * it counted with the function's answer from the totals; none of it uses the function's formula.
 */
const call = (name: string, ...args: readonly unknown[]): unknown => {
  const declaration = allFunctions.find((one) => one.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  return (inCell(declaration)(...args) as unknown[][])[0]?.[0];
};
const near = (value: unknown, counted: number): void => expect(value).toEqual(expect.closeTo(counted, 9));
const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

test('RETENTION and CHURN: who was there and is still, who was and is not', () => {
  // A customer is there at the start, at the end, at both or came and went.
  const customers = fc.array(fc.record({ atStart: fc.boolean(), atEnd: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(customers, (all) => {
      const before = all.filter(({ atStart }) => atStart);
      fc.pre(before.length > 0);
      const now = all.filter(({ atEnd }) => atEnd);
      const joined = now.filter(({ atStart }) => !atStart);
      const stayed = before.filter(({ atEnd }) => atEnd).length / before.length;
      near(call('RETENTION', before.length, now.length, joined.length), stayed);
      near(call('CHURN', before.length, now.length, joined.length), 1 - stayed);
    }),
  );
});

test('CAC and RETENTIONCOST: given out in equal parts, the costs are used up', () => {
  const months = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(months, fc.constantFrom('CAC', 'RETENTIONCOST'), (rows, name) => {
      const each = call(name, column(rows.map(([cost]) => cost)), column(rows.map(([, count]) => count)));
      let left = 0;
      for (const [cost] of rows) left += cost;
      for (const [, count] of rows) for (let one = 0; one < count; one++) left -= Number(each);
      expect(left).toBeCloseTo(0, 6);
    }),
  );
});

test('EXPECTEDLOSS and RISKCLV: the mean over a hundred equal loans of which so many fail', () => {
  const loans = fc.tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 1, max: 9999 }),
  );
  fc.assert(
    fc.property(loans, fc.integer({ min: -999, max: 9999 }), ([failing, lostPercent, exposure], clv) => {
      let lost = 0;
      let kept = 0;
      for (let loan = 0; loan < 100; loan++) {
        if (loan < failing) lost += exposure * (lostPercent / 100);
        else kept += clv;
      }
      near(call('EXPECTEDLOSS', failing / 100, lostPercent / 100, exposure), lost / 100);
      near(call('RISKCLV', clv, failing / 100, lostPercent / 100, exposure), (kept - lost) / 100);
    }),
  );
});

test('REPEATRATE, NPS, WITHINTARGET and FEEDBACKRATE: heads counted', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(answers, fc.integer({ min: 0, max: 10 }), (values, target) => {
      let [promoters, detractors, buyers, again, inTime] = [0, 0, 0, 0, 0];
      for (const value of values) {
        if (value >= 9) promoters++;
        if (value <= 6) detractors++;
        if (value > 0) buyers++;
        if (value > 1) again++;
        if (value <= target) inTime++;
      }
      near(call('NPS', column(values)), (100 * (promoters - detractors)) / values.length);
      if (target > 0) near(call('WITHINTARGET', column(values), target), inTime / values.length);
      if (buyers > 0) near(call('REPEATRATE', column(values)), again / buyers);
      near(call('FEEDBACKRATE', inTime, values.length), inTime / values.length);
    }),
  );
});
