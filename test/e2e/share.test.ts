import { servePane } from '../support/pane/paneServer';
import { startBrowser } from './support/browser';
import { usePages } from './support/usePages';

/** The Share page in a real browser, on a workbook in memory. */
let server: Awaited<ReturnType<typeof servePane>>;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());
const newPage = usePages(startBrowser);

const words = {
  'en-US': {
    share: 'Share',
    prepare: 'Prepare for sharing',
    live: 'Make live again',
    left: 'Not put back: 1.',
    forget: 'Forget them …',
    sure: 'Forget for good',
    add: 'Add all',
    remove: 'Remove unused',
    used: 'Where portable functions are used',
  },
  'zh-CN': {
    share: '共享',
    prepare: '准备共享',
    live: '还原公式',
    left: '未还原 1 个',
    forget: '不再保存……',
    sure: '永久删除记录',
    add: '全部添加',
    remove: '移除未使用的',
    used: '可移植函数的使用位置',
  },
} as const;

it.each([
  ['en-US', 400],
  ['zh-CN', 320],
] as const)('prepares and makes live again (%s, %i px wide)', async (language, width) => {
  const word = words[language];
  const page = await newPage({ width, height: 900 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${server.url}?language=${language}`);
  await page.getByRole('tab', { name: word.share }).click();
  await page.getByRole('button', { name: word.prepare }).click();
  await page.getByRole('button', { name: word.live }).click();
  await page.getByText(word.left).first().waitFor();
  await page.getByRole('button', { name: word.prepare }).waitFor();
  await page.getByRole('button', { name: word.forget }).click();
  await page.getByRole('button', { name: word.sure }).click();
  await page.getByRole('button', { name: word.live }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: word.add }).click();
  await page.getByRole('button', { name: word.add }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: word.remove }).click();
  await page.getByRole('list', { name: word.used }).getByText('Values!D2').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(errors).toEqual([]);
});
