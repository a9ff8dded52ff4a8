import type { Text } from '../../../src/i18n/language';
import { rfm } from '../../../src/segmentation/rfm/rfm';
import { valueRisk } from '../../../src/segmentation/valueRisk/valueRisk';
import { valueTiers } from '../../../src/segmentation/valueTiers';
import { movementTexts } from '../../../src/taskpane/texts/movement';
import { predictTexts } from '../../../src/taskpane/texts/predict';
import { segmentTexts } from '../../../src/taskpane/texts/segment';
import { shareTexts } from '../../../src/taskpane/texts/share';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import type { Guide, GuideTools } from './guide';

const customers: Text = { 'en-US': 'Customers', 'zh-CN': '客户' };
const purchases: Text = { 'en-US': 'Purchases', 'zh-CN': '购买记录' };
const programme: Text = { 'en-US': 'Programme', 'zh-CN': '改进方案' };

/** Reads the sample's customers. */
async function readCustomers({ select, press, shown, t }: GuideTools): Promise<void> {
  await select(`'${t(customers)}'!A5`);
  await press(segmentTexts.read);
  await shown(segmentTexts.columnsTitle);
}

async function chooseMethod({ pane, press, t }: GuideTools, method: Text): Promise<void> {
  await press(segmentTexts.toMethod);
  await pane()
    .getByRole('radio', { name: t(method), exact: true })
    .click({ force: true });
}

async function write(tools: GuideTools): Promise<void> {
  await tools.press(segmentTexts.toWrite);
  await tools.shown(segmentTexts.writeTitle);
  await tools.pane().locator('.ms-Button--primary').last().click();
  await tools.shown(segmentTexts.written);
  await tools.call((workbench) => workbench.whenIdle());
}

/** A column of cells. */
const column = (values: readonly (string | number)[]) => values.map((value) => [value]);

