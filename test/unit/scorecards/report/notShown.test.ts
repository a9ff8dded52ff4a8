import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { scorecardFixture, type FixtureOptions } from '../../../support/scorecardFixtures';

const which = ['overview', 'segments', 'customers', 'costs', 'programme', 'onePager'] as const;

/** All texts of each sheet, for data with little in it. */
function textsOf(options: Pick<FixtureOptions, 'language' | 'fields'>): Record<string, string> {
  const sheets = buildScorecards(scorecardFixture({ count: 12, which, onePagers: [0], ...options }));
  return Object.fromEntries(
    sheets.map(({ key, blocks }) => [
      key.startsWith('customer.') ? 'onePager' : key,
      blocks
        .flatMap(({ cells }) => cells.flat())
        .filter((cell) => typeof cell === 'string')
        .join('\n'),
    ]),
  );
}

describe('what the data cannot say', () => {
  const fields = ['name', 'value'] as const;

  it('is named with the column that would bring it, on each scorecard', () => {
    const texts = textsOf({ language: 'en-US', fields });
    for (const key of which) expect(texts[key]).toContain('Not shown');
    expect(texts['overview']).toContain('Satisfaction: a column such as “Satisfaction” would bring it.');
    expect(texts['segments']).toContain(
      'Loyalty: a column such as “Loyalty” or “Likelihood to recommend” would bring it.',
    );
    expect(texts['segments']).toContain(
      'Feedback closed: the columns “Feedback handled” and “Feedback received” would bring it.',
    );
    expect(texts['customers']).toContain(
      'Customer lifetime value: a column such as “Customer lifetime value” would bring it.',
    );
    expect(texts['costs']).toContain('The data has no costs of the relationship.');
    expect(texts['costs']).toContain('“Maintenance cost”, “Acquisition cost”, “Switching cost”, or ');
    expect(texts['programme']).toContain(
      'the columns “Before the programme” and “After the programme” would bring it.',
    );
    expect(texts['onePager']).toContain('Risk: a column such as “Credit grade”, ');
    expect(texts['onePager']).not.toContain('Profile');
  });

  it('is named in Chinese', () => {
    const texts = textsOf({ language: 'zh-CN', fields });
    for (const key of which) expect(texts[key]).toContain('未显示的内容');
    expect(texts['segments']).toContain('忠诚度：数据中有“忠诚度”或“推荐意愿”列即可显示。');
    expect(texts['programme']).toContain('数据中同时有“方案实施前”和“方案实施后”各列即可显示。');
    expect(texts['costs']).toContain('数据中没有客户关系成本。');
  });

  it('is nothing where everything is there', () => {
    const sheets = buildScorecards(
      scorecardFixture({ count: 12, language: 'en-US', which, onePagers: [0], withLog: true }),
    );
    for (const { blocks } of sheets)
      expect(blocks.flatMap(({ cells }) => cells.flat())).not.toContainEqual(
        expect.stringContaining('Not shown'),
      );
  });
});
