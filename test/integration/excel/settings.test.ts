import { createSettingsKeeper } from '../../../src/taskpane/settings/settingsKeeper';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { readWorkbook, writeWorkbook } from '../../../src/workbench/files';

let room: ExcelRoom;
beforeEach(async () => {
  room = await startExcelRoom();
});
afterEach(() => room.workbench.stop());

const names = (): string[] => [...room.workbench.workbook.settings.keys()].sort();

test('each part is a setting of its own, which is saved with the file', async () => {
  const keeper = createSettingsKeeper(room.room);
  await keeper.read();
  await keeper.keep((seen) => ({
    ...seen,
    predict: { horizon: 52 },
    'playbook:rfm.有价值|a"<b': { care: '“致电” & <b>' },
  }));
  expect(names()).toEqual(['clientele.playbook:rfm.有价值|a"<b', 'clientele.predict']);
  const bytes = await writeWorkbook(room.workbench.workbook.toModel());
  room.workbench.workbook.load(await readWorkbook(bytes, 'kept.xlsx'));
  expect((await createSettingsKeeper(room.room).read()).parts).toEqual({
    predict: { horizon: 52 },
    'playbook:rfm.有价值|a"<b': { care: '“致电” & <b>' },
  });
});

test('two people who change different settings at the same time keep both', async () => {
  const [ann, bo] = [createSettingsKeeper(room.room), createSettingsKeeper(room.room)];
  await ann.read();
  await ann.keep(() => ({
    'playbook:rfm.lost': { care: 'Write', price: 'Rebate' },
    predict: { horizon: 52, margin: 1 },
  }));
  await bo.read();
  await ann.keep((seen) => ({ ...seen, 'playbook:rfm.lost': { care: 'Call', price: 'Rebate' } }));
  await bo.keep((seen) => ({
    ...seen,
    'playbook:rfm.lost': { care: 'Write', price: 'Gift' },
    predict: { horizon: 26, margin: 1 },
  }));
  await ann.keep((seen) => ({ ...seen, predict: { horizon: 52, margin: 0.3 } }));
  expect((await bo.read()).parts).toEqual({
    'playbook:rfm.lost': { care: 'Call', price: 'Gift' },
    predict: { horizon: 26, margin: 0.3 },
  });
});

test('two who change the same one are told, and either value can be kept', async () => {
  for (const whose of ['mine', 'theirs'] as const) {
    const [ann, bo] = [createSettingsKeeper(room.room), createSettingsKeeper(room.room)];
    await ann.read();
    await bo.read();
    const mine = { predict: { horizon: whose === 'mine' ? 26 : 13 } };
    await ann.keep(() => ({ predict: { horizon: whose === 'mine' ? 104 : 52 } }));
    const { conflicts } = await bo.keep(() => mine);
    expect(conflicts).toMatchObject([{ part: 'predict', path: ['horizon'], mine: mine.predict.horizon }]);
    expect((await ann.read()).parts['predict']).not.toEqual(mine.predict);
    bo.settle(conflicts, whose);
    expect((await bo.keep(() => mine)).conflicts).toEqual([]);
    expect((await ann.read()).parts['predict']).toEqual(whose === 'mine' ? mine.predict : { horizon: 52 });
  }
});

test('the one setting of version 1 becomes parts and goes', async () => {
  await room.workbench.run(async (context) => {
    const blob = {
      version: 1,
      fields: { Id: 'id' },
      layout: 'log',
      method: 'rfm',
      settings: { rfm: { bins: 4 } },
    };
    context.workbook.settings.add('clientele.segmentation', JSON.stringify(blob));
    context.workbook.settings.add('another add-in', '1');
    await context.sync();
  });
  const keeper = createSettingsKeeper(room.room);
  const { parts } = await keeper.read();
  expect(parts).toMatchObject({
    'method:rfm': { bins: 4 },
    columns: { layout: 'log', fields: { Id: 'id' } },
  });
  await keeper.keep((seen) => seen);
  expect(names()).toEqual(['another add-in', 'clientele.columns', 'clientele.last', 'clientele.method:rfm']);
  expect((await keeper.read()).parts).toMatchObject({ 'method:rfm': { bins: 4 } });
});

test('what a newer version keeps is named and not written over', async () => {
  const newer = JSON.stringify({ version: [3, 0], by: '4.1.0', value: { horizon: 'long' } });
  await room.workbench.run(async (context) => {
    context.workbook.settings.add('clientele.predict', newer);
    await context.sync();
  });
  const keeper = createSettingsKeeper(room.room);
  expect((await keeper.read()).newer).toBe('4.1.0');
  const kept = await keeper.keep(() => ({ predict: { horizon: 1 }, columns: { layout: 'log' } }));
  expect(kept.newer).toBe('4.1.0');
  await keeper.forget();
  expect(room.workbench.workbook.settings).toEqual(new Map([['clientele.predict', newer]]));
});

test('forgetting leaves nothing of ours', async () => {
  const keeper = createSettingsKeeper(room.room);
  await keeper.keep(() => ({ predict: { horizon: 1 }, columns: { layout: 'log' } }));
  expect(names()).toHaveLength(2);
  await keeper.forget();
  expect(names()).toEqual([]);
});