export const guides: readonly Guide[] = [
  {
    id: '01-five-minutes',
    start: 'sample',
    steps: async (tools) => {
      await readCustomers(tools);
      await tools.picture('all');
      await chooseMethod(tools, rfm.title);
      await tools.press(segmentTexts.toPreview);
      await tools.shown(segmentTexts.previewNothing);
      await tools.picture('all');
      await write(tools);
      await tools.picture('all');
    },
  },
  {
    id: '02-segments',
    start: 'sample',
    steps: async (tools) => {
      await readCustomers(tools);
      await tools.picture('pane');
      await chooseMethod(tools, valueTiers.title);
      await tools.picture('pane', valueTiers.title);
      await tools.press(segmentTexts.toPreview);
      await tools.shown(segmentTexts.previewNothing);
      await tools
        .pane()
        .getByRole('list', { name: tools.t(segmentTexts.segments) })
        .locator('li > button')
        .first()
        .click();
      await tools.shown(segmentTexts.playbook);
      await tools.picture('pane', segmentTexts.playbook);
    },
  },
  {
    id: '03-lifetime-value',
    start: 'sample',
    steps: async (tools) => {
      await tools.select(`'${tools.t(purchases)}'!A5`);
      await tools.tab(shellTexts.pagePredict);
      await tools.press(segmentTexts.read);
      await tools.press(predictTexts.toSettings);
      await tools.shown(predictTexts.modelTitle);
      await tools.picture('all');
      await tools.press(predictTexts.fit);
      await tools.shown(predictTexts.tracking);
      await tools.picture('pane');
      await tools.picture('pane', predictTexts.tracking);
    },
  },
  {
    id: '04-contracts',
    start: 'empty',
    steps: async ({ type, select, widen, picture, language }) => {
      const heads = language === 'en-US' ? ['Year', 'Still customers'] : ['年', '仍为客户'];
      const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
      await type('A1', [heads, ...survivors.map((count, year) => [year, count])]);
      await widen('B', 80);
      await type('D1', [['=SBG.FIT(B2:B9)']]);
      await widen('D', 100);
      await select('D1');
      await picture('sheet');
      const later = language === 'en-US' ? ['Year', 'Share left', 'Retention'] : ['年', '仍在比例', '留存率'];
      await type('H1', [later, ...Array.from({ length: 12 }, (_, i) => [i + 1, '', ''])]);
      await type('I2', [['=SBG.SURVIVAL(D1:F10,H2:H13)', '=SBG.RETENTION(D1:F10,H2:H13)']]);
      const value = language === 'en-US' ? 'Yearly margins to come' : '还会带来的年利润（倍）';
      await type('D12', [[value, '=SBG.DEL(D1:F10,0.1)']]);
      await widen('D', 125);
      await select('E12');
      await picture('sheet');
    },
  },
  {
    id: '05-survey',
    start: 'empty',
    steps: async ({ type, select, widen, picture, language }) => {
      const heads = {
        'en-US': ['Respondent', 'Quality', 'Service', 'Price', 'Recommend us?', 'Effort'],
        'zh-CN': ['受访者', '质量', '服务', '价格', '推荐意愿', '费力程度'],
      }[language];
      const answers = [
        [8, 7, 9, 10, 2],
        [9, 6, 8, 9, 1],
        [10, 8, 7, 8, 2],
        [7, 5, 6, 7, 4],
        [9, 9, 8, 9, 2],
        [6, 4, 7, 5, 6],
        [8, 7, 5, 8, 3],
        [10, 9, 9, 10, 1],
        [5, 4, 6, 3, 6],
        [9, 8, 8, 9, 2],
      ];
      const weights = language === 'en-US' ? 'Weight' : '权重';
      await type('A1', [
        heads,
        ...answers.map((row, i) => [i + 1, ...row]),
        ['', '', '', '', '', ''],
        [weights, 0.5, 0.3, 0.2, '', ''],
      ]);
      const names = {
        'en-US': ['Satisfaction index', 'Net promoter score', 'Satisfied (9 and more)', 'Mean effort'],
        'zh-CN': ['满意度指数', '净推荐值', '满意（9 分及以上）', '平均费力度'],
      }[language];
      for (const letter of ['A', 'E']) await widen(letter, 85);
      await type('H1', column(names));
      await widen('H', 125);
      await type(
        'I1',
        column(['=SATINDEX(B2:D11,B13:D13)', '=NPS(E2:E11)', '=CSAT(B2:B11)', '=EFFORT(F2:F11)']),
      );
      await select('I1');
      await picture('sheet');
    },
  },
  {
    id: '06-programme',
    start: 'sample',
    steps: async ({ select, call, picture, t }) => {
      await select(`'${t(programme)}'!F5`);
      await call((workbench) => workbench.whenIdle());
      await picture('sheet');
    },
  },
  {
    id: '07-sharing',
    start: 'empty',
    steps: async (tools) => {
      const { type, select, tab, press, shown, picture, language } = tools;
      const heads = {
        'en-US': ['Customer', 'Margin', 'Retention', 'Lifetime value'],
        'zh-CN': ['客户', '年利润', '留存率', '终身价值'],
      }[language];
      await type('A1', [heads, ['A', 400, 0.8, ''], ['B', 900, 0.65, ''], ['C', 150, 0.92, '']]);
      await type('D2', column(['=CLV(B2,C2,0.1)', '=CLV(B3,C3,0.1)', '=CLV(B4,C4,0.1)']));
      await select('D2');
      await tab(shellTexts.pageShare);
      await shown(shareTexts.formulasTitle);
      await picture('all');
      await press(shareTexts.prepare);
      await shown(shareTexts.preparedTitle);
      await picture('all');
      await press(shareTexts.makeLive);
      await shown(shareTexts.live);
    },
  },
  {
    id: '08-next-month',
    start: 'sample',
    steps: async (tools) => {
      await readCustomers(tools);
      await chooseMethod(tools, valueTiers.title);
      await tools.press(segmentTexts.toPreview);
      await tools.shown(segmentTexts.previewNothing);
      await write(tools);
      // The month after: some customers bring more, some less.
      await tools.call(async (workbench, sheet) => {
        const head = workbench.getCells(`'${sheet}'!A1:AZ1`)[0] ?? [];
        const at = head.findIndex(({ value }) => value === 'Total revenue' || value === '累计消费');
        const letter = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
        for (let row = 2; row < 62; row++) {
          const address = `'${sheet}'!${letter}${String(row)}`;
          const { value } = workbench.getCell(address);
          if (typeof value === 'number') workbench.setCell(address, row % 2 === 0 ? value * 3 : value / 4);
        }
        await workbench.whenIdle();
      }, tools.t(customers));
      await tools.press(segmentTexts.again);
      await readCustomers(tools);
      await chooseMethod(tools, valueTiers.title);
      await tools.press(segmentTexts.toPreview);
      await tools.press(movementTexts.compare);
      await tools.shown(movementTexts.both);
      await tools.picture('pane', movementTexts.title);
    },
  },
  {
    id: '09-project-financing',
    start: 'sample',
    steps: async (tools) => {
      await readCustomers(tools);
      await chooseMethod(tools, valueRisk.title);
      await tools.press(segmentTexts.toPreview);
      await tools.shown(segmentTexts.previewNothing);
      await tools.picture('all');
    },
  },
];
