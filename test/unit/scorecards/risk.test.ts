import { assessRisk } from '../../../src/scorecards/risk';
import { customerFixture } from '../../support/scorecardFixtures';

describe('assessRisk', () => {
  const plain = customerFixture({ count: 4, language: 'en-US', fields: ['value'] });

  it('is unknown where the data says nothing of it', () => {
    expect(assessRisk(plain, undefined, undefined)).toBeUndefined();
  });

  it('takes the worst of grade, default and staying, and leaves out what is blank', () => {
    const customers = { ...plain, texts: { creditGrade: ['AAA', 'BBB', '', ''] } };
    const pd = Float64Array.of(0.05, 0.009, NaN, 0.01);
    const stays = Float64Array.of(0.9, 0.49, NaN, 0.8);
    const risk = assessRisk(customers, pd, stays);
    expect([...(risk?.levels ?? [])]).toEqual([3, 3, 0, 2]);
    expect(risk?.rules).toHaveLength(3);
  });

  it('goes on without grades that it cannot read', () => {
    const customers = { ...plain, texts: { creditGrade: ['??', '!!', '', ''] } };
    const risk = assessRisk(customers, Float64Array.of(0, 0, 0, 0.2), undefined);
    expect([...(risk?.levels ?? [])]).toEqual([1, 1, 1, 3]);
  });
});
