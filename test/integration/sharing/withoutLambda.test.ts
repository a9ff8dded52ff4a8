import { forgetLambda } from '../../../src/excel/sharing/hasLambda';
import { HostError as Refusal } from '../../../src/workbench/workbook/hostError';
import { hostErrorCode } from '../../support/excelRoom';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

/** Excel 2021 and older: a name with LAMBDA is refused. */
let room: SharingRoom;
beforeEach(async () => {
  forgetLambda();
  room = await startSharingRoom();
  const { names } = room.workbench.workbook;
  const add = names.add.bind(names);
  jest.spyOn(names, 'add').mockImplementation((name) => {
    if (name.formula.includes('LAMBDA')) throw new Refusal('InvalidArgument');
    return add(name);
  });
  room.fill([[100, '=CLV(A1,0.8,0.1)', '=CHURN(10,9,2)']]);
  await room.settled();
});
afterEach(() => {
  room.workbench.stop();
  forgetLambda();
});

it('says that there is no LAMBDA, changes nothing, and lists what can only become a value', async () => {
  const before = room.contents();
  expect(await room.sharing.status()).toMatchObject({ hasLambda: true });
  expect(await hostErrorCode(room.sharing.prepare({ valuesOnly: false }))).toBe('noLambda');
  expect(room.contents()).toEqual(before);
  expect(room.workbench.workbook.names.list()).toEqual([]);
  expect(await room.sharing.status()).toMatchObject({ hasLambda: false, keptFormulas: 0 });
  const listed = (await room.sharing.find()).formulas;
  expect(listed.map(({ becomes, why }) => [becomes, why])).toEqual([
    ['values', { kind: 'noLambda' }],
    ['values', { kind: 'noLambda' }],
  ]);
  // Told, the user may go on.
  const { portable, values } = await room.sharing.prepare({ valuesOnly: false });
  expect([portable, values]).toEqual([0, listed]);
  await room.sharing.makeLive();
  expect(room.contents()).toEqual(before);
});

it('prepares values only, and audits and refuses to add with words', async () => {
  expect(await hostErrorCode(room.sharing.addPortable())).toBe('noLambda');
  expect((await room.sharing.audit()).map(({ agreement }) => agreement.kind)).toEqual([
    'notCompared',
    'notCompared',
  ]);
  expect(await room.sharing.prepare({ valuesOnly: true })).toMatchObject({ portable: 0, differing: [] });
});
