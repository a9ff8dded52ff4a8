import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { numberFormats } from '../../../../src/scorecards/design/numberFormats';
import type { SpecCell } from '../../../../src/scorecards/sheetSpec';
import { scorecardFixture } from '../../../support/scorecardFixtures';

test.each(['en-US', 'zh-CN'] as const)(
  'a net promoter share of 0.16 against −0.09 is 25 points more, not 271 per cent less (%s)',
  (language) => {
    const [spec] = buildScorecards(
      scorecardFixture({ count: 60, language, which: ['segments'], fields: ['name', 'value', 'recommend'] }),
    ).filter(({ key }) => key === 'segments');
    if (spec === undefined) throw new Error('no sheet of segments');
    const text = (cell: SpecCell): string =>
      typeof cell === 'object' && cell !== null ? cell.formula : String(cell);
    const differences = spec.blocks.flatMap(({ cells }) =>
      cells.flatMap((row) => row.map(text).filter((one) => one.includes('ROUND(100*('))),
    );
    // Points are the difference, whatever the signs.
    expect(differences.length).toBeGreaterThan(0);
    for (const formula of differences)
      expect(formula).toMatch(/^=IFERROR\(ROUND\(100\*\(\$[A-Z]+\$\d+-\$[A-Z]+\$\d+\),0\),"[^"]*"\)$/);
    const { changePoints } = numberFormats(language);
    expect(changePoints).toContain(language === 'zh-CN' ? '个百分点' : ' points');
    expect(JSON.stringify(spec.styles)).toContain(JSON.stringify(changePoints));
  },
);
