import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What one thing is called, and the words that once meant the same and may not come back. */
const terms: readonly (readonly [string, readonly string[]])[] = [
  ['活跃概率', ['存续概率', '存活概率']],
  ['基准日期', ['截至日期', '截止日期', '截止日']],
  ['客户分群', ['客户群', '任何细分', '客户细分']],
  ['户均', ['人均']],
  ['留存率', ['保留率']],
  ['客户维系成本', ['保留成本']],
  ['获客成本', ['获取成本']],
  ['笔均金额', ['平均每次消费']],
  ['客户关系天数', ['成为客户天数']],
  ['核心客户', ['冠军客户']],
  ['沉睡预警客户', ['即将沉睡客户']],
  ['流失预警客户', ['流失风险客户']],
  ['重点挽留客户', ['不能失去的客户']],
  ['两期均在', ['两次均在']],
  ['本期新增', ['首次出现']],
  ['本期退出', ['不再出现']],
];
/** Where words are kept to be understood, not to be shown. */
const understood = [
  'customers/headers',
  'segmentation/texts/earlierNames.ts',
  'segmentation/movement/findFormerTables.ts',
  'taskpane/functions',
  'functions/searchTerms.ts',
  'customers/rows',
];
const src = path.resolve(import.meta.dirname, '../../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench/'))
  .filter((file) => !understood.some((place) => file.startsWith(place)));

it.each(terms)('Chinese readers read %s, and no other word for it', (_, former) => {
  const found = files.flatMap((file) =>
    readFileSync(path.join(src, file), 'utf8')
      .split('\n')
      .filter((line) => former.some((word) => line.includes(word)))
      // Words by which a function or a field is found are many on purpose.
      .filter((line) => !/keywords|words:/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
