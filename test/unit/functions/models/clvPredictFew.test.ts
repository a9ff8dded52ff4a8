import { clvPredictFunction } from '../../../../src/functions/models/clvPredict';
import { modelFailures } from '../../../../src/functions/models/texts';
import { inCell } from '../hostError';

type Row = readonly [customer: string, date: string, amount: number];

const predict = (rows: readonly Row[]): Promise<unknown> =>
  Promise.resolve(
    inCell(clvPredictFunction)(
      rows.map(([customer]) => [customer]),
      rows.map(([, date]) => [date]),
      rows.map(([, , amount]) => [amount]),
      26,
    ),
  );

describe('CLVPREDICT of too little', () => {
  it('says of one customer that one is not enough', async () => {
    const one: Row[] = ['2026-01-05', '2026-02-05', '2026-03-05'].map((date) => ['a', date, 10]);
    await expect(predict(one)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('Of 1 customer, only one bought again') as unknown,
    });
  });

  it('says so too where one alone bought again', async () => {
    const rows: Row[] = [
      ['a', '2026-01-05', 10],
      ['a', '2026-02-05', 20],
      ['b', '2026-01-06', 30],
      ['c', '2026-03-06', 30],
    ];
    await expect(predict(rows)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('Of 3 customers, only one bought again') as unknown,
    });
  });

  it('says of one day that nobody bought again', async () => {
    const day: Row[] = [
      ['a', '2026-01-05', 10],
      ['a', '2026-01-05', 20],
      ['b', '2026-01-05', 30],
    ];
    await expect(predict(day)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('none bought again') as unknown,
    });
  });

  it('has words for it in Chinese', () => {
    expect(modelFailures.oneRepeatBuyer.text['zh-CN']).toContain('只有 1 位重复购买');
  });
});
